import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkParties } from '../../core/agreement/parties';
import { checkAgreementRelations } from '../../core/agreement/relations';
import { type RoleScope } from '../../core/organisation/rolesOf';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Violation } from '../../core/violation';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { byKey } from '../write';

/** The scope in which roles to an agreement, or to rows that belong to it, are computed. */
export function scopeOfAgreement(agreement: CooperationAgreement): RoleScope {
  return { kind: 'agreement', agreement };
}

/** The agreements that one may point at: those of its own site, and its central one. */
export async function loadRelatives(
  session: Session,
  { parentKey }: Pick<CooperationAgreement, 'parentKey'>
): Promise<readonly CooperationAgreement[]> {
  const own = session.store.load(session.site, { agreements: { collection: 'agreements', depth: 'brief' } });
  if (parentKey === undefined || session.centralSite === session.site)
    return valuesOf((await own).agreements);
  const central = session.store.load(session.centralSite, { agreements: byKey('agreements', parentKey) });
  const answers = await Promise.all([own, central]);
  return answers.flatMap(({ agreements }) => valuesOf(agreements));
}

/** What an agreement breaks besides what it says itself: organisations and agreements that are not there, and circles. */
export function checkBesideOthers(
  agreement: CooperationAgreement,
  {
    relatives,
    units
  }: { readonly relatives: readonly CooperationAgreement[]; readonly units: readonly OrgUnit[] }
): readonly Violation[] {
  const known = new Set(relatives.map((relative) => relative.key));
  const pointers = [
    { field: 'parentKey', key: agreement.parentKey },
    { field: 'previousKey', key: agreement.previousKey }
  ];
  const unknown = pointers.flatMap(({ field, key }) =>
    key === undefined || known.has(key) ? [] : [{ code: 'unknownReference' as const, field, key }]
  );
  // Parties may still be incomplete; only one that nobody knows is a fault from the start.
  const parties = checkParties(agreement, units).filter(({ code }) => code === 'unknownReference');
  return [...unknown, ...parties, ...checkAgreementRelations(agreement, relatives)];
}
