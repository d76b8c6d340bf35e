import { addContent } from '../../application/content/addContent';
import { reportStatus } from '../../application/followUp/reportStatus';
import { type ResumedOperation, resumeOperations } from '../../application/operation/resumeOperations';
import { type ActionPlace, openAction, type OpenedAction } from '../../application/overview/openAction';
import { openAnalysis } from '../../application/overview/openAnalysis';
import { openPlans, type OpenedPlans, type PlanWish } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { listPlans, type PlanList } from '../../application/overview/listPlans';
import { addAction, type ActionDraft } from '../../application/plan/addAction';
import { adoptPlan, type AdoptionStep } from '../../application/plan/adoptPlan';
import { comparePlan } from '../../application/plan/comparePlan';
import { createPlan, type PlanDraft } from '../../application/plan/createPlan';
import { beginPlanVersion, closePlan } from '../../application/plan/movePlan';
import { type PlanPlace } from '../../application/overview/planPage';
import { decideAction, type ActionStep } from '../../application/plan/decideAction';
import { decideDateChange, type DateChangeStep } from '../../application/plan/decideDateChange';
import { editAction } from '../../application/plan/editAction';
import { type DateChangeWish, proposeDateChange } from '../../application/plan/proposeDateChange';
import { type Collections } from '../../application/ports/collections';
import { type Stored } from '../../application/ports/listStore';
import { type UseCaseRefusal } from '../../application/refusal';
import { confirmImport, type ImportDone } from '../../application/planTable/confirmImport';
import { exportPlan } from '../../application/planTable/exportPlan';
import { type ImportRefusal } from '../../application/planTable/importRefusal';
import { type PlanFileProblem } from '../../application/planTable/planFile';
import {
  type ImportPreview,
  type ImportWish,
  previewImport
} from '../../application/planTable/previewImport';
import { type PlanTable } from '../../core/planTable/planTable';
import { type Session } from '../../application/session';
import { type Draft } from '../../application/standing';
import { type Written } from '../../application/write';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Result } from '../../core/result';
import { type Action, type DateChange } from '../../core/plan/action';
import { type Plan } from '../../core/plan/plan';
import { countingSaves } from './countingSaves';
import { type Analysis } from '../../core/situation/causalChain';
import { type ReasonKind } from './reason';

/** An action as somebody wants it, and the row that it is made of. */
interface ActionEdit {
  readonly stored: Stored<Action>;
  readonly value: Draft<Action>;
}

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
  readonly decideDateChange: (step: DateChangeStep) => Promise<Result<DateChange, UseCaseRefusal>>;
  readonly createPlan: (draft: PlanDraft) => Promise<Written<Plan>>;
  /** @param onWritten - called with the number of rows that are written so far */
  readonly adoptPlan: (
    step: AdoptionStep,
    onWritten: (rows: number) => void
  ) => Promise<Result<Plan, UseCaseRefusal>>;
  readonly beginPlanVersion: (place: PlanPlace) => Promise<Written<Plan>>;
  readonly closePlan: (step: PlanPlace & { readonly closingReport: string }) => Promise<Written<Plan>>;
  readonly files: PlanFiles;
  readonly previewImport: (wish: ImportWish) => Promise<Result<ImportPreview, ImportRefusal>>;
  readonly confirmImport: (preview: ImportPreview) => Promise<Result<ImportDone, ImportRefusal>>;
  readonly exportPlan: (place: PlanPlace) => Promise<Result<PlanTable, ImportRefusal>>;
  /** Ändrad efter låsning. */
  readonly comparePlan: (place: PlanPlace) => ReturnType<typeof comparePlan>;
  readonly addAction: (draft: ActionDraft) => Promise<Written<Action>>;
  readonly editAction: (edit: ActionEdit) => Promise<Written<Action>>;
  readonly decideAction: (step: ActionStep) => Promise<Written<Action>>;
  /** Adds a problem, cause or goal. */
  readonly addContent: <C extends ReasonKind>(
    collection: C,
    draft: Draft<Collections[C]>
  ) => Promise<Written<Collections[C]>>;
  readonly openAnalysis: (agreementKey: string) => Promise<Analysis>;
  /** A key that nothing has had before, for what a form is about to write. */
  readonly newKey: () => string;
}

/** The way between Excel files and tables. */
export interface PlanFiles {
  readonly read: (bytes: Uint8Array) => Promise<Result<PlanTable, PlanFileProblem>>;
  readonly write: (table: PlanTable) => Promise<Uint8Array>;
}

/** The use cases of the pages of a plan, bound to a session. */
export function planServicesOf(session: Session, newKey: () => string, files: PlanFiles): PlanServices {
  return {
    source: [session.site, session.centralSite],
    listPlans: () => listPlans(session),
    openPlans: (wish) => openPlans(session, wish),
    openAction: (place) => openAction(session, place),
    resume: () => resumeOperations(session),
    reportStatus: (draft) => reportStatus(session, draft),
    proposeDateChange: (wish) => proposeDateChange(session, wish),
    decideDateChange: (step) => decideDateChange(session, step),
    createPlan: (draft) => createPlan(session, draft),
    adoptPlan: (step, onWritten) =>
      adoptPlan({ ...session, store: countingSaves(session.store, onWritten) }, step),
    beginPlanVersion: (place) => beginPlanVersion(session, place),
    closePlan: (step) => closePlan(session, step),
    files,
    previewImport: (wish) => previewImport(session, wish),
    confirmImport: (preview) => confirmImport(session, preview),
    exportPlan: (place) => exportPlan(session, place),
    comparePlan: (place) => comparePlan(session, place),
    addAction: (draft) => addAction(session, draft),
    editAction: (edit) => editAction(session, edit),
    decideAction: (step) => decideAction(session, step),
    addContent: (collection, draft) => addContent(session, collection, draft),
    openAnalysis: (agreementKey) => openAnalysis(session, agreementKey),
    newKey
  };
}
