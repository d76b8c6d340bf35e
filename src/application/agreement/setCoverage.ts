import { type AreaCoverage, type FocusArea } from '../../core/agreement/focusArea';
import { checkAreaCoverage, checkCoverageOf } from '../../core/agreement/coverage';
import { refused } from '../../core/result';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { addOnce, byKey, only, type Written } from '../write';
import { scopeOfAgreement } from './agreementAccess';

/** What a local agreement does about one central focus area, as its writer fills it in. */
export type CoverageDraft = Omit<Draft<AreaCoverage>, 'key'>;

/**
 * Says what a local agreement does about one central focus area: Antaget, Bevakas or Ej aktuellt with a reason. Said
 * again, the same row changes.
 */
export async function setCoverage(session: Session, draft: CoverageDraft): Promise<Written<AreaCoverage>> {
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
  if (violations.length > 0) return refused({ code: 'rulesBroken', violations });
  if (standing === undefined) return addOnce(session, 'coverages', row);
  return session.store.save(session.site, 'coverages', { stored: standing, value: row });
}

async function loadArea(session: Session, focusAreaKey: string): Promise<readonly FocusArea[]> {
  const { area } = await session.store.load(session.centralSite, { area: byKey('focusAreas', focusAreaKey) });
  return valuesOf(area);
}
