import { reportStatus } from '../../application/followUp/reportStatus';
import { type ResumedOperation, resumeOperations } from '../../application/operation/resumeOperations';
import { type ActionPlace, openAction, type OpenedAction } from '../../application/overview/openAction';
import { openPlans, type OpenedPlans, type PlanWish } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { listPlans, type PlanList } from '../../application/overview/listPlans';
import { type DateChangeWish, proposeDateChange } from '../../application/plan/proposeDateChange';
import { type Session } from '../../application/session';
import { type Draft } from '../../application/standing';
import { type Written } from '../../application/write';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Result } from '../../core/result';
import { type DateChange } from '../../core/plan/action';

/** Everything that the pages of a plan ask and do, for the person and the site of the page. */
export interface PlanServices {
  /** The sites that are read; what is fetched is kept for them. */
  readonly source: readonly string[];
  readonly listPlans: () => Promise<PlanList>;
  readonly openPlans: (wish: PlanWish) => Promise<OpenedPlans>;
  readonly openAction: (place: ActionPlace) => Promise<Result<OpenedAction, PageRefusal>>;
  /** Carries on what was cut off. */
  readonly resume: () => Promise<readonly ResumedOperation[]>;
  readonly reportStatus: (draft: Draft<StatusReport>) => Promise<Written<StatusReport>>;
  readonly proposeDateChange: (wish: DateChangeWish) => Promise<Written<DateChange>>;
  /** A key that nothing has had before, for what a form is about to write. */
  readonly newKey: () => string;
}

/** The use cases of the pages of a plan, bound to a session. */
export function planServicesOf(session: Session, newKey: () => string): PlanServices {
  return {
    source: [session.site, session.centralSite],
    listPlans: () => listPlans(session),
    openPlans: (wish) => openPlans(session, wish),
    openAction: (place) => openAction(session, place),
    resume: () => resumeOperations(session),
    reportStatus: (draft) => reportStatus(session, draft),
    proposeDateChange: (wish) => proposeDateChange(session, wish),
    newKey
  };
}
