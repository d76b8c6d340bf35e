import { type AgreementSections, type ProcessStepKind } from '../../../src/core/agreement/agreement';
import { type CoverageStance } from '../../../src/core/agreement/focusArea';
import { type DecisionKind, type MeetingState } from '../../../src/core/meeting/meeting';
import { type MembershipRole } from '../../../src/core/organisation/group';
import { type CentralAreaCode } from '../central/focusAreas';
import { type DemoEvent } from '../timeline/step';
import { type OrgUnitKey } from '../units';
import { type District } from './district';
import { type ActionSketch, type ProblemSketch, type ReportsByAction } from './sketches';

/** The groups that every local cooperation has. */
export type GroupName = 'steeringGroup' | 'preparationGroup' | 'placesGroup' | 'youthGroup';

/** Members of a group by the key of their account. */
export type MemberSketch = Readonly<Record<string, MembershipRole>>;

/** The days on which a local cooperation came to be; written `YYYY-MM-DD`, in this order. */
export interface StoryDays {
  /** The site and its register. */
  readonly established: string;
  readonly agreementDrafted: string;
  readonly consultation: string;
  readonly decided: string;
  readonly signed: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Situation picture, problems and the draft of the plan. */
  readonly planDrafted: string;
  readonly planAdopted: string;
}

/** A dated step of the agreement, with the day on which it happened. */
export interface ProcessStepSketch {
  readonly kind: ProcessStepKind;
  readonly body: string;
  readonly day: string;
  readonly note?: string;
}

/** What the agreement does about a central area. */
export interface CoverageSketch {
  readonly stance: CoverageStance;
  readonly reason?: string;
}

/** The situation picture that the plan rests on. */
export interface SituationPictureSketch {
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly settledOn: string;
  readonly sources: string;
  readonly summary: string;
}

/** A meeting and how far it has come on the demo's day. */
export interface MeetingSketch {
  readonly group: GroupName;
  readonly day: string;
  readonly startTime: string;
  readonly state: MeetingState;
  /** Day on which the notes were approved, or the meeting was cancelled. */
  readonly settledOn?: string;
  readonly answerBy?: string;
  /** Whether the samordnare opened a status round before it, on the day that the calendar has for it. */
  readonly hasRound?: boolean;
  /** Accounts that were there; the meeting was then called and held with an agenda of its own. */
  readonly attendees?: readonly string[];
}

/** A decision of the steering or the preparatory group, in the order of its numbers. */
export interface DecisionSketch {
  readonly group: GroupName;
  readonly day: string;
  readonly kind: DecisionKind;
  readonly text: string;
  /** Number of the action that it is about. */
  readonly action?: string;
}

/** A local cooperation from its first day to the demo's day. */
export interface DistrictStory {
  readonly district: District;
  readonly days: StoryDays;
  /** Organisations that take part, besides the city executive office. */
  readonly units: readonly OrgUnitKey[];
  /** Accounts of others than the district's own office. */
  readonly guests: readonly string[];
  readonly members: Readonly<Record<GroupName, MemberSketch>>;
  readonly agreement: Required<AgreementSections> & {
    readonly title: string;
    readonly registryNumber: string;
    readonly partyKeys: readonly OrgUnitKey[];
  };
  readonly processSteps: readonly ProcessStepSketch[];
  readonly coverage: Partial<Readonly<Record<CentralAreaCode, CoverageSketch>>>;
  readonly situationPicture: SituationPictureSketch;
  readonly planTitle: string;
  readonly problems: readonly ProblemSketch[];
  readonly actions: readonly ActionSketch[];
  readonly reports: ReportsByAction;
  readonly meetings: readonly MeetingSketch[];
  readonly decisions: readonly DecisionSketch[];
  /** What is particular to the district. */
  readonly more: readonly DemoEvent[];
}
