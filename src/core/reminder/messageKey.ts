import { type CalendarDay } from '../calendar/calendarDay';
import {
  type LineRule,
  type MessageKind,
  type Recipient,
  type ReminderLine,
  type ReminderMessage
} from './message';

const separator = '|';

/**
 * The key of a line, `site|item|dueDay|rule|offset|recipient`: whatever tells two lines apart, so that the same one is
 * never sent twice, by whatever sweep or instance. Rules are no part of it: a changed rule gives no new line.
 */
export function lineKeyOf(
  { item, dueDay, rule, offset }: Pick<ReminderLine, 'item' | 'dueDay' | 'rule' | 'offset'>,
  recipient: Recipient
): string {
  const what = `${item.kind}:${item.key}`;
  return [item.site, what, dueDay ?? '-', rule, offset, recipientNameOf(recipient)].join(separator);
}

/**
 * The key of a message: `login|day|personal`, one digest a person and day over all sites, or
 * `site|group|day|channel|kind`, one of a kind a channel and day.
 */
export function messageKeyOf(recipient: Recipient, day: CalendarDay, kind: MessageKind): string {
  return recipient.kind === 'person'
    ? [recipient.login, day, 'personal'].join(separator)
    : [recipient.site, recipient.groupKey, day, 'channel', kind].join(separator);
}

/** Lines that let a message go whatever the week has held (DESIGN §5 "Budget"). */
const exemptRules: readonly LineRule[] = ['onDue', 'escalatedToPreparation', 'escalatedToSteering'];

/**
 * Tells whether a message counts against what a person gets in a week: one that holds something due today or an
 * escalation does not, and a channel is nobody's.
 */
export function countsAgainstBudget({ recipient, lines }: ReminderMessage): boolean {
  return recipient.kind === 'person' && !lines.some((line) => exemptRules.includes(line.rule));
}

function recipientNameOf(recipient: Recipient): string {
  return recipient.kind === 'person' ? recipient.login : recipient.groupKey;
}
