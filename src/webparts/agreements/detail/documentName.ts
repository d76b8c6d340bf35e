/**
 * The name of a document as a reader knows it: the file's name, or the site when the address names no file.
 *
 * @param url - an absolute web address, as the rules of the row demand
 */
export function documentNameOf(url: string): string {
  try {
    const { pathname, hostname } = new URL(url);
    const name = decodeURIComponent(pathname.split('/').pop() ?? '');
    return name === '' ? hostname : name;
  } catch {
    return url;
  }
}
