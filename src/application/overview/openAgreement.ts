import { type CooperationAgreement } from '../../core/agreement/agreement';
import { taskOfEditing } from '../../core/organisation/permissions';
import { agreementDetail, type AgreementDetail } from '../../core/overview/agreementDetail';
import { type Plan } from '../../core/plan/plan';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Answers, type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Actor } from '../standing';
import { byKey } from '../write';
import { viewActor, type ActorView } from './actorView';
import { catalogueQueries, type CatalogueAnswers } from './catalogueQueries';
import { askCentral, pageOf, rowOf, unfinishedQueries, type PageRefusal, type PageView } from './pageView';

/** An agreement as its page shows it. */
export interface OpenedAgreement extends PageView {
  /** The row as it stands, for a form to change. */
  readonly agreement: Stored<CooperationAgreement>;
  readonly detail: AgreementDetail;
  /** Its plans, without their closing reports. */
  readonly plans: readonly Plan[];
}

/**
 * Opens an agreement: its sections, steps, extensions and coverage, in one round trip to its site and one, at the same
 * time, to the central catalogue.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function openAgreement(
  session: Session,
  { agreementKey }: { readonly agreementKey: string }
): Promise<Result<OpenedAgreement, PageRefusal>> {
  const [answers, central] = await Promise.all([
    session.store.load(session.site, agreementPageQueries(session, agreementKey)),
    askCentral(session, catalogueQueries)
  ]);
  // What is wrong with the agreement's own row stops the page, or is found among all agreements too.
  const { agreement, ...others } = answers;
  const opened = rowOf(agreement, { collection: 'agreements', key: agreementKey });
  if (!opened.ok) return opened;
  const row = opened.value;
  const found = findActor(session, answers);
  return ok({
    agreement: row,
    detail: agreementDetail({
      ...joinedRows(answers, central.answers),
      agreement: row.value,
      processSteps: valuesOf(answers.processSteps),
      coverages: valuesOf(answers.coverages),
      units: valuesOf(answers.units),
      today: session.clock.today()
    }),
    plans: valuesOf(answers.plans),
    ...pageOf(session, others, { central, actor: viewEditor(found.ok ? found.value : undefined, row.value) })
  });
}

function agreementPageQueries(session: Session, agreementKey: string) {
  const ofAgreement = { field: 'agreementKey', oneOf: [agreementKey] } as const;
  return {
    ...standingQueries(session),
    ...unfinishedQueries,
    ...catalogueQueries,
    agreement: byKey('agreements', agreementKey),
    processSteps: { collection: 'processSteps', where: ofAgreement },
    coverages: { collection: 'coverages', where: ofAgreement },
    plans: { collection: 'plans', where: ofAgreement, depth: 'brief' }
  } as const;
}

type AgreementAnswers = Answers<ReturnType<typeof agreementPageQueries>>;

function joinedRows(own: AgreementAnswers, central: CatalogueAnswers | undefined) {
  const sources: readonly CatalogueAnswers[] = central === undefined ? [own] : [own, central];
  return {
    others: sources.flatMap(({ agreements }) => valuesOf(agreements)),
    extensions: sources.flatMap(({ extensions }) => valuesOf(extensions)),
    areas: sources.flatMap(({ focusAreas }) => valuesOf(focusAreas))
  };
}

/** An agreement is edited under one of two tasks, by its level. */
function viewEditor(actor: Actor | undefined, agreement: CooperationAgreement): ActorView {
  const isCentral = agreement.level === 'central';
  const view = viewActor(actor, [
    {
      scope: scopeOfAgreement(agreement),
      subjects: isCentral ? ['centralAgreement', 'agreement'] : ['agreement']
    },
    { scope: { kind: 'site' }, subjects: ['site'] }
  ]);
  const isOther = (task: string): boolean => task === 'editAgreement' && task !== taskOfEditing(agreement);
  return { ...view, tasks: view.tasks.filter((task) => !isOther(task)) };
}
