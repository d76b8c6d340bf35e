import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type Meeting } from '../../src/core/meeting/meeting';
import { type Person } from '../../src/core/organisation/person';
import { meetingRoundKey, type StatusRound } from '../../src/core/statusRound/statusRound';
import { actionAt } from '../actionRows';
import { localRegister, openSite, planAt, reportAt } from '../page/fillSite';

/** People, and actions of each, of one local cooperation. */
export const peoplePerSite = 125;
/** Actions that each person answers for. */
export const actionsPerPerson = 4;
const actionsPerSite = peoplePerSite * actionsPerPerson;

/** The Monday on which the rounds are open, ten workdays before their meetings. */
const openedOn = calendarDay('2020-09-14');
const meetingDay = calendarDay('2020-09-28');
const answerBy = calendarDay('2020-09-24');
const record = { recordedBy: 'person-1', recordedOn: calendarDay('2020-01-02') };

/** The group whose channel has the rounds. */
export const groupKey = 'group-1';

/** Keys of the rounds of each site: one answered card by card, one form by form. */
export const roundKeys = {
  cards: meetingRoundKey('meeting-1'),
  forms: meetingRoundKey('meeting-2')
} as const;

/** A person of a site. */
export interface RoundPerson {
  readonly site: string;
  readonly key: string;
  readonly login: string;
  /** Numbers of the person's actions; see {@link actionKeyOf}. */
  readonly actions: readonly number[];
}

/** Key of the action of that number. */
export function actionKeyOf(index: number): string {
  return `action-${index}`;
}

/** The people of a site, each with the actions that are theirs. */
export function peopleOf(site: string): readonly RoundPerson[] {
  const place = new URL(site).pathname.split('/').pop() ?? '';
  return Array.from({ length: peoplePerSite }, (_, index) => ({
    site,
    key: personKeyOf(index),
    login: `person-${index + 1}.${place}@demo.example`,
    actions: Array.from({ length: actionsPerPerson }, (_unused, turn) => index + turn * peoplePerSite)
  }));
}

/** Provisions a site and fills it with a cooperation in which two rounds ask about every action. */
export async function fillRoundSite(site: string, login: string): Promise<void> {
  const add = await openSite(site, login, localRegister);
  await add('persons', peopleOf(site).map(personRow));
  await add('plans', [planAt(0)]);
  const indexes = Array.from({ length: actionsPerSite }, (_, index) => index);
  await add(
    'actions',
    indexes.map((index) => ({ ...actionAt(index), contactPersonKey: contactOf(index) }))
  );
  await add('statusReports', indexes.map(reportAt));
  await add('meetings', [meetingRow('meeting-1', '09:00'), meetingRow('meeting-2', '13:00')]);
  await add('statusRounds', [roundRow('meeting-1'), roundRow('meeting-2')]);
}

/** `person-1` fills the site; those who answer come after. */
function personKeyOf(index: number): string {
  return `person-${index + 2}`;
}

function contactOf(actionIndex: number): string {
  return personKeyOf(actionIndex % peoplePerSite);
}

function personRow({ key, login }: RoundPerson): Person {
  return { ...record, key, name: `Handläggare ${key}`, orgUnitKey: 'unit-1', login, isGuest: false };
}

function meetingRow(key: string, startTime: string): Meeting {
  const when = { day: meetingDay, startTime, lengthMinutes: 120, answerBy };
  return { ...record, key, groupKey, title: 'Beredningsgrupp', ...when, state: 'planned' };
}

function roundRow(meetingKey: string): StatusRound {
  return {
    ...record,
    key: meetingRoundKey(meetingKey),
    ...{ groupKey, scope: 'group', scopeKey: groupKey, meetingKey, meetingDay, openedOn, answerBy },
    asked: Array.from({ length: actionsPerSite }, (_, index) => ({
      actionKey: actionKeyOf(index),
      personKey: contactOf(index),
      via: 'contact',
      reasons: ['due']
    }))
  };
}
