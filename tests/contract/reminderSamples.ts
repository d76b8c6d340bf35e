import { type Collections } from '../../src/application/ports/collections';
import { calendarDay } from '../../src/core/calendar/calendarDay';

const recorded = { recordedBy: 'person-1', recordedOn: calendarDay('2020-09-14') };
const prose = 'Rad ett med "citat".\nRad två: å ä ö – 50 %';

/** A whole row of each of the lists about reminders. */
export const reminderSamples: Pick<
  Collections,
  'reminderRules' | 'reminderChoices' | 'requests' | 'deliveries' | 'reachability'
> = {
  reminderRules: {
    ...recorded,
    key: 'rule|group|group-1|beforeDue',
    scope: 'group',
    scopeKey: 'group-1',
    kind: 'beforeDue',
    isOn: true,
    daysBefore: [10, 5, 1],
    weekday: 2,
    fromWeek: 28,
    toWeek: 31
  },
  reminderChoices: {
    ...recorded,
    key: 'choice-1',
    personKey: 'person-1',
    kind: 'snooze',
    actionKey: 'action-1',
    until: calendarDay('2020-09-21')
  },
  requests: {
    ...recorded,
    key: 'request-1',
    kind: 'askRound',
    groupKey: 'group-1',
    subject: '19:abc@thread.tacv2',
    scope: 'plan',
    scopeKey: 'plan-1',
    until: calendarDay('2020-09-21'),
    reason: prose,
    state: 'refused',
    answer: 'notAllowed',
    heldBy: 'Arbetsgrupp Platser',
    answeredOn: calendarDay('2020-09-14')
  },
  deliveries: {
    ...recorded,
    key: 'delivery-1',
    day: calendarDay('2020-09-14'),
    itemKind: 'action',
    itemKey: 'action-1',
    groupKey: 'group-1',
    rule: 'beforeDue',
    offset: -5,
    dueDay: calendarDay('2020-09-21'),
    outcome: 'dead',
    reason: 'blocked',
    mayBeDouble: true,
    personKey: 'person-1',
    channelGroupKey: 'group-1',
    trail: 'contact person-2 absent; deputy person-1',
    message: 'kommunpolis@contoso.example|2020-09-14|personal'
  },
  reachability: {
    ...recorded,
    key: 'person|person-1',
    kind: 'person',
    subject: 'person-1',
    channelName: 'Beredning',
    isReachable: false,
    reason: 'notInstalled'
  }
};
