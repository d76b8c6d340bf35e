import { type Clock } from '../../../src/application/ports/clock';
import { addMilliseconds, instant, stockholmDayOf } from '../../../src/core/calendar/instant';
import { calendarDay, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { lineKeyOf, messageKeyOf } from '../../../src/core/reminder/messageKey';
import {
  type LineRule,
  type Recipient,
  type ReminderLine,
  type ReminderMessage
} from '../../../src/core/reminder/message';

/** The site of the messages here. */
export const site = 'https://samverkan.example/sites/lokal';

/** The day of the messages here: a Monday. */
export const monday = calendarDay('2020-09-14');

/** A clock that stands until it is set. */
export interface StandingClock extends Clock {
  advance(milliseconds: number): void;
}

/** A clock that stands at 08.00 on {@link monday}. */
export function standingClock(): StandingClock {
  let now = instant('2020-09-14T06:00:00Z');
  return {
    now: () => now,
    today: () => stockholmDayOf(now),
    advance: (milliseconds) => {
      now = addMilliseconds(now, milliseconds);
    }
  };
}

/** What a message of a test says; the rest does not matter there. */
export interface MessageDraft {
  readonly to: string | { readonly groupKey: string };
  readonly day?: CalendarDay;
  /** Keys of the actions that it has a line about. */
  readonly actions?: readonly string[];
  readonly rule?: LineRule;
  readonly inThreadOf?: string;
}

/** A digest to a person, or an escalation to a channel. */
export function messageOf({ to, day = monday, inThreadOf, ...rest }: MessageDraft): ReminderMessage {
  const recipient: Recipient =
    typeof to === 'string'
      ? { kind: 'person', login: to }
      : { kind: 'channel', site, groupKey: to.groupKey, mentions: [] };
  const kind = typeof to === 'string' ? 'digest' : 'escalation';
  const { actions = ['action-1'], rule = 'overdue' } = rest;
  return {
    key: messageKeyOf(recipient, day, kind),
    kind,
    day,
    recipient,
    lines: actions.map((key) => lineOf(key, rule, recipient)),
    ...(inThreadOf === undefined ? {} : { inThreadOf })
  };
}

/** A line about an action that fell due the week before. */
export function lineOf(actionKey: string, rule: LineRule, recipient: Recipient): ReminderLine {
  const line = {
    item: { site, kind: 'action', key: actionKey, planKey: 'plan-1', groupKey: 'group-of-action' },
    trail: [],
    rule,
    offset: 5,
    dueDay: calendarDay('2020-09-07')
  } as const;
  return { key: lineKeyOf(line, recipient), ...line };
}
