import { type AgreementState } from '../../core/agreement/agreement';
import { type LapseWarning } from '../../core/agreement/lapse';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Group, type Level } from '../../core/organisation/group';
import { type Operation } from '../operation/operation';
import { type Finding, type SiteFailure, type SiteUrl } from '../ports/listStore';

/** One agreement as the overview shows it. */
export interface AgreementSummary {
  readonly key: string;
  /** The site in whose lists it stands. */
  readonly site: SiteUrl;
  readonly title: string;
  readonly level: Level;
  /** Names of the parties, as they were called when it was signed. */
  readonly parties: readonly string[];
  readonly registryNumber?: string;
  readonly state: AgreementState;
  readonly validFrom?: CalendarDay;
  /** Last day, extensions counted in. */
  readonly lastDay?: CalendarDay;
  /** Calendar days until the last day; negative when it has passed. Only while the agreement applies, or has lapsed. */
  readonly daysLeft?: number;
  /** It lapses soon, or has lapsed, with nothing to follow it. */
  readonly lapse?: LapseWarning;
  /** Only for a local agreement whose central catalogue is known. */
  readonly coverage?: CoverageCount | undefined;
}

/** How many central focus areas a local agreement has weighed. */
export interface CoverageCount {
  readonly areaCount: number;
  /** Not answered, or put aside without a reason. */
  readonly gapCount: number;
}

/** A site whose agreements could not be fetched. */
export interface UnreadSite {
  readonly title: string;
  readonly site: SiteUrl;
  readonly failure: SiteFailure;
}

/** A write of several rows on a site that was cut off and waits to be carried on. */
export interface UnfinishedOperation {
  readonly site: SiteUrl;
  readonly operation: Operation;
}

/** All agreements that the reader may see, and what could not be shown of them. */
export interface AgreementOverview {
  readonly agreements: readonly AgreementSummary[];
  /** The groups of the site at hand, and what each works by. */
  readonly groups: readonly Group[];
  readonly findings: readonly Finding[];
  readonly unreadSites: readonly UnreadSite[];
  readonly unfinished: readonly UnfinishedOperation[];
  /** The levels on which the reader may begin an agreement on the site at hand. */
  readonly mayBegin: readonly Level[];
  /** The local sites that are registered on the site at hand. */
  readonly registeredSites: readonly SiteUrl[];
}
