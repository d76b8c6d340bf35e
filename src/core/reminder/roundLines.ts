import { type RoundMessage, roundMessageSince } from '../statusRound/roundMessages';
import { type RoundStanding } from '../statusRound/roundStanding';
import { type DayRules } from '../calendar/dayRules';
import { stockholmDayOf } from '../calendar/instant';
import { channelOf, channelPost } from './channelPost';
import { itemOfAction } from './linesOfAction';
import {
  type LineRule,
  type MessageKind,
  type Recipient,
  type RemindedItem,
  type ReminderMessage
} from './message';
import { messageKeyOf } from './messageKey';
import { toPerson } from './route';
import { type RoutedLine, routed } from './routedLine';
import { type SitePlan } from './sitePlan';
import { type WantedLine } from './wantedLine';

/** What status rounds say on a day: lines that come in the digests of persons, and posts in the channels of groups. */
export interface RoundPosts {
  readonly lines: readonly RoutedLine[];
  readonly messages: readonly ReminderMessage[];
}

/** The post of a round in its channel, by what it has to say. */
const postOf = {
  opening: { kind: 'roundCard', rule: 'roundOpened' },
  nudge: { kind: 'roundNudge', rule: 'roundNudge' },
  lastNudge: { kind: 'roundNudge', rule: 'roundNudge' },
  naming: { kind: 'roundSilent', rule: 'roundSilent' }
} as const satisfies Readonly<
  Record<RoundMessage['kind'], { readonly kind: MessageKind; readonly rule: LineRule }>
>;

/** What the rounds of a site have to say today, and what was missed since the last sweep; a round whose group has no channel still asks every person. */
export function postsOfRounds(
  standings: readonly RoundStanding[],
  plan: SitePlan,
  rules: DayRules
): RoundPosts {
  const lines: RoutedLine[] = [];
  const messages: ReminderMessage[] = [];
  const { window } = plan.sweep;
  for (const standing of standings) {
    const said = roundMessageSince(standing, window, rules);
    if (said === undefined) continue;
    const channel = channelOf(standing.round, plan);
    if (channel !== undefined) messages.push(postIn(channel, { standing, said, plan }));
    if (said.kind !== 'naming') lines.push(...promptsOf(standing, said, plan));
  }
  return { lines, messages };
}

/** The summary of a round that has closed, in the channel of its group; the same on whatever day it is planned. */
export function summaryOf({ round, terms }: RoundStanding, plan: SitePlan): ReminderMessage | undefined {
  const recipient = channelOf(round, plan);
  if (recipient === undefined) return undefined;
  const closedOn = round.closedOn ?? stockholmDayOf(terms.closesAt);
  const item = itemOfRound(round, plan);
  return channelPost(recipient, { kind: 'roundSummary', rule: 'roundSummary', item, about: closedOn }, plan);
}

function itemOfRound({ key, groupKey }: RoundStanding['round'], { site }: SitePlan): RemindedItem {
  return { site, kind: 'round', key, groupKey };
}

/** The key of the message that opened a round; nudges answer in its thread. */
export function roundCardKey({ round }: Pick<RoundStanding, 'round'>, recipient: Recipient): string {
  return `${messageKeyOf(recipient, round.openedOn, 'roundCard')}|${round.key}`;
}

interface PostCase {
  readonly standing: RoundStanding;
  readonly said: RoundMessage;
  readonly plan: SitePlan;
}

function postIn(recipient: Recipient, { standing, said, plan }: PostCase): ReminderMessage {
  const { round } = standing;
  const item = itemOfRound(round, plan);
  const message = channelPost(recipient, { ...postOf[said.kind], item, about: said.day }, plan);
  if (said.kind === 'opening') return message;
  return { ...message, inThreadOf: roundCardKey(standing, recipient) };
}

/** One line for each thing that a person is asked about; the whole group is asked by the card about the rest. */
function promptsOf(
  { round, terms }: RoundStanding,
  said: RoundMessage,
  plan: SitePlan
): readonly RoutedLine[] {
  const rule: LineRule = said.kind === 'opening' ? 'roundAsks' : 'roundNudge';
  return said.asks.flatMap(({ action, turnToKey, asked }) => {
    const person = turnToKey === undefined ? undefined : plan.index.person(turnToKey);
    if (action === undefined || person === undefined) return [];
    const wanted: WantedLine = {
      item: { ...itemOfAction(plan.site, action), roundKey: round.key },
      rule,
      offset: said.kind === 'nudge' ? -1 : 0,
      dueDay: terms.answerBy,
      deadline: terms.answerBy
    };
    const kind = person.key === asked.personKey && asked.via !== 'channel' ? asked.via : 'deputy';
    const route = toPerson(person, { groupKey: round.groupKey, trail: [{ kind, key: person.key }] }, plan);
    // One who cannot be reached personally has the card of the round in that very channel.
    if (route.recipient?.kind === 'channel' && route.recipient.groupKey === round.groupKey) return [];
    return [routed(wanted, route, { index: plan.index })];
  });
}
