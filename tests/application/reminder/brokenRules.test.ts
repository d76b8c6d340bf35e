import { openGroup } from '../../../src/application/reminder/openGroup';
import { planDay } from '../../../src/application/reminder/planDay';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type RuleScope } from '../../../src/core/reminder/ruleKind';
import {
  actionDraft,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  valueOf
} from '../../support/cooperation';
import { MemoryConversations } from '../../support/memoryConversations';
import { MemoryLedger } from '../../support/memoryLedger';
import { type MemoryListStore } from '../../support/memoryListStore';

const day = calendarDay('2020-09-11');
const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-08-03') };

/** A rule as somebody may have typed it in SharePoint's own form. */
type Cells = Parameters<MemoryListStore['writeByHand']>[2]['cells'];

const usual: Cells = {
  RowKey: 'rule|group|workingGroup|beforeDue',
  RuleScope: 'Grupp',
  ScopeKey: 'workingGroup',
  RuleKind: 'Före slutdagen',
  IsOn: true,
  DaysBefore: '3'
};
const weekly = { ...usual, RowKey: 'rule|group|workingGroup|overdue', RuleKind: 'Försenad, varje vecka' };
const rest = {
  RowKey: 'rule|site|summerBreak',
  RuleScope: 'Hela webbplatsen',
  RuleKind: 'Sommaruppehåll',
  IsOn: true
};

async function storeWith(cells: Cells): Promise<MemoryListStore> {
  const store = await smallCooperation();
  await putIn(store)('actions', {
    ...actionDraft('HA-1', { end: calendarDay('2020-09-18'), cadence: { kind: 'everyWeeks', weeks: 52 } }),
    ...{ decision: 'decided', decidedOn: record.recordedOn },
    ...record
  });
  store.writeByHand(localSite, 'reminderRules', {
    cells: { RecordedBy: 'coordinator', RecordedOn: '2020-08-02T22:00:00Z', ...cells }
  });
  return store;
}

async function sentOn(store: MemoryListStore): Promise<readonly string[]> {
  const conversations = new MemoryConversations();
  conversations.addPerson(logins.roadOfficial);
  const ledger = new MemoryLedger();
  await planDay({ ...sessionOf(store, 'administrator', day), sites: [localSite], ledger, conversations });
  return ledger.entries.flatMap(({ message }) =>
    message.lines.map(({ rule, offset }) => `${rule} ${offset}`)
  );
}

async function findingsIn(store: MemoryListStore) {
  const opened = valueOf(
    await openGroup(sessionOf(store, 'coordinator', day), { groupKey: 'workingGroup', days: 30 })
  );
  expect(opened.rules).toEqual([]);
  return opened.findings.filter(({ collection }) => collection === 'reminderRules');
}

test.each<readonly [string, Cells, object]>([
  ['days in words', { ...usual, DaysBefore: 'tio; 5' }, { code: 'invalidNumber', field: 'daysBefore' }],
  ['no days', { ...usual, DaysBefore: '' }, { code: 'fieldMissing', field: 'daysBefore' }],
  ['zero days', { ...usual, DaysBefore: '0; 5' }, { code: 'ruleDaysInvalid' }],
  ['days that have been', { ...usual, DaysBefore: '-3' }, { code: 'ruleDaysInvalid' }],
  ['half a day', { ...usual, DaysBefore: '2.5' }, { code: 'invalidNumber' }],
  ['the same day twice', { ...usual, DaysBefore: '5; 5' }, { code: 'ruleDaysInvalid' }],
  ['a quarter ahead', { ...usual, DaysBefore: '61' }, { code: 'ruleDaysInvalid', maxDays: 60 }],
  [
    'a reminder each day',
    { ...usual, DaysBefore: '1 2 3 4 5 6 7' },
    { code: 'ruleDaysInvalid', maxMoments: 6 }
  ],
  ['no weekday', weekly, { code: 'ruleWeekdayInvalid' }],
  ['a Saturday', { ...weekly, WeekdayNumber: 6 }, { code: 'ruleWeekdayInvalid' }],
  ['weekday zero', { ...weekly, WeekdayNumber: 0 }, { code: 'ruleWeekdayInvalid' }],
  ['a break that ends before it begins', { ...rest, FromWeek: 31, ToWeek: 28 }, { code: 'ruleWeeksInvalid' }],
  ['a break without an end', { ...rest, FromWeek: 28 }, { code: 'ruleWeeksInvalid' }],
  ['a break over New Year', { ...rest, FromWeek: 51, ToWeek: 53 }, { code: 'ruleWeeksInvalid' }],
  ['no group', { ...usual, ScopeKey: '' }, { code: 'fieldMissing', field: 'scopeKey' }],
  ['a kind that is none', { ...usual, RuleKind: 'Ibland' }, { code: 'notAChoice', field: 'kind' }],
  [
    'a break for a group',
    {
      ...rest,
      RowKey: 'rule|group|workingGroup|summerBreak',
      ...{ RuleScope: 'Grupp', ScopeKey: 'workingGroup', FromWeek: 28, ToWeek: 31 }
    },
    { code: 'ruleScopeNotAllowed' }
  ],
  ['a key of its own making', { ...usual, RowKey: 'min-regel' }, { code: 'ruleKeyNotOwn', field: 'key' }]
])(
  '%s in a rule is shown as a finding, and the usual holds until it is mended',
  async (_, cells, problem) => {
    const store = await storeWith(cells);
    const [finding, ...others] = await findingsIn(store);
    expect(others).toEqual([]);
    expect(finding?.problems).toEqual(expect.arrayContaining([expect.objectContaining(problem)]));
    expect(finding?.editUrl).toContain('ReminderRules');
    // Five workdays before the end, as where no rule says otherwise.
    expect(await sentOn(store)).toEqual(['beforeDue -5']);
  }
);

test('a broken rule of a group leaves the one of the whole site in force', async () => {
  const store = await storeWith({ ...usual, DaysBefore: '0' });
  const scope: RuleScope = 'site';
  const ofSite = { key: 'rule|site|beforeDue', scope, kind: 'beforeDue', isOn: false } as const;
  await putIn(store)('reminderRules', { ...ofSite, ...record });
  expect(await sentOn(store)).toEqual([]);
});

test('a rule that is off may have anything for its times', async () => {
  const store = await storeWith({ ...usual, IsOn: false, DaysBefore: '' });
  expect(await sentOn(store)).toEqual([]);
});
