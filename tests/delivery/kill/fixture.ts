import { type Conversation } from '../../../src/application/ports/conversations';
import { addDays, calendarDay } from '../../../src/core/calendar/calendarDay';
import { instant } from '../../../src/core/calendar/instant';
import { type ReminderMessage } from '../../../src/core/reminder/message';
import { messageOf, site } from '../../support/database/messages';

/** What is to become of a message, by its number. */
export type Fate =
  | 'arrives'
  /** Answered while the bot was off for three days: it must not arrive afterwards. */
  | 'answeredMeanwhile'
  /** Planned only after the three days. */
  | 'plannedLater'
  | 'hasNoConversation'
  | 'isBlocked'
  | 'isGone'
  /** Teams says once that its conversation is gone, which is not so. */
  | 'isFalselyGone';

/** Messages of the fixture. */
export const messageCount = 2_000;
const plannedAtFirst = 1_800;
const firstDay = calendarDay('2020-10-23');
const channels = 8;

/** What is to become of the message of that number. */
export function fateOf(number: number): Fate {
  if (number >= plannedAtFirst) return 'plannedLater';
  switch (number % 100) {
    case 1:
      return 'hasNoConversation';
    case 2:
      return 'isBlocked';
    case 3:
      return 'isGone';
    case 4:
      return 'isFalselyGone';
    case 5:
    case 55:
      return 'answeredMeanwhile';
    default:
      return 'arrives';
  }
}

/** One message in fifty goes to a channel, the others to a person each. */
export function fixtureMessage(number: number): ReminderMessage {
  const isToChannel = number % 50 === 0;
  const turn = Math.floor(number / 50);
  return messageOf({
    to: isToChannel ? { groupKey: `group-${turn % channels}` } : `person-${number}@samverkan.example`,
    day: addDays(firstDay, isToChannel ? Math.floor(turn / channels) : 0),
    actions: [`action-${number}`]
  });
}

/** The number of a message, from what is shown of it. */
export function numberOf(message: ReminderMessage): number {
  return Number(message.lines[0]?.item.key.replace('action-', ''));
}

/** Where the messages go. Its id tells the connector which message it is about to get. */
export function fixtureConversation(number: number, serviceUrl: string): Conversation | undefined {
  if (fateOf(number) === 'hasNoConversation') return undefined;
  const { recipient } = fixtureMessage(number);
  const isPersonal = recipient.kind === 'person';
  const id = isPersonal ? `personal-${number}` : `19:${recipient.groupKey}@thread.tacv2`;
  return {
    id,
    kind: isPersonal ? 'personal' : 'channel',
    ...(isPersonal ? { login: recipient.login } : { group: { site, groupKey: recipient.groupKey } }),
    tenantId: 'tenant',
    reference: JSON.stringify({
      channelId: 'msteams',
      serviceUrl,
      bot: { id: '28:bot', name: 'Samverkan' },
      conversation: { id, conversationType: isPersonal ? 'personal' : 'channel', tenantId: 'tenant' }
    }),
    refreshedAt: instant('2020-10-23T06:00:00Z')
  };
}
