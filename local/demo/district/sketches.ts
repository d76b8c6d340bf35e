import { type Cadence } from '../../../src/core/followUp/cadence';
import { type ReportedLight, type ReportKind } from '../../../src/core/followUp/statusReport';
import { type GoalAim, type GoalKind } from '../../../src/core/situation/situation';
import { type FocusAreaCode } from '../central/focusAreas';
import { type OrgUnitKey } from '../units';

/** A problem with its likely causes, by the last part of their keys. */
export interface ProblemSketch {
  readonly key: string;
  readonly area: FocusAreaCode;
  readonly title: string;
  readonly description?: string;
  readonly causes: Readonly<Record<string, string>>;
}

/** What an action is to reach. */
export interface GoalSketch {
  readonly title: string;
  readonly kind: GoalKind;
  readonly aim: GoalAim;
  readonly baseline?: number;
  readonly target?: number;
  readonly unit?: string;
}

/** An action as a row of the demo's table; days are written `YYYY-MM-DD`. */
export interface ActionSketch {
  /** The number that people say, for example "HÄ-1". */
  readonly number: string;
  readonly area: FocusAreaCode;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  /** Last part of the key of the cause; the problem follows from it. */
  readonly cause: string;
  readonly goal: GoalSketch;
  readonly group: 'preparationGroup' | 'placesGroup' | 'youthGroup';
  readonly responsible: OrgUnitKey;
  /** Key of the account that is asked. */
  readonly contact: string;
  readonly participants?: readonly OrgUnitKey[];
  readonly otherParticipants?: string;
  /** City and police must both confirm that it is done. */
  readonly isShared?: boolean;
  readonly place?: string;
  readonly start: string;
  readonly end: string;
  readonly cadence: Cadence;
  readonly effectFollowUpOn: string;
  readonly isCitizenPromise?: boolean;
}

/** What one role reported about an action on a day. */
export interface ReportSketch {
  readonly day: string;
  /** Key of the account that reported. */
  readonly by: string;
  readonly light: ReportedLight;
  readonly text: string;
  readonly obstacle?: string;
  readonly remedy?: string;
  readonly nextStep?: string;
  readonly outcome?: number;
  /** A running status when left out. */
  readonly kind?: ReportKind;
}

/** Reports by the number of their action. */
export type ReportsByAction = Readonly<Record<string, readonly ReportSketch[]>>;

/** Followed up every so many weeks. */
export function everyWeeks(weeks: number): Cadence {
  return { kind: 'everyWeeks', weeks };
}

/** Key of the action with a number: "HÄ-1" is `ha-1`. */
export function actionKeyOf(number: string): string {
  return number.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o');
}
