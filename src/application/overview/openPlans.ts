import { type FocusArea } from '../../core/agreement/focusArea';
import { type Group } from '../../core/organisation/group';
import { groupOfChannel, type TeamsChannel } from '../../core/organisation/groupChannel';
import { type ActionRow } from '../../core/overview/actionRow';
import { type NamedKey } from '../../core/overview/namedKey';
import { type OccasionEntry, occasionTeller } from '../../core/overview/occasionHistory';
import { planOverview, type PlanOverview } from '../../core/overview/planOverview';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Answers } from '../ports/listStore';
import { type Session } from '../session';
import { siteDayRules, summerBreakQuery } from '../siteDays';
import { valuesOf } from '../standing';
import { loadTogether } from '../write';
import { findReader, readerQueries, viewActor } from './actorView';
import { isWhole, rowsThat } from './firstRows';
import { choicesOf, type PlanChoice, type PlanList, planListQueries, plannableBy } from './listPlans';
import { type OtherSite, pageOf, type PageRefusal, type PageView, unfinishedQueries } from './pageView';
import {
  areasFor,
  askCentralAreas,
  frameOf,
  registerOf,
  type PageRegister,
  type PlanFrame
} from './planPage';

/** Which plan is wanted. */
export interface PlanWish {
  /** The plan that was asked for; when it is gone that is said. */
  readonly planKey?: string | undefined;
  /** The plan that the reader probably wants; when it is gone the first one is shown. */
  readonly likelyKey?: string | undefined;
  /** The Teams channel in which the page stands: its group's plan comes before the likely one. */
  readonly channel?: TeamsChannel | undefined;
  /** Called with the plans and the one that is chosen, when its actions take a second round trip. */
  readonly onFrame?: ((frame: OpenedPlans) => void) | undefined;
}

/** The plans of a site, and one of them in full. */
export interface OpenedPlans extends PlanList {
  /** The group that meets in the channel in which the page stands. */
  readonly group?: NamedKey | undefined;
  /** The plan that was asked for, or that is shown; absent when the site has no plan. */
  readonly chosenKey?: string | undefined;
  /** Absent when the site has no plan, and while its actions are on their way. */
  readonly opened?: Result<OpenedPlan, PageRefusal> | undefined;
}

/** A plan as its page shows it. */
export interface OpenedPlan extends PageView, PlanFrame {
  readonly overview: PlanOverview;
  /** Every occasion of one of its actions with what came of it; worked out when it is asked for. */
  readonly occasionsOf: (row: ActionRow) => readonly OccasionEntry[];
  /** The focus areas that its actions may have, in the order in which they are shown. */
  readonly areas: readonly FocusArea[];
  readonly register: PageRegister;
}

