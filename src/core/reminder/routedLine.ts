import { type DropReason, type LineRule, type Recipient, type ReminderLine } from './message';
import { lineKeyOf } from './messageKey';
import { type Route } from './route';
import { type SiteIndex } from './siteIndex';
import { type WantedLine } from './wantedLine';

/** A line with whom it goes to; `heldBack` says why it does not go, for the ledger. */
export interface RoutedLine {
  readonly line: ReminderLine;
  /** Absent when nobody can be reached. */
  readonly recipient?: Recipient | undefined;
  readonly heldBack?: DropReason | undefined;
}

/** Whom a line is named after in its key when nobody can be reached: the same every day, so that it is told of once. */
const nobody: Recipient = { kind: 'person', login: '-' };

/** Lines that no pause stops. */
const unstoppable: readonly LineRule[] = ['escalatedToPreparation', 'escalatedToSteering'];

/**
 * Gives a line its recipient and key. One who has paused all reminders is told later; nobody to reach is a reason too.
 * `reason` is why it is held back whoever gets it.
 */
export function routed(
  wanted: WantedLine,
  { recipient, person, trail }: Route,
  { index, reason }: { readonly index: SiteIndex; readonly reason?: DropReason | undefined }
): RoutedLine {
  const key = lineKeyOf(wanted, recipient ?? nobody);
  const line: ReminderLine = { ...wanted, key, trail };
  const mayPause = recipient?.kind === 'person' && !unstoppable.includes(wanted.rule);
  const isPaused = mayPause && person !== undefined && hasPaused(person.key, index);
  const obstacle = recipient === undefined ? 'nobodyReachable' : isPaused ? 'personPaused' : undefined;
  return { line, recipient, heldBack: reason ?? obstacle };
}

function hasPaused(personKey: string, index: SiteIndex): boolean {
  const until = index.choice('pause', personKey)?.until;
  return until !== undefined && index.today < until;
}
