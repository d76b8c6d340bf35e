import { type AcceptedAnswers } from '../application/ports/acceptedAnswers';
import { type ChannelClaims } from '../application/ports/channelClaims';
import { type Clock } from '../application/ports/clock';
import { type Conversations } from '../application/ports/conversations';
import { type Digest } from '../application/ports/digest';
import { type Ledger } from '../application/ports/ledger';
import { type ListStore, type SiteUrl } from '../application/ports/listStore';
import { type Pause } from '../application/ports/pause';
import { type Messenger } from '../application/ports/messenger';
import { type Session } from '../application/session';
import { type DayRules } from '../core/calendar/dayRules';
import { type CalendarSettings } from './calendarAddress';
import { type Language } from '../messages/format';

/** Everything that the bot's handlers work with. */
export interface BotContext {
  /** The sites of the cooperation, the central one first. */
  readonly sites: readonly SiteUrl[];
  readonly centralSite: SiteUrl;
  readonly store: ListStore;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly dayRules: DayRules;
  readonly language: Language;
  readonly conversations: Conversations;
  readonly channelClaims: ChannelClaims;
  readonly acceptedAnswers: AcceptedAnswers;
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  /** Makes a key that nobody has. */
  readonly newKey: () => string;
  /** Wakes whoever writes accepted answers into the lists. */
  readonly wakeWriter: () => void;
  /** Wakes whoever brings the cards of rounds to what is true. */
  readonly wakeRounds: () => void;
  readonly pause: Pause;
  /** How addresses of calendars are made; absent when there are none. */
  readonly calendar?: CalendarSettings | undefined;
  readonly log: BotLog;
}

/** What is noted while the bot runs; never a name or a text that a person wrote, see `safeLogFields`. */
export interface BotLog {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
}

/** Codes, keys, numbers and errors. */
type LogFields = Readonly<Record<string, unknown>>;

/** A session in which a person acts on a site; the app writes, the person is the one who acted. */
export function sessionOf(context: BotContext, login: string, site: SiteUrl): Session {
  const { centralSite, dayRules, store, clock, digest } = context;
  return { site, centralSite, login, dayRules, store, clock, digest };
}
