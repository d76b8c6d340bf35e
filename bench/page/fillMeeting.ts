import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type Assignment } from '../../src/core/meeting/assignment';
import { type Decision, type Meeting } from '../../src/core/meeting/meeting';
import { actionAt } from '../actionRows';
import { addRows } from '../addRows';
import { localRegister, planAt, reportAt } from './fillSite';

const recorded = { recordedBy: 'person-1', recordedOn: calendarDay('2020-01-02') };
const [own, others] = ['group-2', 'group-1'] as const;
const ownActions = 20;
const [planKey, agreementKey] = ['plan-meeting', 'agreement-2'] as const;

/** The meeting that the benchmark opens. */
export const openedMeetingKey = 'meeting-opened';

const meeting: Meeting = {
  ...{ ...recorded, key: openedMeetingKey, groupKey: own, title: 'Platsgruppens septembermöte' },
  ...{ day: calendarDay('2020-09-29'), startTime: '13:00', lengthMinutes: 240, state: 'planned' }
};

function decisionAt(groupKey: string, sequence: number): Decision {
  return {
    ...{ ...recorded, key: `${groupKey}|2020|${sequence}`, groupKey, year: 2020, sequence, kind: 'decided' },
    text: 'Gruppen ställer sig bakom förslaget och återkommer till frågan när kostnaden är känd. '
      .repeat(2)
      .trim(),
    day: calendarDay('2020-05-12')
  };
}

function assignmentAt(groupKey: string, index: number): Assignment {
  const isOpen = index % 20 === 0;
  return {
    ...{ ...recorded, key: `${groupKey}-assignment-${index}`, groupKey, ownerKey: 'person-1' },
    ...{ text: 'Ta fram ett underlag till nästa möte.', due: calendarDay('2020-10-01') },
    ...(isOpen ? { state: 'open' } : { state: 'done', settledOn: calendarDay('2020-09-01') })
  };
}

/**
 * Adds a group with an agreement and a plan of twenty actions of its own, its meeting, and what the site's groups have decided and handed out before:
 * one decision and one assignment for every ten actions of the site, one assignment of twenty still open.
 *
 * @param size - number of the site's other actions
 */
export async function fillMeeting(site: string, size: number, login: string): Promise<void> {
  const connect = connectNode({ accessToken: () => Promise.resolve(login) });
  const add = <C extends CollectionName>(collection: C, rows: readonly Collections[C][]): Promise<void> =>
    addRows(connect, { site, collection, rows });
  const numbers = Array.from({ length: Math.ceil(size / 10) }, (_, index) => index + 1);
  const indexes = Array.from({ length: ownActions }, (_, index) => size + index);
  const group = { key: own, name: 'Platsgrupp', level: 'local', kind: 'preparationGroup' } as const;
  const [agreement] = localRegister.agreements ?? [];
  if (agreement !== undefined) await add('agreements', [{ ...agreement, ...recorded, key: agreementKey }]);
  await add('groups', [{ ...recorded, ...group, agreementKey }]);
  const membership = {
    key: `${own}|person-1`,
    groupKey: own,
    personKey: 'person-1',
    role: 'coordinator'
  } as const;
  await add('memberships', [{ ...recorded, ...membership, from: calendarDay('2020-01-02') }]);
  await add('plans', [{ ...planAt(0), key: planKey, agreementKey }]);
  await add(
    'actions',
    indexes.map((index) => ({ ...actionAt(index), planKey, agreementKey, groupKey: own }))
  );
  await add(
    'statusReports',
    indexes.map((index) => ({ ...reportAt(index), planKey }))
  );
  await add('meetings', [meeting]);
  await add(
    'decisions',
    numbers.map((number) => decisionAt(number % 5 === 0 ? own : others, number))
  );
  await add(
    'assignments',
    numbers.map((number) => assignmentAt(number % 5 === 0 ? own : others, number))
  );
}
