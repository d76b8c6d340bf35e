import { type DropReason, type ReminderLine } from './message';

/** Önskad rad: something to tell, before it is known whom. */
export type WantedLine = Omit<ReminderLine, 'key' | 'trail'>;

/** A line that is not told, and why. */
export interface PassedOver {
  readonly line: WantedLine;
  readonly reason: DropReason;
}

/** What one thing gives rise to: the most urgent line, and those that it stands for. */
export interface WantedLines {
  readonly line?: WantedLine | undefined;
  readonly passedOver: readonly PassedOver[];
}

/** Order of urgency of the rules within a digest, the most urgent first. */
const rankOfRule: Readonly<Record<ReminderLine['rule'], number>> = {
  escalatedToSteering: 0,
  escalatedToPreparation: 1,
  overdue: 2,
  onDue: 3,
  roundSilent: 4,
  roundNudge: 5,
  snoozeOver: 6,
  beforeDue: 7,
  roundAsks: 8,
  roundOpened: 9,
  handedOver: 10,
  stale: 11,
  agreementLapsing: 12,
  minutesWaiting: 13,
  pictureOld: 14,
  roundSummary: 15,
  meetingSummary: 16
};

/** Order of lines in a message: by rule, then by deadline, the longest overdue or nearest first, then by what it is about. */
export function compareUrgency(one: WantedLine, other: WantedLine): number {
  const byRule = rankOfRule[one.rule] - rankOfRule[other.rule];
  if (byRule !== 0) return byRule;
  const [a, b] = [one.deadline ?? one.dueDay ?? '9', other.deadline ?? other.dueDay ?? '9'];
  if (a !== b) return a < b ? -1 : 1;
  const [site, otherSite] = [`${one.item.site} ${one.item.key}`, `${other.item.site} ${other.item.key}`];
  return site < otherSite ? -1 : site > otherSite ? 1 : other.offset - one.offset;
}

/** The most urgent of some lines; the others are told with it. */
export function mostUrgent(lines: readonly WantedLine[]): WantedLines {
  const [line, ...others] = [...lines].sort(compareUrgency);
  return { line, passedOver: others.map((other) => ({ line: other, reason: 'merged' })) };
}
