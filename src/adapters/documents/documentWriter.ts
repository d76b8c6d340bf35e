import { type DocumentWriter } from '../../application/documents/textDocument';

/** Makes files; each format's library is fetched when the first file of it is made, so that a page opens without them. */
export function documentWriter(): DocumentWriter {
  return {
    writeWord: async (document) => (await import('./writeWord')).writeWord(document),
    writePdf: async (document) => (await import('./writePdf')).writePdf(document),
    writeCalendar: async (calendar) => (await import('./writeCalendar')).writeCalendar(calendar)
  };
}
