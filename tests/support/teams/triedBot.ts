import { type ActivityAnswer } from '../../../src/application/ports/incomingActivity';
import { type Conversation } from '../../../src/application/ports/conversations';
import { activityHandler } from '../../../src/bot/handleActivity';
import { cardVersion } from '../../../src/cards/frame';
import { addDays, calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Role } from '../../../src/core/organisation/permissions';
import { type Action } from '../../../src/core/plan/action';
import { actionDraft, localSite, logins, putIn, smallCooperation, today } from '../cooperation';
import { type MemoryListStore } from '../memoryListStore';
import { activityOf, channel, personalChat, testBot, type TestBot } from './botParts';

const record = { recordedBy: 'coordinator', recordedOn: today };

/** Keys of those who try the bot: one of each role, one who has left, and one of another cooperation. */
export const people = {
  reader: 'bystander',
  workingGroupMember: 'officer',
  responsible: 'roadOfficial',
  coordinator: 'coordinator',
  preparationGroup: 'preparer',
  steeringGroup: 'chair',
  centralCoordinator: 'centralCoordinator',
  administrator: 'administrator',
  formerMember: 'formerMember',
  stranger: 'stranger'
} as const satisfies Readonly<Record<Role | 'formerMember' | 'stranger', string>>;

/** Somebody who tries. */
export type Trier = keyof typeof people;

/** Everybody who tries. */
export const triers = Object.keys(people) as readonly Trier[];

/** Sign-in name of somebody who tries. */
export function loginOf(trier: Trier): string {
  const key = people[trier];
  return key in logins ? logins[key as keyof typeof logins] : `${key}@samverkan.example`;
}

/** What somebody is to the action, the group and the site that are tried. */
export function rolesOfTrier(trier: Trier): readonly Role[] {
  if (trier === 'stranger') return [];
  return trier === 'formerMember' ? ['reader'] : ['reader', trier];
}

/** HA-1 is the road official's; a member of the group reports for an organisation that takes part. */
const action: Action = {
  ...actionDraft('HA-1', { isShared: false, cadence: { kind: 'everyWeeks', weeks: 2 } }),
  decision: 'decided',
  decidedOn: calendarDay('2020-09-01'),
  ...record
};

/** Key of the round that asks the road official about HA-1. */
export const roundKey = 'round|workingGroup|r-1';

/** A bot in the cooperation of those who try; the channel is the working group's. */
export interface TriedBot extends TestBot {
  readonly store: MemoryListStore;
  /** Keys of messages that were sent again. */
  readonly resent: readonly string[];
  /** Writes to the bot, in a chat of one's own unless another place is given. */
  say(login: string, text: string, place?: Conversation): Promise<ActivityAnswer>;
  press(login: string, button: Pressed, place?: Conversation): Promise<ActivityAnswer>;
}

/** A button with what it hands over. */
interface Pressed {
  readonly verb: string;
  readonly data: object;
}

/** The chat of a person with the bot. */
export function chatOf(login: string): Conversation {
  return { ...personalChat(undefined), id: `personal-${login}`, login };
}

/** Makes the bot and everything that it looks at. */
export async function triedBot(): Promise<TriedBot> {
  const store = await smallCooperation();
  const resent: string[] = [];
  await fill(store);
  const bot = testBot(store, {
    find: () => Promise.resolve([{ message: { key: 'message-1' } }] as never),
    resend: (key) => {
      resent.push(key);
      return Promise.resolve(true);
    }
  });
  await bot.conversations.remember(channel);
  await bot.conversations.connect(channel.id, { site: localSite, groupKey: 'workingGroup' });
  const handle = activityHandler(bot.context);
  const senderOf = (login: string) => ({ id: `29:${login}`, name: login, login });
  return {
    ...bot,
    store,
    resent,
    say: (login, text, conversation = chatOf(login)) => {
      const message = activityOf<'message'>(undefined, { kind: 'message', text, conversation });
      return handle({ ...message, sender: senderOf(login) });
    },
    press: (login, { verb, data }, conversation = chatOf(login)) => {
      const whole = { version: String(cardVersion), ...data };
      const pressed = { kind: 'cardAction', verb, data: whole, cardId: 'card', conversation } as const;
      return handle({ ...activityOf<'cardAction'>(undefined, pressed), sender: senderOf(login) });
    }
  };
}

async function fill(store: MemoryListStore): Promise<void> {
  const put = putIn(store);
  await put('actions', action);
  await put('statusRounds', {
    ...{ key: roundKey, groupKey: 'workingGroup', scope: 'plan', scopeKey: 'plan', openedOn: today },
    ...{ answerBy: calendarDay('2020-09-25'), openedByKey: 'coordinator', ...record },
    asked: [{ actionKey: action.key, personKey: 'roadOfficial', via: 'contact', reasons: ['due'] }]
  });
  for (const key of ['bystander', 'formerMember']) {
    const login = `${key}@samverkan.example`;
    await put('persons', { key, name: key, orgUnitKey: 'sdf', login, isGuest: false, ...record });
  }
  await put('memberships', {
    ...{ key: 'workingGroup|formerMember', groupKey: 'workingGroup', personKey: 'formerMember' },
    ...{ role: 'member', from: calendarDay('2020-01-02'), to: addDays(today, -1), ...record }
  });
  // The small cooperation has its administrator at the organisation that answers for the action.
  const { persons } = await store.load(localSite, { persons: { collection: 'persons' } });
  const stored = persons.rows.find(({ value }) => value.key === 'administrator')!;
  await store.save(localSite, 'persons', { stored, value: { ...stored.value, orgUnitKey: 'sdf' } });
}
