import { type CalendarDay } from '../calendar/calendarDay';
import {
  type DropReason,
  type LineRule,
  type MessageKind,
  type Recipient,
  type ReminderLine,
  type ReminderMessage,
  type SuppressedLine
} from './message';
import { countsAgainstBudget, messageKeyOf } from './messageKey';
import { type RoutedLine } from './routedLine';
import { compareUrgency } from './wantedLine';

/** Most messages that a person gets in an ISO week, what is due today and escalations aside (DESIGN §5 "Budget"). */
export const weeklyBudget = 3;

/** What of earlier sweeps the plan of a day depends on. */
export interface SentBefore {
  /** Of the asked line keys those that have gone out or are about to. */
  readonly knownLines: ReadonlySet<string>;
  /** Messages that count against the budget, by sign-in name, in the ISO week of the day. */
  readonly messagesThisWeek: ReadonlyMap<string, number>;
  /** Keys of the messages that the day has already. */
  readonly messagesToday: ReadonlySet<string>;
}

/** Dagens plan: what goes out, and what does not and why. */
export interface ReminderPlan {
  /** In the order of their keys. */
  readonly messages: readonly ReminderMessage[];
  readonly suppressed: readonly SuppressedLine[];
}

const escalated: readonly LineRule[] = ['escalatedToPreparation', 'escalatedToSteering'];

/** Lines that are for one recipient in one message. */
interface Bundle {
  readonly recipient: Recipient;
  readonly kind: MessageKind;
  readonly lines: ReminderLine[];
  readonly mentions: Set<string>;
}

/**
 * Makes messages of lines: one digest a person and day over all sites, the most urgent line of each thing, the most
 * urgent first; escalations of a channel apart. What has gone out is left alone, what is over budget waits.
 */
export function composeMessages(
  routedLines: readonly RoutedLine[],
  before: SentBefore,
  day: CalendarDay
): ReminderPlan {
  const suppressed = new Map<string, SuppressedLine>();
  const holdBack = (line: ReminderLine, reason: DropReason, recipient?: Recipient): void => {
    const held = recipient === undefined ? { line, day, reason } : { line, recipient, day, reason };
    if (!suppressed.has(line.key)) suppressed.set(line.key, held);
  };
  const messages: ReminderMessage[] = [];
  for (const bundle of bundlesOf(routedLines, before, holdBack)) {
    const message = messageOf(bundle, day, holdBack);
    const obstacle = obstacleOf(message, before);
    if (obstacle === undefined) messages.push(message);
    else for (const line of message.lines) holdBack(line, obstacle, message.recipient);
  }
  const told = new Set(messages.flatMap(({ lines }) => lines.map(({ key }) => key)));
  return {
    messages: messages.sort((one, other) => (one.key < other.key ? -1 : 1)),
    suppressed: [...suppressed.values()].filter(({ line }) => !told.has(line.key))
  };
}

type HoldBack = (line: ReminderLine, reason: DropReason, recipient?: Recipient) => void;

function bundlesOf(
  routedLines: readonly RoutedLine[],
  { knownLines }: SentBefore,
  holdBack: HoldBack
): Iterable<Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const { line, recipient, heldBack } of routedLines) {
    if (knownLines.has(line.key)) continue;
    if (heldBack !== undefined || recipient === undefined) {
      holdBack(line, heldBack ?? 'nobodyReachable', recipient);
      continue;
    }
    const kind = recipient.kind === 'channel' && escalated.includes(line.rule) ? 'escalation' : 'digest';
    const place =
      recipient.kind === 'person' ? recipient.login : `${recipient.site}|${recipient.groupKey}|${kind}`;
    let bundle = bundles.get(place);
    if (bundle === undefined) {
      bundle = { recipient, kind, lines: [], mentions: new Set() };
      bundles.set(place, bundle);
    }
    bundle.lines.push(line);
    if (recipient.kind === 'channel') for (const login of recipient.mentions) bundle.mentions.add(login);
  }
  return bundles.values();
}

function messageOf(bundle: Bundle, day: CalendarDay, holdBack: HoldBack): ReminderMessage {
  const { kind, mentions } = bundle;
  const recipient: Recipient =
    bundle.recipient.kind === 'person'
      ? bundle.recipient
      : { ...bundle.recipient, mentions: [...mentions].sort() };
  const lines: ReminderLine[] = [];
  const things = new Set<string>();
  for (const line of bundle.lines.sort(compareUrgency)) {
    const thing = `${line.item.site}|${line.item.kind}|${line.item.key}`;
    if (things.has(thing)) holdBack(line, 'merged', recipient);
    else lines.push(line);
    things.add(thing);
  }
  return { key: messageKeyOf(recipient, day, kind), kind, day, recipient, lines };
}

function obstacleOf(message: ReminderMessage, before: SentBefore): DropReason | undefined {
  if (before.messagesToday.has(message.key)) return 'digestSent';
  if (message.recipient.kind === 'channel' || !countsAgainstBudget(message)) return undefined;
  const count = before.messagesThisWeek.get(message.recipient.login) ?? 0;
  return count >= weeklyBudget ? 'overBudget' : undefined;
}
