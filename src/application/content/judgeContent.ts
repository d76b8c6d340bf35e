import { type RoleScope } from '../../core/organisation/rolesOf';
import { type Task } from '../../core/organisation/permissions';
import { ok, refused, type Result } from '../../core/result';
import { type Violation } from '../../core/violation';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type CollectionName, type Collections } from '../ports/collections';
import { type UseCaseRefusal } from '../refusal';
import { findUnknownReferences } from '../references';
import { type Session } from '../session';
import { findActor, standingQueries, type Actor, type Draft } from '../standing';
import { findByKey } from '../write';
import { type Belonging, type ContentPolicy } from './contentPolicy';

/** Answers the row stamped by the acting person, if that person may write it and it breaks no rule. */
export async function judgeContent<C extends CollectionName>(
  session: Session,
  policy: ContentPolicy<C>,
  draft: Draft<Collections[C]>
): Promise<Result<Collections[C], UseCaseRefusal>> {
  // The two columns that a draft lacks are no business of a policy; they are stamped below.
  const unstamped = draft as Collections[C];
  const [actor, unknown, around] = await Promise.all([
    findWriter(session, policy.belongs, unstamped),
    findUnknownReferences(session, policy.references(unstamped)),
    checkSurroundings(session, policy, unstamped)
  ]);
  if (!actor.ok) return actor;
  const row = actor.value.stamp<Collections[C]>(draft);
  const violations = [...policy.check(row), ...unknown, ...around];
  return violations.length === 0 ? ok(row) : refused({ code: 'rulesBroken', violations });
}

/** The acting person, if that person may write the row. */
export async function findWriter<Row>(
  session: Session,
  belongs: Belonging<Row>,
  row: Row
): Promise<Result<Actor, UseCaseRefusal>> {
  const [standing, access] = await Promise.all([
    session.store.load(session.site, standingQueries(session)),
    findAccess(session, belongs, row)
  ]);
  if (!access.ok) return access;
  const actor = findActor(session, standing);
  if (!actor.ok) return actor;
  const allowed = actor.value.check(access.value.task, access.value.scope);
  return allowed.ok ? actor : allowed;
}

interface Access {
  readonly task: Task;
  readonly scope: RoleScope;
}

async function findAccess<Row>(
  session: Session,
  belongs: Belonging<Row>,
  row: Row
): Promise<Result<Access, UseCaseRefusal>> {
  switch (belongs.to) {
    case 'site':
      return ok({ task: belongs.task, scope: { kind: 'site' } });
    case 'group':
      return ok({ task: belongs.task, scope: { kind: 'group', groupKey: belongs.groupKey(row) } });
    case 'agreement': {
      const key = belongs.agreementKey(row);
      const agreement = (await findByKey(session, 'agreements', key))?.value;
      if (agreement === undefined) return refused({ code: 'rowMissing', collection: 'agreements', key });
      return ok({ task: belongs.task(agreement), scope: scopeOfAgreement(agreement) });
    }
  }
}

async function checkSurroundings<C extends CollectionName>(
  session: Session,
  { surroundings }: ContentPolicy<C>,
  row: Collections[C]
): Promise<readonly Violation[]> {
  if (surroundings === undefined) return [];
  return surroundings.check(row, await session.store.load(session.site, surroundings.queries(row)));
}
