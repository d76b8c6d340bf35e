import { type CooperationAgreement, type ProcessStep } from '../../core/agreement/agreement';
import { type AreaCoverage, type FocusArea } from '../../core/agreement/focusArea';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { taskOfEditing } from '../../core/organisation/permissions';
import { type Person } from '../../core/organisation/person';
import { agreementDetail, type AgreementDetail } from '../../core/overview/agreementDetail';
import { type Plan } from '../../core/plan/plan';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type Answers, type SiteUrl, type Stored } from '../ports/listStore';
import { type Session } from '../session';
import { valuesOf, type Actor } from '../standing';
import { byKey } from '../write';
import { findReader, readerQueries, viewActor, type ActorView } from './actorView';
import { catalogueQueries, type CatalogueAnswers } from './catalogueQueries';
import { askCentral, pageOf, rowOf, unfinishedQueries, type PageRefusal, type PageView } from './pageView';

/** An agreement as its page shows it. */
export interface OpenedAgreement extends PageView {
  /** The row as it stands, for a form to change. */
  readonly agreement: Stored<CooperationAgreement>;
  readonly detail: AgreementDetail;
  /** Its plans, without their closing reports. */
  readonly plans: readonly Plan[];
  /** The rows around it as they stand, for a form to change. */
  readonly rows: AgreementRows;
  /** What the fields of a form are chosen among. */
  readonly register: AgreementRegister;
}

/** The rows that belong to an agreement, as they stand. */
export interface AgreementRows {
  readonly processSteps: readonly Stored<ProcessStep>[];
  /** Its own. */
  readonly focusAreas: readonly Stored<FocusArea>[];
  readonly coverages: readonly Stored<AreaCoverage>[];
}

/** What an agreement may point at. */
export interface AgreementRegister {
  readonly units: readonly OrgUnit[];
  readonly persons: readonly Person[];
  /** The agreements of its site and of the central one, itself among them, without the long texts. */
  readonly agreements: readonly CooperationAgreement[];
  /** The focus areas of them all. */
  readonly areas: readonly FocusArea[];
  /** In whose lists each agreement stands, by its key. */
  readonly siteOf: ReadonlyMap<string, SiteUrl>;
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
  const { agreement, ownExtensions, ...others } = answers;
  const opened = rowOf(agreement, { collection: 'agreements', key: agreementKey });
  if (!opened.ok) return opened;
  const row = opened.value;
  const register = registerOf(session, answers, central.answers);
  return ok({
    agreement: row,
    detail: detailOf(row.value, { session, answers, central: central.answers, register }),
    plans: valuesOf(answers.plans),
    rows: rowsOf(agreementKey, answers),
    register,
    ...pageOf(session, others, { central, actor: viewEditor(findReader(session, answers), row.value) })
  });
}

function agreementPageQueries(session: Session, agreementKey: string) {
  const ofAgreement = { field: 'agreementKey', oneOf: [agreementKey] } as const;
  return {
    ...readerQueries(session),
    ...unfinishedQueries,
    ...catalogueQueries,
    agreement: byKey('agreements', agreementKey),
    processSteps: { collection: 'processSteps', where: ofAgreement },
    coverages: { collection: 'coverages', where: ofAgreement },
    // With the reasons, which the catalogue leaves out.
    ownExtensions: { collection: 'extensions', where: ofAgreement },
    plans: { collection: 'plans', where: ofAgreement, depth: 'brief' }
  } as const;
}

type AgreementAnswers = Answers<ReturnType<typeof agreementPageQueries>>;

function detailOf(
  agreement: CooperationAgreement,
  {
    session,
    answers,
    central,
    register
  }: {
    readonly session: Session;
    readonly answers: AgreementAnswers;
    readonly central: CatalogueAnswers | undefined;
    readonly register: AgreementRegister;
  }
): AgreementDetail {
  return agreementDetail({
    agreement,
    others: register.agreements,
    extensions: [
      ...sourcesOf(answers, central)
        .flatMap(({ extensions }) => valuesOf(extensions))
        .filter(({ agreementKey }) => agreementKey !== agreement.key),
      ...valuesOf(answers.ownExtensions)
    ],
    areas: register.areas,
    processSteps: valuesOf(answers.processSteps),
    coverages: valuesOf(answers.coverages),
    units: register.units,
    today: session.clock.today()
  });
}

function rowsOf(agreementKey: string, answers: AgreementAnswers): AgreementRows {
  return {
    processSteps: answers.processSteps.rows,
    focusAreas: answers.focusAreas.rows.filter(({ value }) => value.agreementKey === agreementKey),
    coverages: answers.coverages.rows
  };
}

function registerOf(
  { site, centralSite }: Session,
  own: AgreementAnswers,
  central: CatalogueAnswers | undefined
): AgreementRegister {
  const sources = sourcesOf(own, central);
  const placed = sources.flatMap(({ agreements }, index) =>
    valuesOf(agreements).map(({ key }) => [key, index === 0 ? site : centralSite] as const)
  );
  return {
    units: valuesOf(own.units),
    persons: valuesOf(own.persons),
    agreements: sources.flatMap(({ agreements }) => valuesOf(agreements)),
    areas: sources.flatMap(({ focusAreas }) => valuesOf(focusAreas)),
    siteOf: new Map(placed)
  };
}

function sourcesOf(
  own: AgreementAnswers,
  central: CatalogueAnswers | undefined
): readonly CatalogueAnswers[] {
  return central === undefined ? [own] : [own, central];
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
