import { type CalendarDay } from '../core/calendar/calendarDay';
import { type Person } from '../core/organisation/person';
import { checkPermission, type Refusal, type Role, type Task } from '../core/organisation/permissions';
import { rolesOf, type RoleScope } from '../core/organisation/rolesOf';
import { type DomainRow } from '../core/recorded';
import { ok, refused, type Result } from '../core/result';
import { type Answers } from './ports/listStore';
import { type Session } from './session';

/** A row as its writer fills it in; who and when are stamped by the use case. */
export type Draft<T extends DomainRow> = Omit<T, 'recordedBy' | 'recordedOn'>;

/** Who acts: the one who is signed in, or the one who began an operation that is carried on. */
export type ActorName = { readonly login: string } | { readonly personKey: string };

/** The questions that tell what the acting person is to a site; asked in the same round trip as the rest. */
export function standingQueries(name: ActorName) {
  const [field, value] =
    'personKey' in name ? (['key', name.personKey] as const) : (['login', name.login] as const);
  return {
    actor: { collection: 'persons', where: { field, oneOf: [value] } },
    units: { collection: 'orgUnits' },
    groups: { collection: 'groups' },
    memberships: { collection: 'memberships' },
    roleAssignments: { collection: 'roleAssignments' }
  } as const;
}

/** Answers to {@link standingQueries}. */
export type StandingAnswers = Answers<ReturnType<typeof standingQueries>>;

/** The acting person, as the rows of the site say. */
export interface Actor {
  readonly person: Person;
  /** The person's roles in a scope on the day of the act. */
  rolesIn(scope: RoleScope): readonly Role[];
  /** Refuses what the table of permissions does not give one of the person's roles. */
  check(task: Task, scope: RoleScope): Result<Task, Refusal>;
  /** Marks a row as the person's act of the day. */
  stamp<T extends DomainRow>(draft: Draft<T>): T;
}

/** Finds the person who acts today; one who is not in the site's register, or twice there, may do nothing. */
export function findActor(session: Session, answers: StandingAnswers): Result<Actor, Refusal> {
  return findActorOn(session.clock.today(), answers);
}

/** As {@link findActor}, for an act of another day that is carried on. */
export function findActorOn(day: CalendarDay, answers: StandingAnswers): Result<Actor, Refusal> {
  const [person, ...namesakes] = valuesOf(answers.actor);
  // Two persons with one login: nobody can tell whose rights are meant, so neither has any until it is mended.
  if (person === undefined || namesakes.length > 0)
    return refused({ code: 'notAllowed', task: 'read', roles: [] });
  const rows = {
    units: valuesOf(answers.units),
    groups: valuesOf(answers.groups),
    memberships: valuesOf(answers.memberships),
    roleAssignments: valuesOf(answers.roleAssignments)
  };
  const rolesIn = (scope: RoleScope): readonly Role[] => rolesOf({ ...rows, person, day, scope });
  return ok({
    person,
    rolesIn,
    check: (task, scope) => checkPermission(rolesIn(scope), task),
    // A draft is its row without the two columns that are put back here.
    stamp: <T extends DomainRow>(draft: Draft<T>) =>
      ({ ...draft, recordedBy: person.key, recordedOn: day }) as unknown as T
  });
}

/** Tells whether two sign-in names are one person's; like SharePoint, without regard to case. */
export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The rows of an answer without their versions. */
export function valuesOf<T>(answer: { readonly rows: readonly { readonly value: T }[] }): readonly T[] {
  return answer.rows.map((stored) => stored.value);
}
