const prefix = 'samverkan.';

/**
 * What this browser remembers of a page, if it may remember anything: with it a page asks for everything at once. A browser
 * that remembers nothing loses a round trip and no more.
 */
export function recall(name: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes what {@link recall} is to give. */
export function remember(name: string, text: string): void {
  try {
    window.localStorage.setItem(prefix + name, text);
  } catch {
    // Storage is full or forbidden.
  }
}
