import { type DayRules } from '../core/calendar/dayRules';
import { type Clock } from './ports/clock';
import { type Digest } from './ports/digest';
import { type ListStore, type SiteUrl } from './ports/listStore';

/** What a use case works with: who acts, where, when, and the way to the lists. */
export interface Session {
  /** The site of the cooperation at hand. */
  readonly site: SiteUrl;
  /** The site of the central agreement, whose catalogue the local ones mirror; the same as `site` there. */
  readonly centralSite: SiteUrl;
  /** Sign-in name of the person who acts. */
  readonly login: string;
  /** How deadlines treat holidays and the summer break. */
  readonly dayRules: DayRules;
  readonly store: ListStore;
  readonly clock: Clock;
  readonly digest: Digest;
}
