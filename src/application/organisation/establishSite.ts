import { checkPerson } from '../../core/organisation/answerer';
import { checkOrgUnit } from '../../core/organisation/checkOrgUnit';
import { type RoleAssignment } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Person } from '../../core/organisation/person';
import { refused, type Result } from '../../core/result';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { addOnce } from '../write';

/** The first administrator of a site, and where that person works. */
export interface Founding {
  readonly unit: Draft<OrgUnit>;
  readonly person: Draft<Person>;
}

/**
 * Makes the first person of an empty site its administrator, who can then enter all others. Refused once anybody holds
 * a right there; SharePoint lets only the site's owners write to its register. Cut off, it is finished by doing it again:
 * the right comes last.
 */
export async function establishSite(
  session: Session,
  { unit, person }: Founding
): Promise<Result<unknown, UseCaseRefusal>> {
  const { rights } = await session.store.load(session.site, { rights: { collection: 'roleAssignments' } });
  const day = session.clock.today();
  const record = { recordedBy: person.key, recordedOn: day };
  const right: RoleAssignment = {
    key: `${person.key}|administrator|${day}`,
    personKey: person.key,
    role: 'administrator',
    from: day,
    ...record
  };
  if (rights.rows.some(({ value }) => value.key !== right.key) || person.login !== session.login) {
    return refused({ code: 'notAllowed', task: 'manageRegister', roles: [] });
  }
  const founder: Person = { ...person, ...record };
  const home: OrgUnit = { ...unit, ...record };
  const violations = [...checkOrgUnit(home), ...checkPerson(founder)];
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  const added = await addOnce(session, 'orgUnits', home);
  if (!added.ok) return added;
  const entered = await addOnce(session, 'persons', founder);
  return entered.ok ? addOnce(session, 'roleAssignments', right) : entered;
}
