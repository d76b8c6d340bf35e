import { type PreparedMessage } from '../../application/delivery/deliveryTools';
import { botActorKey } from '../../application/reminder/deliveryRow';
import { loadRoundView } from '../../application/statusRound/loadRounds';
import { type MessageCard } from '../../cards/digestCard';
import {
  roundCard,
  roundNudgeCard,
  roundSilentCard,
  roundSummaryCard,
  type ShownRound
} from '../../cards/roundCards';
import { type MessageKind, type ReminderMessage } from '../../core/reminder/message';
import { type RoundView } from '../../core/statusRound/roundView';
import { type Language } from '../../messages/format';
import { type BotContext, sessionOf } from '../botContext';

/** The posts of a status round in its group's channel. */
export type RoundMessageKind = 'roundCard' | 'roundNudge' | 'roundSilent' | 'roundSummary';

const cards: Readonly<Record<RoundMessageKind, (round: ShownRound, language: Language) => MessageCard>> = {
  roundCard,
  roundNudge: roundNudgeCard,
  roundSilent: roundSilentCard,
  roundSummary: roundSummaryCard
};

/** Whether a message is a post of a round. */
export function isRoundMessage(kind: MessageKind): kind is RoundMessageKind {
  return kind in cards;
}

/**
 * Makes the post of a round as it stands at the moment when it goes. A nudge or a naming that nobody waits for any more
 * is dropped.
 *
 * @throws AppError when the site cannot be read
 */
export async function prepareRound(
  context: BotContext,
  { lines: [line] }: ReminderMessage,
  kind: RoundMessageKind
): Promise<PreparedMessage> {
  if (line === undefined) return { kind: 'dropped', reason: 'gone' };
  const { site, key } = line.item;
  const session = sessionOf(context, botActorKey, site);
  const [round, { persons }] = await Promise.all([
    loadRoundView(session, key),
    context.store.load(site, { persons: { collection: 'persons' } })
  ]);
  if (round === undefined) return { kind: 'dropped', reason: 'gone' };
  const { view } = round;
  const isAboutSilence = kind === 'roundNudge' || kind === 'roundSilent';
  const waitedFor = isAboutSilence ? waitedForIn(view) : [];
  if (isAboutSilence && waitedFor.length === 0) return { kind: 'dropped', reason: 'answered' };
  const { card, summary } = cards[kind]({ site, view }, context.language);
  const mentions = persons.rows
    .filter(({ value }) => waitedFor.includes(value.key))
    .map(({ value }) => ({ login: value.login.toLowerCase(), name: value.name }));
  return { kind: 'post', post: { card, summary, mentions }, leftOut: [] };
}

/** Keys of those who have not answered, deputies in their place. */
function waitedForIn({ persons, lines }: RoundView): readonly string[] {
  const waiting = persons.filter(({ isWaitedFor }) => isWaitedFor);
  const deputies = new Map(
    lines.flatMap(({ person, deputy }) => (person && deputy ? [[person.key, deputy.key]] : []))
  );
  return waiting.flatMap(({ person }) =>
    person === undefined ? [] : (deputies.get(person.key) ?? person.key)
  );
}
