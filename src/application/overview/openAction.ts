import { type CooperationAgreement } from '../../core/agreement/agreement';
import { type FocusArea } from '../../core/agreement/focusArea';
import { actionDetail, type ActionDetail } from '../../core/overview/actionDetail';
import { type Action, type DateChange } from '../../core/plan/action';
import { type Analysis } from '../../core/situation/causalChain';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type ActorMark, type Answers, type Stored } from '../ports/listStore';
import { scopeOfAction } from '../plan/planAccess';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { byKey } from '../write';
import { findReader, viewActor, type AskedScope } from './actorView';
import { isWhole, rowsThat } from './firstRows';
import { pageOf, rowOf, type PageRefusal, type PageView } from './pageView';
import {
  areasFor,
  askCentralAreas,
  frameOf,
  planPageQueries,
  registerOf,
  type PageRegister,
  type PlanFrame,
  type LinkedPlan
} from './planPage';

/** An action as its page shows it. */
export interface OpenedAction extends PageView, PlanFrame {
  /** The row as it stands, for a form to change. */
  readonly action: Stored<Action>;
  /** The date changes as they stand, for a form to decide. */
  readonly dateChanges: readonly Stored<DateChange>[];
  readonly detail: ActionDetail;
  /** The analysis of the agreement, for a form to choose in. */
  readonly analysis: Analysis;
  /** The focus areas that the action may have, in the order in which they are shown. */
  readonly areas: readonly FocusArea[];
  readonly register: PageRegister;
  /** Reports and date changes whose word about who acted was not taken, by key. */
  readonly actorMarks: ReadonlyMap<string, ActorMark>;
}

/** Where an action stands; a link to it does not name the agreement. */
export interface ActionPlace extends LinkedPlan {
  readonly actionKey: string;
}

/**
 * Opens an action: its texts, analysis, reports and date changes, in one round trip to its site and one, at the same
 * time, to the central catalogue. The problem, cause and goal are found among those of the agreement, since a link to
 * an action does not name them. It does not name the agreement either: then the first ones of the site are read, and
 * only where it has many do those of the agreement take a second round trip.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openAction(
  session: Session,
  place: ActionPlace
): Promise<Result<OpenedAction, PageRefusal>> {
  const [answers, central] = await Promise.all([
    session.store.load(session.site, actionQueries(session, place)),
    askCentralAreas(session)
  ]);
  const { actionKey: key, planKey } = place;
  const action = rowOf(answers.action, { collection: 'actions', key }, { planKey });
  if (!action.ok) return action;
  const frame = frameOf(answers, place);
  if (!frame.ok) return frame;
  const reasons = await reasonsOf(session, answers, { place, agreementKey: frame.value.agreement.key });
  const { analysis, ...rows } = rowsOf({ ...answers, ...reasons });
  const areas = areasFor(frame.value.agreement, answers.focusAreas, central.answers?.focusAreas);
  const scopes = scopesOf(action.value.value, frame.value.agreement);
  const actor = viewActor(findReader(session, answers), scopes);
  const detail = actionDetail({
    ...rows,
    analysis,
    action: action.value.value,
    areas,
    roles: actor.roles,
    today: session.clock.today(),
    dayRules: siteDayRules(session, answers)
  });
  return ok({
    ...frame.value,
    action: action.value,
    dateChanges: answers.dateChanges.rows,
    detail,
    analysis,
    areas,
    register: registerOf(answers),
    actorMarks: marksOf(answers),
    ...pageOf(session, { ...answers, ...reasons }, { central, actor })
  });
}

/** The roles that are shown are those to the action. */
function scopesOf(action: Action, agreement: CooperationAgreement): readonly [AskedScope, AskedScope] {
  return [
    { scope: scopeOfAction(action), subjects: ['action'] },
    { scope: scopeOfAgreement(agreement), subjects: ['agreement'] }
  ];
}

function actionQueries(session: Session, place: ActionPlace) {
  const ofAction = { field: 'actionKey', oneOf: [place.actionKey] } as const;
  return {
    ...planPageQueries(session, place),
    ...summerBreakQuery,
    action: byKey('actions', place.actionKey),
    reports: { collection: 'statusReports', where: ofAction },
    dateChanges: { collection: 'dateChanges', where: ofAction },
    ...reasonQueries(place.agreementKey)
  } as const;
}

/** How many problems, causes and goals of a site are read when it is not known whose are wanted. */
const reasonsAtFirst = 200;

function reasonQueries(agreementKey: string | undefined) {
  const which =
    agreementKey === undefined
      ? { atMost: reasonsAtFirst }
      : ({ where: { field: 'agreementKey', oneOf: [agreementKey] } } as const);
  return {
    problems: { collection: 'problems', ...which },
    causes: { collection: 'causes', ...which },
    goals: { collection: 'goals', ...which }
  } as const;
}

type ReasonAnswers = Answers<ReturnType<typeof reasonQueries>>;

/** The analysis of the agreement, out of what was read at first when that was all there is. */
async function reasonsOf(
  { store, site }: Session,
  { problems, causes, goals }: ReasonAnswers,
  { place, agreementKey }: { readonly place: ActionPlace; readonly agreementKey: string }
): Promise<ReasonAnswers> {
  if (place.agreementKey !== undefined) return { problems, causes, goals };
  const areWhole = [problems, causes, goals].every((one) => isWhole(one, reasonsAtFirst));
  if (!areWhole) return store.load(site, reasonQueries(agreementKey));
  const isOurs = (row: { readonly agreementKey: string }): boolean => row.agreementKey === agreementKey;
  return {
    problems: rowsThat(problems, isOurs),
    causes: rowsThat(causes, isOurs),
    goals: rowsThat(goals, isOurs)
  };
}

type ActionAnswers = Answers<ReturnType<typeof actionQueries>>;

function rowsOf(answers: ActionAnswers) {
  const [problems, causes] = [valuesOf(answers.problems), valuesOf(answers.causes)];
  return {
    analysis: { pictures: [], problems, causes, goals: valuesOf(answers.goals) },
    reports: valuesOf(answers.reports),
    dateChanges: valuesOf(answers.dateChanges),
    meetings: valuesOf(answers.meetings),
    rounds: valuesOf(answers.rounds),
    units: valuesOf(answers.units),
    persons: valuesOf(answers.persons)
  };
}

function marksOf({ reports, dateChanges }: ActionAnswers): ReadonlyMap<string, ActorMark> {
  const marked = [...reports.rows, ...dateChanges.rows].flatMap(({ value, actorMark }) =>
    actorMark === undefined ? [] : [[value.key, actorMark] as const]
  );
  return new Map(marked);
}
