import { type ActivityOf } from '../../application/ports/incomingActivity';
import { botActorKey } from '../../application/reminder/deliveryRow';
import { closeRoundOfMeeting } from '../../application/statusRound/changeRound';
import { type BotContext, sessionOf } from '../botContext';

/**
 * Teams says that a meeting has begun in a conversation: the round that gathers for the meeting of its group today is
 * closed. Two meetings on one day are told apart by nothing that Teams sends; the calendar closes their rounds.
 */
export async function meetingStarted(
  context: BotContext,
  { conversation }: ActivityOf<'meetingStarted'>
): Promise<void> {
  const group = (await context.conversations.byId(conversation.id))?.group;
  if (group === undefined) return;
  const { site, groupKey } = group;
  const today = context.clock.today();
  const { meetings } = await context.store.load(site, {
    meetings: { collection: 'meetings', where: { field: 'groupKey', oneOf: [groupKey] }, depth: 'brief' }
  });
  const ofToday = meetings.rows.filter(({ value }) => value.day === today && value.state !== 'cancelled');
  const [meeting, ...others] = ofToday;
  if (meeting === undefined || others.length > 0) return;
  const closed = await closeRoundOfMeeting(sessionOf(context, botActorKey, site), meeting.value.key);
  context.log.info({ code: closed.ok ? 'closed' : closed.error.code }, 'a meeting has begun');
  if (closed.ok) context.wakeRounds();
}
