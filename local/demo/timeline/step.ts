import { type AgreementDraft } from '../../../src/application/agreement/createAgreement';
import { type AgreementStep } from '../../../src/application/agreement/decideAgreement';
import { type Founding } from '../../../src/application/organisation/establishSite';
import { type ActionDraft } from '../../../src/application/plan/addAction';
import { type AdoptionStep } from '../../../src/application/plan/adoptPlan';
import { type PlanDraft } from '../../../src/application/plan/createPlan';
import { type ActionStep } from '../../../src/application/plan/decideAction';
import { type DateChangeStep } from '../../../src/application/plan/decideDateChange';
import { type DateChangeWish } from '../../../src/application/plan/proposeDateChange';
import { type ContentCollection } from '../../../src/application/content/contentPolicies';
import { type CoverageDraft } from '../../../src/application/agreement/setCoverage';
import { type DecisionDraft } from '../../../src/application/meeting/recordDecision';
import { type AgendaChange } from '../../../src/application/meeting/changeAgenda';
import { type AssignmentDraft } from '../../../src/application/meeting/handOut';
import { type MatterDraft } from '../../../src/application/meeting/raiseMatter';
import { type RoundRequest } from '../../../src/application/statusRound/openRound';
import { type Collections } from '../../../src/application/ports/collections';
import { type Draft } from '../../../src/application/standing';
import { type Extension } from '../../../src/core/agreement/agreement';
import { type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { type DemoSiteName } from '../sites';

/** One row of plain content. */
export type AddStep = {
  readonly [C in ContentCollection]: {
    readonly kind: 'add';
    readonly collection: C;
    readonly row: Draft<Collections[C]>;
  };
}[ContentCollection];

/** Some fields of one row of plain content. */
export type EditStep = {
  readonly [C in ContentCollection]: {
    readonly kind: 'edit';
    readonly collection: C;
    readonly key: string;
    readonly change: Partial<Omit<Draft<Collections[C]>, 'key'>>;
  };
}[ContentCollection];

/** Something done about a meeting or the round before it. */
export type MeetingStep =
  | { readonly kind: 'openRound'; readonly request: RoundRequest & { readonly meetingKey: string } }
  | { readonly kind: 'callMeeting'; readonly meetingKey: string }
  | {
      readonly kind: 'holdMeeting';
      readonly held: { readonly meetingKey: string; readonly attendeeKeys: readonly string[] };
    }
  | {
      readonly kind: 'writeNotes';
      readonly point: { readonly meetingKey: string; readonly pointKey: string };
      readonly change: Required<Pick<AgendaChange, 'notes'>>;
    }
  | { readonly kind: 'handOut'; readonly draft: AssignmentDraft }
  | { readonly kind: 'raiseMatter'; readonly draft: MatterDraft }
  | { readonly kind: 'approveMinutes'; readonly meetingKey: string }
  | {
      readonly kind: 'recordDecision';
      /** The number that the decision must get, since other rows refer to it. */
      readonly sequence: number;
      readonly draft: DecisionDraft;
    };

/** One thing that somebody did in the product: a use case with its input. */
export type DemoStep =
  | AddStep
  | EditStep
  | { readonly kind: 'establishSite'; readonly founding: Founding }
  | { readonly kind: 'createAgreement'; readonly draft: AgreementDraft }
  | { readonly kind: 'decideAgreement'; readonly step: AgreementStep }
  | { readonly kind: 'setCoverage'; readonly draft: CoverageDraft }
  | {
      readonly kind: 'approvePublishing';
      readonly approval: { readonly key: string; readonly agreementKey: string };
    }
  | { readonly kind: 'extendAgreement'; readonly draft: Draft<Extension> }
  | { readonly kind: 'createPlan'; readonly draft: PlanDraft }
  | { readonly kind: 'addAction'; readonly draft: ActionDraft }
  | { readonly kind: 'decideAction'; readonly step: ActionStep }
  | { readonly kind: 'adoptPlan'; readonly step: AdoptionStep }
  | { readonly kind: 'proposeDateChange'; readonly wish: DateChangeWish }
  | { readonly kind: 'decideDateChange'; readonly step: DateChangeStep }
  | { readonly kind: 'reportStatus'; readonly report: Draft<StatusReport> }
  | MeetingStep;

/** A step with its place, day and actor. */
export interface DemoEvent {
  readonly site: DemoSiteName;
  readonly day: CalendarDay;
  /** Key of the account that acted. */
  readonly actor: string;
  readonly step: DemoStep;
}
