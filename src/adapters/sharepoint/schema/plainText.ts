/** What begins a new line in Word, old systems and elsewhere; Word's line break inside a paragraph is the second. */
const lineBreaks = /\r\n?|[\v\f\u2028\u2029]/g;
/** Control characters, but not the tab and the new line. */
const controls = /[^\P{Cc}\t\n]/gu;

/** A text as SharePoint can keep it: its rows are XML, in which most control characters have no place. */
export function plainText(text: string): string {
  return text.replace(lineBreaks, '\n').replace(controls, '');
}
