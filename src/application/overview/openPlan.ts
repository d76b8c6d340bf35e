import { type FocusArea } from '../../core/agreement/focusArea';
import { planOverview, type PlanOverview } from '../../core/overview/planOverview';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { findReader, viewActor } from './actorView';
import { pageOf, type PageRefusal, type PageView } from './pageView';
import {
  areasFor,
  askCentralAreas,
  frameOf,
  planPageQueries,
  registerOf,
  type PageRegister,
  type PlanFrame,
  type PlanPlace
} from './planPage';

/** A plan as its page shows it. */
export interface OpenedPlan extends PageView, PlanFrame {
  readonly overview: PlanOverview;
  /** The focus areas that its actions may have, in the order in which they are shown. */
  readonly areas: readonly FocusArea[];
  readonly register: PageRegister;
}

/**
 * Opens a plan: its actions with their states, in one round trip to its site and one, at the same time, to the central
 * catalogue. Descriptions and what reports say are read when an action is opened.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openPlan(session: Session, place: PlanPlace): Promise<Result<OpenedPlan, PageRefusal>> {
  const ofPlan = { field: 'planKey', oneOf: [place.planKey] } as const;
  const [answers, central] = await Promise.all([
    session.store.load(session.site, {
      ...planPageQueries(session, place),
      actions: { collection: 'actions', where: ofPlan, depth: 'brief' },
      reports: { collection: 'statusReports', where: ofPlan, depth: 'brief' }
    }),
    askCentralAreas(session)
  ]);
  const frame = frameOf(answers, place);
  if (!frame.ok) return frame;
  const { plan, agreement } = frame.value;
  const areas = areasFor(agreement, answers.focusAreas, central.answers?.focusAreas);
  const scope = scopeOfAgreement(agreement);
  const actor = viewActor(findReader(session, answers), [{ scope, subjects: ['agreement'] }]);
  return ok({
    ...frame.value,
    areas,
    register: registerOf(answers),
    overview: planOverview(plan.value, {
      actions: valuesOf(answers.actions),
      reports: valuesOf(answers.reports),
      meetings: valuesOf(answers.meetings),
      units: valuesOf(answers.units),
      persons: valuesOf(answers.persons),
      areas,
      today: session.clock.today(),
      dayRules: session.dayRules
    }),
    ...pageOf(session, answers, { central, actor })
  });
}
