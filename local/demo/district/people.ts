import { type Draft } from '../../../src/application/standing';
import { calendarDay, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { type Person } from '../../../src/core/organisation/person';
import { findDemoAccount, type DemoAccount } from '../accounts';
import { type OrgUnitKey } from '../units';

const mergerDay = calendarDay('2020-07-01');

/** The organisation for which an account acted on a day: before the merger, Hägersten-Liljeholmen's. */
export function orgUnitOn({ orgUnitKey }: DemoAccount, day: CalendarDay): OrgUnitKey {
  const isBeforeMerger = orgUnitKey === 'sdf-hagersten-alvsjo' && day < mergerDay;
  return isBeforeMerger ? 'sdf-hagersten-liljeholmen' : orgUnitKey;
}

/** Row of the role that signs in with an account, as it was called on a day. */
export function personOn(accountKey: string, day: CalendarDay): Draft<Person> {
  const account = findDemoAccount(accountKey);
  const orgUnitKey = orgUnitOn(account, day);
  const hasNewName = orgUnitKey === account.orgUnitKey;
  return {
    key: account.key,
    name: hasNewName ? account.title : account.title.replace('Hägersten-Älvsjö', 'Hägersten-Liljeholmen'),
    orgUnitKey,
    login: account.login,
    isGuest: account.isGuest
  };
}
