import { type CalendarDay } from './calendar/calendarDay';

/**
 * Who stands behind a row and on which day, in the domain's own columns: SharePoint's Created and Author
 * tell when and by which identity a row was written, which for history and for the bot is another matter.
 */
export interface Recorded {
  /** Key of the person who acted. */
  readonly recordedBy: string;
  /** Day in Stockholm on which the person acted. */
  readonly recordedOn: CalendarDay;
}

/** A thing that other rows point at, across lists and sites, by a stable ASCII text. */
export interface Keyed {
  /** Unique in its list; see `isKey`. Never changes once written. */
  readonly key: string;
}

/** What every row of every list carries. */
export interface DomainRow extends Keyed, Recorded {}

const keyPattern = /^[A-Za-z0-9][A-Za-z0-9|._:@-]{0,254}$/;

/** Tells whether a text can be a key: 1–255 ASCII letters, digits and `|._:@-`, beginning with a letter or digit. */
export function isKey(text: string): boolean {
  return keyPattern.test(text);
}
