import { checkPerson } from '../../core/organisation/answerer';
import { checkOrgUnit } from '../../core/organisation/checkOrgUnit';
import { type RoleAssignment } from '../../core/organisation/group';
import { type OrgUnit } from '../../core/organisation/orgUnit';
import { type Person } from '../../core/organisation/person';
import { ok, refused, type Result } from '../../core/result';
import { type Violation } from '../../core/violation';
import { type Rows } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { isSameLogin, valuesOf, type Draft } from '../standing';
import { addOnce, byKey } from '../write';

/** The first administrator of a site, and where that person works. */
export interface Founding {
  readonly unit: Draft<OrgUnit>;
  readonly person: Draft<Person>;
}

/**
 * Makes the first person of an empty site its administrator, who can then enter all others. Refused once anybody holds
 * a right there; SharePoint lets only the site's owners write to its register. Cut off, it is finished by doing it again,
 * the same day or later: the right comes last. For the one who founded the site doing it again changes nothing.
 */
export async function establishSite(
  session: Session,
  founding: Founding
): Promise<Result<unknown, UseCaseRefusal>> {
  const { person, unit } = founding;
  const { rights, standing } = await session.store.load(session.site, {
    rights: { collection: 'roleAssignments' },
    standing: byKey('persons', person.key)
  });
  const isSelf = isSameLogin(person.login, session.login);
  if (isSelf && isFounder(person, valuesOf(standing), rights)) return ok(undefined);
  // A right that was broken by hand is still somebody's.
  if (!isSelf || rights.rows.length + rights.findings.length > 0) {
    return refused({ code: 'notAllowed', task: 'manageRegister', roles: [] });
  }
  const day = session.clock.today();
  const record = { recordedBy: person.key, recordedOn: day };
  const founder: Person = { ...person, ...record };
  const home: OrgUnit = { ...unit, ...record };
  const violations = checkFounding(founder, home);
  if (violations.length > 0) return refuseBroken(violations);
  const added = await addOnce(session, 'orgUnits', home);
  if (!added.ok) return added;
  const entered = await addOnce(session, 'persons', founder);
  if (!entered.ok) return entered;
  const key = `${person.key}|administrator|${day}`;
  const right = { key, personKey: person.key, role: 'administrator', from: day, ...record } as const;
  return addOnce(session, 'roleAssignments', right);
}

function checkFounding(founder: Person, home: OrgUnit): readonly Violation[] {
  const violations = [...checkOrgUnit(home), ...checkPerson(founder)];
  if (founder.orgUnitKey === home.key) return violations;
  return [...violations, { code: 'unknownReference', field: 'orgUnitKey', key: founder.orgUnitKey }];
}

/** Whether the right by which the site was founded is the person's, as that person stands in the register. */
function isFounder(
  { key, login }: Draft<Person>,
  standing: readonly Person[],
  rights: Rows<RoleAssignment>
): boolean {
  const isEntered = standing.some((person) => person.key === key && isSameLogin(person.login, login));
  const prefix = `${key}|administrator|`;
  return (
    isEntered && valuesOf(rights).some((right) => right.personKey === key && right.key.startsWith(prefix))
  );
}
