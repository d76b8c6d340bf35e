import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type ActionPlace, openAction, type OpenedAction } from '../../application/overview/openAction';
import { openPlans, type OpenedPlans, type PlanWish } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { listPlans, type PlanList } from '../../application/overview/listPlans';
import { type ActionDraft } from '../../application/plan/addAction';
import { type AdoptionStep } from '../../application/plan/adoptPlan';
import { type comparePlan } from '../../application/plan/comparePlan';
import { type PlanDraft } from '../../application/plan/createPlan';
import { type PlanPlace } from '../../application/overview/planPage';
import { type ActionStep } from '../../application/plan/decideAction';
import { type DateChangeStep } from '../../application/plan/decideDateChange';
import { type DateChangeWish } from '../../application/plan/proposeDateChange';
import { type Collections } from '../../application/ports/collections';
import { type Stored } from '../../application/ports/listStore';
import { type UseCaseRefusal } from '../../application/refusal';
import { type ImportDone } from '../../application/planTable/confirmImport';
import { type ImportRefusal } from '../../application/planTable/importRefusal';
import { type PlanFileProblem } from '../../application/planTable/planFile';
import { type ImportPreview, type ImportWish } from '../../application/planTable/previewImport';
import { type PlanTable } from '../../core/planTable/planTable';
import { type Session } from '../../application/session';
import { type Draft } from '../../application/standing';
import { type Written } from '../../application/write';
import { type StatusReport } from '../../core/followUp/statusReport';
import { type Result } from '../../core/result';
import { type Action, type DateChange } from '../../core/plan/action';
import { type Plan } from '../../core/plan/plan';
import { resumeOnSites } from '../shared/data/resumeOnSites';
import { countingSaves } from './countingSaves';
import type * as planTables from './planTables';
import type * as planWrites from './planWrites';
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

/** What writes, and what a page does not need to be seen: fetched when it is first used. */
const writes = async (): Promise<typeof planWrites> =>
  import(/* webpackChunkName: 'plan-writes' */ './planWrites');
const tables = async (): Promise<typeof planTables> =>
  import(/* webpackChunkName: 'plan-tables' */ './planTables');

/** The use cases of the pages of a plan, bound to a session. */
export function planServicesOf(session: Session, newKey: () => string, files: PlanFiles): PlanServices {
  return {
    source: [session.site, session.centralSite],
    listPlans: () => listPlans(session),
    openPlans: (wish) => openPlans(session, wish),
    openAction: (place) => openAction(session, place),
    resume: () => resumeOnSites(session, [session.site]),
    reportStatus: async (draft) => (await writes()).reportStatus(session, draft),
    proposeDateChange: async (wish) => (await writes()).proposeDateChange(session, wish),
    decideDateChange: async (step) => (await writes()).decideDateChange(session, step),
    createPlan: async (draft) => (await writes()).createPlan(session, draft),
    adoptPlan: async (step, onWritten) =>
      (await writes()).adoptPlan({ ...session, store: countingSaves(session.store, onWritten) }, step),
    beginPlanVersion: async (place) => (await writes()).beginPlanVersion(session, place),
    closePlan: async (step) => (await writes()).closePlan(session, step),
    files,
    previewImport: async (wish) => (await tables()).previewImport(session, wish),
    confirmImport: async (preview) => (await tables()).confirmImport(session, preview),
    exportPlan: async (place) => (await tables()).exportPlan(session, place),
    comparePlan: async (place) => (await writes()).comparePlan(session, place),
    addAction: async (draft) => (await writes()).addAction(session, draft),
    editAction: async (edit) => (await writes()).editAction(session, edit),
    decideAction: async (step) => (await writes()).decideAction(session, step),
    addContent: async (collection, draft) => (await writes()).addContent(session, collection, draft),
    openAnalysis: async (agreementKey) => (await writes()).openAnalysis(session, agreementKey),
    newKey
  };
}
