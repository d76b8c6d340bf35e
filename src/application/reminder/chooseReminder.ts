import { ok } from '../../core/result';
import { checkReminderChoice, type ReminderChoice } from '../../core/reminder/reminderChoice';
import { refuseBroken, refuseMissing } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, valuesOf, type Draft } from '../standing';
import { addOnce, byKey, type Written } from '../write';

/**
 * Påminn mig senare, Jag är inte ansvarig, Pausa: one row that says what a person has chosen. It moves no deadline and stops
 * no escalation. The same choice twice, under the key that its card was drawn with, is one.
 */
export async function chooseReminder(
  session: Session,
  draft: Omit<Draft<ReminderChoice>, 'personKey'>
): Promise<Written<ReminderChoice>> {
  const { actionKey } = draft;
  const answers = await session.store.load(session.site, {
    ...standingQueries(session),
    action: byKey('actions', ...(actionKey === undefined ? [] : [actionKey])),
    taken: byKey('reminderChoices', draft.key)
  });
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const taken = answers.taken.rows.find(({ value }) => value.personKey === actor.value.person.key);
  if (taken !== undefined) return ok(taken);
  if (actionKey !== undefined && !valuesOf(answers.action).some(({ key }) => key === actionKey)) {
    return refuseMissing({ collection: 'actions', key: actionKey });
  }
  const row = actor.value.stamp<ReminderChoice>({ ...draft, personKey: actor.value.person.key });
  const violations = checkReminderChoice(row);
  return violations.length > 0 ? refuseBroken(violations) : addOnce(session, 'reminderChoices', row);
}
