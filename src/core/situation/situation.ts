import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Lägesbild: the situation picture that an agreement rests on. */
export interface SituationPicture extends DomainRow {
  readonly agreementKey: string;
  readonly title: string;
  readonly periodFrom: CalendarDay;
  readonly periodTo: CalendarDay;
  /** Day on which the picture was settled; it is warned about two years later. */
  readonly settledOn: CalendarDay;
  /** Surveys and statistics it builds on. */
  readonly sources: string;
  readonly summary?: string;
  readonly documentUrl?: string;
}

/** Problem: what the situation picture shows to be wrong, within a focus area. */
export interface Problem extends DomainRow {
  readonly agreementKey: string;
  readonly focusAreaKey: string;
  readonly situationPictureKey?: string;
  readonly title: string;
  readonly description?: string;
}

/** Orsak: one likely cause of a problem, from the cause analysis (orsaksanalys). */
export interface Cause extends DomainRow {
  readonly problemKey: string;
  readonly agreementKey: string;
  readonly title: string;
  readonly description?: string;
}

/** Effektmål, processmål, produktionsmål. */
export const goalKinds = ['effect', 'process', 'output'] as const;

/** One of {@link goalKinds}. */
export type GoalKind = (typeof goalKinds)[number];

/** What a goal serves: felt safety (trygghet) up, or actual crime (brottslighet) down. */
export const goalAims = ['safety', 'crime'] as const;

/** One of {@link goalAims}. */
export type GoalAim = (typeof goalAims)[number];

/** Mål: what is to be reached against a problem. */
export interface Goal extends DomainRow {
  readonly agreementKey: string;
  readonly problemKey: string;
  readonly title: string;
  readonly kind: GoalKind;
  readonly aim: GoalAim;
  /** Value at the start, in `unit`. */
  readonly baseline?: number;
  /** Value to reach, in `unit`. */
  readonly target?: number;
  /** What the numbers count, for example "vandringar" or "procent". */
  readonly unit?: string;
  /** Day by which the goal is to be reached. */
  readonly due?: CalendarDay;
  /** Goal of the city's budget that it serves, for example "KF-mål 1.2". */
  readonly steeringGoal?: string;
}

/** Indikator: a measure followed over time. */
export interface Indicator extends DomainRow {
  readonly agreementKey: string;
  readonly goalKey?: string;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  /** Whether a higher value is better. */
  readonly higherIsBetter: boolean;
  /** Whether the values count people, so that small ones are suppressed; absent for shares, money and things. */
  readonly countsPeople?: boolean;
}

/** Mätvärde: one aggregate value of an indicator. */
export interface Measurement extends DomainRow {
  readonly indicatorKey: string;
  readonly agreementKey: string;
  readonly periodFrom: CalendarDay;
  readonly periodTo: CalendarDay;
  /** Absent when the count was suppressed. */
  readonly value?: number;
  /** A count of people under five is not stored; see `suppressSmallCount`. */
  readonly isSuppressed: boolean;
  /** Breakdown such as age group, sex or part of the city. */
  readonly breakdown?: string;
}
