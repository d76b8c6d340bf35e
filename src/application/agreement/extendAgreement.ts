import { type Extension } from '../../core/agreement/agreement';
import { checkExtension, checkExtensionOf } from '../../core/agreement/extension';
import { checkOneInForce } from '../../core/agreement/parties';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { addOnce, only, type Written } from '../write';
import { scopeOfAgreement } from './agreementAccess';

/** Records that the parties have extended a signed agreement; the agreement's own row stays as signed. */
export async function extendAgreement(
  session: Session,
  draft: Draft<Extension>
): Promise<Written<Extension>> {
  const { agreementKey } = draft;
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    agreements: { collection: 'agreements' },
    extensions: { collection: 'extensions' }
  });
  const agreement = only(answers.agreements, { collection: 'agreements', key: agreementKey });
  if (!agreement.ok) return agreement;
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const allowed = actor.value.check('recordExternalDecision', scopeOfAgreement(agreement.value.value));
  if (!allowed.ok) return allowed;
  const row = actor.value.stamp<Extension>(draft);
  const others = valuesOf(answers.extensions).filter((extension) => extension.key !== row.key);
  const violations = [
    ...checkExtension(row),
    ...checkExtensionOf(row, agreement.value.value, others).violations,
    ...checkOneInForce({
      agreement: agreement.value.value,
      others: valuesOf(answers.agreements),
      extensions: [...others, row],
      units: valuesOf(answers.units)
    })
  ];
  if (violations.length > 0) return refuseBroken(violations);
  return addOnce(session, 'extensions', row);
}
