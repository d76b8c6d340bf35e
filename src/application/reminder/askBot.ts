import { type Task } from '../../core/organisation/permissions';
import { checkRequest, type BotRequest, type RequestKind } from '../../core/reminder/request';
import { refuseBroken } from '../refusal';
import { type Session } from '../session';
import { findActor, standingQueries, type Draft } from '../standing';
import { addOnce, type Written } from '../write';

/** Which right each request takes; pausing one's own reminders takes none. */
export const taskOfRequest: Readonly<Record<RequestKind, Task>> = {
  askRound: 'requestStatus',
  resend: 'requestStatus',
  pause: 'read',
  connectChannel: 'connectChannel',
  disconnectChannel: 'connectChannel',
  renewCalendar: 'editAgenda'
};

/** Asks the bot to do something: one row that it answers within a minute. The same request twice is one. */
export async function askBot(
  session: Session,
  draft: Omit<Draft<BotRequest>, 'state' | 'answer' | 'answeredOn'>
): Promise<Written<BotRequest>> {
  const answers = await session.store.load(session.site, standingQueries(session));
  const actor = findActor(session, answers);
  if (!actor.ok) return actor;
  const scope = { kind: 'group', groupKey: draft.groupKey } as const;
  const allowed = actor.value.check(taskOfRequest[draft.kind], scope);
  if (!allowed.ok) return allowed;
  const row = actor.value.stamp<BotRequest>({ ...draft, state: 'open' });
  const violations = checkRequest(row);
  return violations.length > 0 ? refuseBroken(violations) : addOnce(session, 'requests', row);
}
