import { type CooperationAgreement } from '../../core/agreement/agreement';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Level } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { catalogueQueries } from '../overview/catalogueQueries';
import { askCentral } from '../overview/pageView';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf } from '../standing';
import { levelsToBegin } from './agreementAccess';

/** What a form for a new agreement is filled in with. */
export interface AgreementBeginning {
  readonly today: CalendarDay;
  /** The levels that the writer may choose between. */
  readonly levels: readonly Level[];
  readonly units: readonly OrgUnit[];
  /** Those of the site and of the central one, without the long texts. */
  readonly agreements: readonly CooperationAgreement[];
  /** Keys of those that stand on the site at hand. */
  readonly ownKeys: readonly string[];
}

/**
 * Fetches what the parties, the central agreement and the one before may be chosen among.
 *
 * @throws AppError when the site at hand cannot be read
 */
export async function beginAgreement(session: Session): Promise<AgreementBeginning> {
  const { agreements } = catalogueQueries;
  const [own, central] = await Promise.all([
    session.store.load(session.site, { ...standingQueries(session), agreements }),
    askCentral(session, { agreements })
  ]);
  const actor = findActor(session, own);
  const standing = valuesOf(own.agreements);
  return {
    today: session.clock.today(),
    levels: levelsToBegin(session, actor.ok ? actor.value : undefined),
    units: valuesOf(own.units),
    agreements: [...standing, ...(central.answers === undefined ? [] : valuesOf(central.answers.agreements))],
    ownKeys: standing.map(({ key }) => key)
  };
}
