import { type CalendarDay } from '../calendar/calendarDay';
import { type Asked } from '../followUp/answerKey';
import { type DueKind, type DueStanding } from '../followUp/due';
import { type Light } from '../followUp/light';
import { type LinkTarget } from '../links/linkTarget';
import { type DropReason, type MessageKind, type ReminderLine } from './message';

/** What the recipient can do about a line on its card: Lämna lägesrapport, Påminn mig senare, Jag är inte ansvarig. */
export const lineButtons = ['reportStatus', 'snooze', 'notResponsible'] as const;

/** One of {@link lineButtons}. */
export type LineButton = (typeof lineButtons)[number];

/** Radens innehåll: what one line of a message says, read when it is sent; the words are in `messages`. */
export interface ContentLine {
  readonly line: ReminderLine;
  /** The number that people say, of an action. */
  readonly number?: string | undefined;
  /** Title of the action, agreement or meeting. */
  readonly title: string;
  /** What is asked for, when the line is about a deadline. */
  readonly due?:
    | {
        readonly kind: DueKind;
        readonly day: CalendarDay;
        readonly deadline: CalendarDay;
        readonly standing: DueStanding;
        /** To the deadline, or since it when overdue. */
        readonly workdays: number;
      }
    | undefined;
  /** The last day of an agreement, the last day on which a lägesbild counts, or the day of a meeting. */
  readonly day?: CalendarDay | undefined;
  /** Calendar days to {@link day}; negative after it. */
  readonly daysLeft?: number | undefined;
  readonly light: Light;
  /** Name of the one who said "Jag är inte ansvarig", for a line that hands over. */
  readonly handedOverBy?: string | undefined;
  readonly target: LinkTarget;
  /** In their order; none for what nothing can be done about on a card. */
  readonly buttons: readonly LineButton[];
  /** What a report from the card answers; part of its answer key. */
  readonly asked?: Asked | undefined;
}

/** Meddelandets innehåll: a message as its card shows it. */
export interface MessageContent {
  readonly kind: MessageKind;
  /** The day that everything was derived for. */
  readonly today: CalendarDay;
  /** Name of the person, or of the group whose channel it is. */
  readonly recipientName: string;
  /** In the message's own order; at least one. */
  readonly lines: readonly ContentLine[];
  /** Those mentioned in a channel, by sign-in name and by the name that the register has. */
  readonly mentions: readonly { readonly login: string; readonly name: string }[];
  /** Lines that are no longer true, and why: a row of the ledger each. */
  readonly dropped: readonly DroppedLine[];
}

/** En rad som föll bort: planned, and no longer true when it was to be sent. */
export interface DroppedLine {
  readonly line: ReminderLine;
  readonly reason: DropReason;
}
