import { addWorkdays } from '../calendar/workday';
import { type Meeting } from '../meeting/meeting';
import { channelOf, channelPost } from './channelPost';
import { type ReminderMessage } from './message';
import { type SitePlan } from './sitePlan';

/**
 * Sammanfattning av mötet: what a meeting came to, in the channel of its group, once its minutes are approved: on that
 * day or the workday after. Nothing when the bot cannot speak there.
 */
export function meetingSummaryOf(meeting: Meeting, plan: SitePlan): ReminderMessage | undefined {
  const { state, key, groupKey, day, recordedOn: approvedOn } = meeting;
  const { today } = plan.index;
  // An approved meeting is locked: its row was last written when it was approved.
  if (state !== 'approved' || approvedOn > today || addWorkdays(approvedOn, 1) < today) return undefined;
  const recipient = channelOf(meeting, plan);
  if (recipient === undefined) return undefined;
  const item = { site: plan.site, kind: 'meeting', key, groupKey } as const;
  return channelPost(recipient, { kind: 'meetingSummary', rule: 'meetingSummary', item, about: day }, plan);
}
