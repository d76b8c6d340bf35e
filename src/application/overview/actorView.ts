import { type Role, type Task, tasks, type TaskSubject } from '../../core/organisation/permissions';
import { type RoleScope } from '../../core/organisation/rolesOf';
import { allowedTasks } from '../../core/overview/allowedTasks';
import { type NamedKey } from '../../core/overview/namedKey';
import { type Actor, findActor, standingQueries, type StandingAnswers } from '../standing';
import { type Session } from '../session';

/** The person who reads. */
export interface Reader extends NamedKey {
  /** The organisation that the person speaks for. */
  readonly orgUnitKey: string;
}

/** What the reader of a page is there, and may do. */
export interface ActorView {
  /** Absent for one who is not in the site's register, and so may do nothing. */
  readonly person?: Reader | undefined;
  /** The reader's roles to what the page is about. */
  readonly roles: readonly Role[];
  /** In the order of the table of permissions. */
  readonly tasks: readonly Task[];
}

/** A scope of the reader's roles, and the kinds of tasks that are asked about in it. */
export interface AskedScope {
  readonly scope: RoleScope;
  readonly subjects: readonly TaskSubject[];
}

/**
 * The questions that tell what the reader is to a site, for a page that shows persons by name: the reader is found
 * among them, so that no row is fetched twice.
 */
export function readerQueries(session: Session) {
  const { actor, ...rows } = standingQueries(session);
  return { ...rows, persons: { collection: actor.collection } } as const;
}

/** Answers to {@link readerQueries}. */
export type ReaderAnswers = Omit<StandingAnswers, 'actor'> & { readonly persons: StandingAnswers['actor'] };

/** The one who reads; `undefined` when the site's register does not have the person. */
export function findReader(session: Session, answers: ReaderAnswers): Actor | undefined {
  const login = session.login.toLowerCase();
  const rows = answers.persons.rows.filter(({ value }) => value.login.toLowerCase() === login);
  const found = findActor(session, { ...answers, actor: { rows, findings: [] } });
  return found.ok ? found.value : undefined;
}

/** What the reader may do; the roles are those of the first scope. */
export function viewActor(
  actor: Actor | undefined,
  scopes: readonly [AskedScope, ...AskedScope[]]
): ActorView {
  if (actor === undefined) return { roles: [], tasks: [] };
  const held = scopes.map(({ scope, subjects }) => ({ roles: actor.rolesIn(scope), subjects }));
  const allowed = new Set(held.flatMap(({ roles, subjects }) => allowedTasks(roles, subjects)));
  const { key, name, orgUnitKey } = actor.person;
  return {
    person: { key, name, orgUnitKey },
    roles: held[0]?.roles ?? [],
    tasks: tasks.filter((task) => allowed.has(task))
  };
}
