import { type CalendarDay } from '../calendar/calendarDay';
import { type RemindedItem, type ReminderLine } from './message';
import { nameSubject, type SubjectRows } from './reminderSubject';

/** Varför fick jag det här: one message that went out, as the one who got it may read about it. */
export interface WhyEntry {
  readonly day: CalendarDay;
  readonly mayBeDouble: boolean;
  readonly lines: readonly WhyLine[];
}

/** A step of the way to the recipient by name. Its words are codes of the trail, which a later version may have more of. */
export interface WayStep {
  readonly kind: string;
  readonly name: string;
  readonly passedOver?: string | undefined;
}

/** Why one line went out: what it was about by name, its rule, and the way that it came. */
export interface WhyLine extends Pick<ReminderLine, 'rule' | 'offset'> {
  readonly subject: string;
  /** Whether the offset counts calendar days; workdays otherwise. */
  readonly countsAllDays: boolean;
  readonly dueDay?: CalendarDay | undefined;
  readonly way: readonly WayStep[];
}

/** What is known of a line, whoever has kept it: the ledger of the bot or the Deliveries list. */
export interface KnownLine extends Pick<ReminderLine, 'rule' | 'offset'> {
  readonly item: Pick<RemindedItem, 'kind' | 'key'>;
  readonly dueDay?: CalendarDay | undefined;
  readonly trail: readonly {
    readonly kind: string;
    readonly key: string;
    readonly passedOver?: string | undefined;
  }[];
}

/** The rows that the things, persons and groups of a line are called by. */
export interface WhyRows extends SubjectRows {
  readonly persons: readonly { readonly key: string; readonly name: string }[];
}

/** Explains a line by name; the same for the bot's `varför` and for the page of a group. */
export function explainLine({ item, rule, offset, dueDay, trail }: KnownLine, rows: WhyRows): WhyLine {
  return {
    subject: nameSubject(item, rows),
    rule,
    offset,
    countsAllDays: item.kind === 'agreement' || item.kind === 'situationPicture',
    dueDay,
    way: trail.map(({ kind, key, passedOver }) => ({ kind, name: nameOfStep(key, rows), passedOver }))
  };
}

/** A person or a group by name; the key of one who is gone. */
export function nameOfStep(key: string, { persons, groups }: Pick<WhyRows, 'persons' | 'groups'>): string {
  return [...persons, ...groups].find((one) => one.key === key)?.name ?? key;
}
