import { type CooperationAgreement } from '../../core/agreement/agreement';
import { checkParties } from '../../core/agreement/parties';
import { checkAgreementRelations } from '../../core/agreement/relations';
import { type Level } from '../../core/organisation/group';
import { taskOfEditing } from '../../core/organisation/permissions';
import { type RoleScope } from '../../core/organisation/rolesOf';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Violation } from '../../core/violation';
import { type Session } from '../session';
import { valuesOf, type Actor } from '../standing';
import { byKey } from '../write';

/** The scope in which roles to an agreement, or to rows that belong to it, are computed. */
export function scopeOfAgreement(agreement: CooperationAgreement): RoleScope {
  return { kind: 'agreement', agreement };
}

/** The levels on which somebody may begin an agreement: a central one on the central site only. */
export function levelsToBegin({ site, centralSite }: Session, actor: Actor | undefined): readonly Level[] {
  if (actor === undefined) return [];
  const draft = { key: '', level: 'central' } as const;
  const isCentralAllowed =
    site === centralSite && actor.check(taskOfEditing(draft), { kind: 'agreement', agreement: draft }).ok;
  const isLocalAllowed = actor.check('createAgreement', { kind: 'site' }).ok;
  return [
    ...(isLocalAllowed ? (['local'] as const) : []),
    ...(isCentralAllowed ? (['central'] as const) : [])
  ];
}

/** The question for the agreements of its own site that one may point at. */
export const relativesQuery = { collection: 'agreements', depth: 'brief' } as const;

/** The central agreement that one points at, when it stands on another site. */
export async function loadCentralParent(
  session: Session,
  { parentKey }: Pick<CooperationAgreement, 'parentKey'>
): Promise<readonly CooperationAgreement[]> {
  if (parentKey === undefined || session.centralSite === session.site) return [];
  const { parent } = await session.store.load(session.centralSite, {
    parent: byKey('agreements', parentKey)
  });
  return valuesOf(parent);
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
