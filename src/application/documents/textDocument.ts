/** A part of a document, as any format can show it. */
export type DocumentBlock =
  | { readonly kind: 'heading'; /** 1 is the title. */ readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      /** As many cells in each row as there are headings. */
      readonly rows: readonly (readonly string[])[];
    };

/** A text with headings, lists and tables: what Word and PDF files are both made of. */
export interface TextDocument {
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly blocks: readonly DocumentBlock[];
  /** Stands at the foot of each page. */
  readonly footer: string;
}

/** Makes files out of documents; the way to libraries that the faces do not know. */
export interface DocumentWriter {
  /** A Word file (`.docx`). */
  writeWord(document: TextDocument): Promise<Uint8Array>;
  /** A tagged PDF file that a screen reader can read in order. */
  writePdf(document: TextDocument): Promise<Uint8Array>;
  /** An iCalendar file (`.ics`). */
  writeCalendar(calendar: CalendarFile): Promise<string>;
}

/** One meeting in a calendar file. */
export interface CalendarEvent {
  /** Stable, so that a file that is opened again changes the entry. */
  readonly key: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly isCancelled: boolean;
}

/** A calendar of one meeting, or of all the meetings of a group. */
export interface CalendarFile {
  readonly name: string;
  /** When the file was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly language: 'sv' | 'en';
  readonly events: readonly CalendarEvent[];
}
