import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type LineRule, type Recipient, type ReminderLine } from '../../../src/core/reminder/message';
import { countsAgainstBudget, lineKeyOf, messageKeyOf } from '../../../src/core/reminder/messageKey';

const site = 'https://demo.example/sites/sodermalm';
const person: Recipient = { kind: 'person', login: 'samordnare@demo.example' };
const channel: Recipient = { kind: 'channel', site, groupKey: 'grp-beredning', mentions: ['a@demo.example'] };
const day = calendarDay('2020-09-14');

function line(rule: LineRule): ReminderLine {
  const item = { site, kind: 'action', key: 'act-1', planKey: 'plan-1' } as const;
  const said = { item, rule, offset: 0, dueDay: day };
  return { ...said, key: lineKeyOf(said, person), trail: [] };
}

test('the key of a line names everything that tells two lines apart', () => {
  expect(line('onDue').key).toBe(`${site}|action:act-1|2020-09-14|onDue|0|samordnare@demo.example`);
  const undated = { item: { site, kind: 'agreement', key: 'agr-1' }, rule: 'stale', offset: 0 } as const;
  expect(lineKeyOf(undated, channel)).toBe(`${site}|agreement:agr-1|-|stale|0|grp-beredning`);
});

test('who is mentioned in a channel makes no other line', () => {
  const said = line('onDue');
  expect(lineKeyOf(said, channel)).toBe(lineKeyOf(said, { ...channel, mentions: [] }));
});

test('a person gets one message a day, a channel one of each kind', () => {
  expect(messageKeyOf(person, day, 'digest')).toBe('samordnare@demo.example|2020-09-14|personal');
  expect(messageKeyOf(person, day, 'roundPrompt')).toBe(messageKeyOf(person, day, 'digest'));
  expect(messageKeyOf(channel, day, 'escalation')).toBe(
    `${site}|grp-beredning|2020-09-14|channel|escalation`
  );
});

interface BudgetCase {
  readonly what: string;
  readonly recipient: Recipient;
  readonly rules: readonly LineRule[];
  readonly counts: boolean;
}

test.each<BudgetCase>([
  { what: 'a digest', recipient: person, rules: ['beforeDue', 'overdue'], counts: true },
  {
    what: 'one with something due today',
    recipient: person,
    rules: ['onDue'],
    counts: false
  },
  {
    what: 'an escalation',
    recipient: person,
    rules: ['escalatedToSteering'],
    counts: false
  },
  { what: 'what a channel gets', recipient: channel, rules: ['beforeDue'], counts: false }
])('counts against the week of its recipient or not: $what', ({ recipient, rules, counts }) => {
  const kind = 'digest' as const;
  const key = messageKeyOf(recipient, day, kind);
  const message = { key, kind, day, recipient, lines: rules.map(line) };
  expect(countsAgainstBudget(message)).toBe(counts);
});
