import { type AreaCoverage, type FocusArea } from '../../core/agreement/focusArea';
import { checkAreaCoverage, checkCoverageOf } from '../../core/agreement/coverage';
import { ok, refused } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { addOnce, byKey, findByKey, isSameAct, only, unchanged, type Written } from '../write';
import { scopeOfAgreement } from './agreementAccess';

/** What a local agreement does about one central focus area, as its writer fills it in. */
export type CoverageDraft = Omit<Draft<AreaCoverage>, 'key'>;

/**
 * Says what a local agreement does about one central focus area: Antaget, Bevakas or Ej aktuellt with a reason. Said
 * again, the same row changes.
 *
 * @param seen - the row that the form was filled in from, or that there was none; what somebody else has said since is
 * refused as a conflict
 */
export async function setCoverage(
  session: Session,
  draft: CoverageDraft,
  seen?: Stored<AreaCoverage> | 'none'
): Promise<Written<AreaCoverage>> {
  const { agreementKey, focusAreaKey } = draft;
  const [answers, areas] = await Promise.all([
    session.store.load(session.site, {
      ...standingQueries(session),
      agreement: byKey('agreements', agreementKey),
      coverages: { collection: 'coverages', where: { field: 'agreementKey', oneOf: [agreementKey] } }
    }),
    loadArea(session, focusAreaKey)
  ]);
  const agreement = only(answers.agreement, { collection: 'agreements', key: agreementKey });
  if (!agreement.ok) return agreement;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('editAgreement', scopeOfAgreement(agreement.value.value));
  if (!allowed.ok) return allowed;
  const standing = answers.coverages.rows.find(({ value }) => value.focusAreaKey === focusAreaKey);
  const key = standing?.value.key ?? `${agreementKey}|${focusAreaKey}`;
  const row = actor.value.stamp<AreaCoverage>({ ...draft, key });
  const surroundings = { agreement: agreement.value.value, areas, others: valuesOf(answers.coverages) };
  const violations = [...checkAreaCoverage(row), ...checkCoverageOf(row, surroundings)];
  if (violations.length > 0) return refuseBroken(violations);
  if (standing === undefined) return addFirst(session, row);
  if (seen === 'none') return isSameAct(standing.value, row) ? ok(standing) : refuseLate(standing);
  const read = unchanged(answers.coverages, seen ?? standing);
  return read.ok ? session.store.save(session.site, 'coverages', { stored: standing, value: row }) : read;
}

/** The first word about an area; another's that came in between is shown, as when somebody changed it. */
async function addFirst(session: Session, row: AreaCoverage): Promise<Written<AreaCoverage>> {
  const added = await addOnce(session, 'coverages', row);
  if (added.ok || added.error.code !== 'duplicateKey') return added;
  const standing = await findByKey(session, 'coverages', row.key);
  return standing === undefined ? added : refuseLate(standing);
}

function refuseLate(current: Stored<AreaCoverage>): Written<AreaCoverage> {
  return refused({ code: 'conflict', key: current.value.key, current });
}

async function loadArea(session: Session, focusAreaKey: string): Promise<readonly FocusArea[]> {
  const { area } = await session.store.load(session.centralSite, { area: byKey('focusAreas', focusAreaKey) });
  return valuesOf(area);
}
