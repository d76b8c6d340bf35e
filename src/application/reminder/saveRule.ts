import { type CooperationAgreement } from '../../core/agreement/agreement';
import { agreementStateOn, isApplying } from '../../core/agreement/agreementState';
import { refused } from '../../core/result';
import { checkReminderRule, type ReminderRule, ruleKeyOf } from '../../core/reminder/reminderRule';
import { scopeOfAgreement } from '../agreement/agreementAccess';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Actor, type Draft } from '../standing';
import { byKey, type Written } from '../write';

/**
 * Sets a reminder rule: there is one for each kind and scope, so that two cannot contradict each other. A samordnare of any
 * agreement of the site, or its administrator, may.
 */
export async function saveRule(
  session: Session,
  draft: Omit<Draft<ReminderRule>, 'key'>
): Promise<Written<ReminderRule>> {
  const key = ruleKeyOf(draft);
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    agreements: { collection: 'agreements', depth: 'brief' },
    rule: byKey('reminderRules', key)
  });
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  if (!mayConfigure(actor.value, valuesOf(answers.agreements), session)) {
    return refused({
      code: 'notAllowed',
      task: 'configureReminders',
      roles: actor.value.rolesIn({ kind: 'site' })
    });
  }
  const value = actor.value.stamp<ReminderRule>({ ...draft, key });
  const violations = checkReminderRule(value);
  if (violations.length > 0) return refuseBroken(violations);
  const stored = answers.rule.rows.find((row) => row.value.key === key);
  return stored === undefined
    ? session.store.add(session.site, 'reminderRules', value)
    : session.store.save(session.site, 'reminderRules', { stored, value });
}

/** Reminders are set for a site: a samordnare of any of its agreements in force may, and so may its administrator. */
function mayConfigure(
  actor: Actor,
  agreements: readonly CooperationAgreement[],
  { clock }: Session
): boolean {
  const today = clock.today();
  const inForce = agreements.filter((agreement) => {
    const history = { agreement, extensions: [], successors: agreements };
    return isApplying(agreementStateOn(history, today)) || agreement.decision !== 'terminated';
  });
  const scopes = [{ kind: 'site' } as const, ...inForce.map(scopeOfAgreement)];
  return scopes.some((scope) => actor.check('configureReminders', scope).ok);
}
