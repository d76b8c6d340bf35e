import { addDays } from '../../../src/core/calendar/calendarDay';
import { isMessageDay } from '../../../src/core/calendar/dayRules';
import { countWeeks, findQuiet, rehearse } from '../../../src/core/reminder/rehearse';
import { action, day, everybody, rule, siteOf } from './cases';

const year = { from: day('2026-01-01'), to: day('2026-12-31') };
const cadence = { kind: 'everyWeeks', weeks: 5 } as const;
const site = siteOf({
  actions: ['a1', 'a2', 'a3', 'a4'].map((key, index) =>
    action(key, {
      cadence,
      start: addDays(day('2026-01-08'), index),
      decidedOn: day('2026-01-08'),
      end: addDays(day('2026-11-02'), index * 11)
    })
  )
});
const base = { sites: [site], period: year, reach: everybody };

test('a year goes on days on which messages go, and says nothing twice', () => {
  const { messages } = rehearse(base);
  expect(messages.length).toBeGreaterThan(50);
  expect(messages.filter((message) => !isMessageDay(message.day, {}))).toEqual([]);
  const keys = messages.flatMap(({ lines }) => lines.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('nobody gets more than three in a week, week 53 and both clock changes included', () => {
  const weeks = countWeeks(rehearse(base));
  expect(weeks.map(({ week }) => week)).toContain('2026-12-28');
  const counting = weeks.filter(({ messages }) => messages > 3);
  // What is due today comes on top: at most one each day.
  expect(counting.every(({ messages }) => messages <= 5)).toBe(true);
});

test('those who answer are left alone', () => {
  const [silent = 0, answering = 0] = [0, 1].map(
    (answerRate) => rehearse({ ...base, answerRate }).messages.length
  );
  expect(answering).toBeGreaterThan(0);
  expect(answering).toBeLessThan(silent / 2);
});

test('an outage is caught up with on the first workday after it', () => {
  const outages = [{ from: day('2026-02-09'), to: day('2026-02-20') }];
  const { messages } = rehearse({ ...base, outages });
  expect(messages.filter((message) => message.day >= '2026-02-09' && message.day <= '2026-02-20')).toEqual(
    []
  );
  expect(messages.some((message) => message.day === '2026-02-23')).toBe(true);
});

test.each([
  ['spring', { from: '2026-03-27', to: '2026-03-30', back: '2026-03-31' }],
  ['autumn', { from: '2026-10-23', to: '2026-10-26', back: '2026-10-27' }]
])('an outage over the clock change in %s is caught up with as any other', (_, { from, to, back }) => {
  const usual = rehearse(base).messages;
  const { messages } = rehearse({ ...base, outages: [{ from: day(from), to: day(to) }] });
  expect(usual.some((message) => message.day === to)).toBe(true);
  expect(messages.filter((message) => message.day >= from && message.day <= to)).toEqual([]);
  expect(messages.some((message) => message.day === back)).toBe(true);
  // Before it nothing is otherwise, and what was told about on the days off is told about afterwards.
  const until = (all: typeof messages) => all.filter((message) => message.day < from);
  expect(until(messages)).toEqual(until(usual));
  const itemsOf = (all: typeof messages, first: string, last: string) =>
    new Set(
      all
        .filter((message) => message.day >= first && message.day <= last)
        .flatMap(({ lines }) => lines.map(({ item }) => item.key))
    );
  for (const key of itemsOf(usual, from, to)) expect(itemsOf(messages, back, back)).toContain(key);
});

test('the quiet are those who get nothing and are mentioned nowhere', () => {
  expect(findQuiet([site], rehearse(base))).toEqual([
    'bo@demo.example',
    'poul@demo.example',
    'sam@demo.example'
  ]);
});

test('a summer break has no messages', () => {
  const rules = [rule({ scope: 'site', kind: 'summerBreak', fromWeek: 28, toWeek: 31 })];
  const { messages } = rehearse({ ...base, sites: [{ ...site, rules }] });
  expect(messages.filter((message) => message.day >= '2026-07-06' && message.day <= '2026-08-02')).toEqual(
    []
  );
});

test('a meeting brings its round along: a card, a question, nudges and the names of the silent', () => {
  const meeting = {
    key: 'm1',
    groupKey: 'arb',
    title: 'Möte',
    day: day('2026-03-24'),
    startTime: '13:00',
    lengthMinutes: 60,
    state: 'planned',
    recordedBy: 'sam',
    recordedOn: day('2026-01-02')
  } as const;
  const { messages } = rehearse({ ...base, sites: [{ ...site, meetings: [meeting] }] });
  const posts = messages.filter(({ kind }) => kind.startsWith('round'));
  expect(posts.map(({ kind, day: on }) => `${kind} ${on}`)).toEqual([
    'roundCard 2026-03-10',
    'roundNudge 2026-03-17',
    'roundNudge 2026-03-20',
    'roundSilent 2026-03-23'
  ]);
  expect(messages.some(({ lines }) => lines.some(({ rule: why }) => why === 'roundAsks'))).toBe(true);
});
