import { type CooperationAgreement } from '../../core/agreement/agreement';
import { type Task } from '../../core/organisation/permissions';
import { ok, type Result } from '../../core/result';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { type CollectionName, type Collections } from '../ports/collections';
import { type AnyQuery, type Rows, type Stored } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { findUnknown, loadCentral, referenceQueries } from '../references';
import { type Session } from '../session';
import { findActor, standingQueries, type Actor, type Draft } from '../standing';
import { byKey, loadTogether, only, unchanged } from '../write';
import { type Belonging, type ContentPolicy } from './contentPolicy';

/** A plain row as somebody wants it, and for an edit the row that it is made of. */
export interface Wish<C extends CollectionName> {
  readonly collection: C;
  readonly policy: ContentPolicy<C>;
  readonly draft: Draft<Collections[C]>;
  readonly stored?: Stored<Collections[C]>;
}

/**
 * Answers the row stamped by the acting person, if that person may write it as it stands and as it is to stand, and it
 * breaks no rule. One round trip to each site.
 */
export async function judgeContent<C extends CollectionName>(
  session: Session,
  wish: Wish<C>
): Promise<Result<Collections[C], UseCaseRefusal>> {
  const { policy, draft, stored } = wish;
  // The two columns that a draft lacks are no business of a policy; they are stamped below.
  const unstamped = draft as Collections[C];
  const references = policy.references(unstamped);
  const [[standing, owners, here, around], there] = await Promise.all([
    loadTogether(
      session,
      session.site,
      standingQueries(session),
      ownerQueries(wish),
      referenceQueries(references),
      policy.surroundings?.queries(unstamped) ?? {}
    ),
    loadCentral(session, references)
  ]);
  const actor = findActor(session, standing);
  if (!actor.ok) return actor;
  const before = stored && unchanged(owners.edited as Rows<Collections[C]>, stored);
  if (before?.ok === false) return before;
  for (const row of before === undefined ? [unstamped] : [before.value.value, unstamped]) {
    const allowed = checkMayWrite(actor.value, {
      belongs: policy.belongs,
      row,
      agreements: owners.agreements
    });
    if (!allowed.ok) return allowed;
  }
  const row = actor.value.stamp<Collections[C]>(draft);
  const besides = policy.surroundings?.check(row, around) ?? [];
  const violations = [...policy.check(row), ...findUnknown(references, here, there), ...besides];
  return violations.length === 0 ? ok(row) : refuseBroken(violations);
}

/** The agreements that the row belongs to, now and then, and the row itself as it stands. */
function ownerQueries<C extends CollectionName>({ collection, policy, draft, stored }: Wish<C>) {
  const { belongs } = policy;
  const rows = [draft as Collections[C], ...(stored === undefined ? [] : [stored.value])];
  const keys = belongs.to === 'agreement' ? rows.map(belongs.agreementKey) : [];
  return {
    agreements: byKey('agreements', ...new Set(keys)),
    // TypeScript does not follow the generic collection through the union of questions.
    edited: byKey(collection, ...(stored === undefined ? [] : [stored.value.key])) as AnyQuery
  } as const;
}

interface WriteAtHand<Row> {
  readonly belongs: Belonging<Row>;
  readonly row: Row;
  readonly agreements: Rows<CooperationAgreement>;
}

function checkMayWrite<Row>(
  actor: Actor,
  { belongs, row, agreements }: WriteAtHand<Row>
): Result<Task, UseCaseRefusal> {
  switch (belongs.to) {
    case 'site':
      return actor.check(belongs.task, { kind: 'site' });
    case 'group':
      return actor.check(belongs.task, { kind: 'group', groupKey: belongs.groupKey(row) });
    case 'agreement': {
      const found = only(agreements, { collection: 'agreements', key: belongs.agreementKey(row) });
      if (!found.ok) return found;
      const agreement = found.value.value;
      return actor.check(belongs.task(agreement), scopeOfAgreement(agreement));
    }
  }
}
