import { type CalendarDay } from '../calendar/calendarDay';
import {
  type LineRule,
  type MessageKind,
  type Recipient,
  type RemindedItem,
  type ReminderMessage,
  type TrailStep
} from './message';
import { lineKeyOf, messageKeyOf } from './messageKey';
import { groupPlaceOf } from './route';
import { type SitePlan } from './sitePlan';

/** What a post in a channel is about. */
interface PostSubject {
  readonly kind: MessageKind;
  readonly rule: LineRule;
  readonly item: RemindedItem;
  /** Day of what is told: the same thing told on another day is the same post. */
  readonly about: CalendarDay;
}

/** The channel of a group, when the bot can speak there. */
export function channelOf(
  { groupKey }: { readonly groupKey: string },
  { site, reach }: SitePlan
): Recipient | undefined {
  if (!reach.groups.has(groupPlaceOf(site, groupKey))) return undefined;
  return { kind: 'channel', site, groupKey, mentions: [] };
}

/** A post of its own in a channel, with one line. A group may have two of a kind on one day. */
export function channelPost(
  recipient: Recipient,
  { kind, rule, item, about }: PostSubject,
  { index: { today } }: SitePlan
): ReminderMessage {
  const wanted = { item, rule, offset: 0, dueDay: about } as const;
  const trail: readonly TrailStep[] = [{ kind: 'channel', key: item.groupKey ?? '' }];
  const line = { ...wanted, key: lineKeyOf(wanted, recipient), trail };
  const key = `${messageKeyOf(recipient, about, kind)}|${item.key}`;
  return { key, kind, day: today, recipient, lines: [line] };
}