/**
 * Opens a plan beside the choice of all plans of the site: one round trip to the site and one, at the same time, to the
 * central catalogue. When nobody knows which plan it will be, the first actions of the site are read, and only where
 * there are others do those of the plan take a second one. Descriptions and
 * what reports say are read when an action is opened.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openPlans(session: Session, wish: PlanWish): Promise<OpenedPlans> {
  const guess = wish.planKey ?? wish.likelyKey;
  const [[answers, guessed], central] = await Promise.all([
    loadTogether(
      session,
      session.site,
      plansQueries(session),
      guess === undefined ? firstRows : rowQueries(guess)
    ),
    askCentralAreas(session)
  ]);
  const today = session.clock.today();
  const plans = choicesOf(answers, today);
  const group = wish.channel && groupOfChannel(valuesOf(answers.groups), wish.channel);
  const chosen = chooseKey(plans, wish, group);
  const reader = findReader(session, answers);
  const actor = viewActor(reader, [{ scope: { kind: 'site' }, subjects: ['site'] }]);
  const list = {
    plans,
    group: group && { key: group.key, name: group.name },
    plannable: plannableBy(reader, answers, today),
    chosenKey: chosen,
    ...pageOf(session, answers, { central, actor })
  };
  if (chosen === undefined) return list;
  const isRead = chosen === guess || (guess === undefined && areWhole(guessed));
  if (!isRead) wish.onFrame?.(list);
  const rows = isRead ? ofPlan(guessed, chosen) : await session.store.load(session.site, rowQueries(chosen));
  const agreementKey = plans.find(({ plan }) => plan.key === chosen)?.plan.agreementKey;
  return { ...list, opened: openOne(session, { answers, rows, central, planKey: chosen, agreementKey }) };
}

interface PlanAnswers {
  readonly answers: Answers<ReturnType<typeof plansQueries>>;
  readonly rows: RowAnswers;
  readonly central: OtherSite<{ readonly focusAreas: { readonly collection: 'focusAreas' } }>;
  readonly planKey: string;
  readonly agreementKey: string | undefined;
}

function openOne(
  session: Session,
  { answers, rows, central, planKey, agreementKey = '' }: PlanAnswers
): Result<OpenedPlan, PageRefusal> {
  const frame = frameOf(
    { ...answers, plan: answers.plans, agreement: answers.agreements },
    { planKey, agreementKey }
  );
  if (!frame.ok) return frame;
  const { plan, agreement } = frame.value;
  const areas = areasFor(agreement, answers.focusAreas, central.answers?.focusAreas);
  const actor = viewActor(findReader(session, answers), [
    { scope: scopeOfAgreement(agreement), subjects: ['agreement'] }
  ]);
  const rowsCase = {
    actions: valuesOf(rows.actions),
    reports: valuesOf(rows.reports),
    meetings: valuesOf(answers.meetings),
    rounds: valuesOf(answers.rounds),
    units: valuesOf(answers.units),
    persons: valuesOf(answers.persons),
    areas,
    today: session.clock.today(),
    dayRules: siteDayRules(session, answers)
  };
  return ok({
    ...frame.value,
    areas,
    register: registerOf(answers),
    overview: planOverview(plan.value, rowsCase),
    occasionsOf: occasionTeller(rowsCase),
    ...pageOf(session, { ...answers, ...rows }, { central, actor })
  });
}

function chooseKey(
  plans: readonly PlanChoice[],
  { planKey, likelyKey }: PlanWish,
  group: Group | undefined
): string | undefined {
  if (planKey !== undefined) return planKey;
  const likely = plans.find(({ plan }) => plan.key === likelyKey);
  const ofGroup = plans.filter(({ plan }) => plan.agreementKey === group?.agreementKey);
  // Of several plans of the group the one that the reader last saw is as good as any.
  const chosen = ofGroup.length === 0 ? likely : (ofGroup.find((one) => one === likely) ?? ofGroup[0]);
  return (chosen ?? plans[0])?.plan.key;
}

function plansQueries(session: Session) {
  return {
    ...readerQueries(session),
    ...unfinishedQueries,
    ...planListQueries,
    ...summerBreakQuery,
    meetings: { collection: 'meetings', depth: 'brief' },
    rounds: { collection: 'statusRounds', depth: 'brief' },
    focusAreas: { collection: 'focusAreas' }
  } as const;
}

function rowQueries(planKey: string) {
  const where = { field: 'planKey', oneOf: [planKey] } as const;
  return {
    actions: { collection: 'actions', where, depth: 'listed' },
    reports: { collection: 'statusReports', where, depth: 'listed' }
  } as const;
}

/** What is read when nobody knows which plan it will be: all there is on most sites, which have a plan or two. */
const firstRows = {
  actions: { collection: 'actions', depth: 'listed', atMost: 1_000 },
  reports: { collection: 'statusReports', depth: 'listed', atMost: 2_000 }
} as const;

type RowAnswers = Answers<ReturnType<typeof rowQueries>>;

function areWhole({ actions, reports }: RowAnswers): boolean {
  return isWhole(actions, firstRows.actions.atMost) && isWhole(reports, firstRows.reports.atMost);
}

function ofPlan({ actions, reports }: RowAnswers, planKey: string): RowAnswers {
  const isOurs = (row: { readonly planKey: string }): boolean => row.planKey === planKey;
  return { actions: rowsThat(actions, isOurs), reports: rowsThat(reports, isOurs) };
}
