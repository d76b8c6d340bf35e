import { type Action } from '../../../src/core/plan/action';
import { planReminders } from '../../../src/core/reminder/planReminders';
import {
  action,
  brief,
  choice,
  day,
  everybody,
  nothingBefore,
  person,
  planOf,
  report,
  rule,
  site,
  siteOf,
  sweep
} from './cases';

const ofEnd = (end: string, fields: Partial<Action> = {}) =>
  siteOf({ actions: [action('a1', { end: day(end), ...fields })] });

// Weekly reminders are of another day than those that are asked about here.
const quiet = [
  rule({ scope: 'site', kind: 'stale', isOn: false }),
  rule({ scope: 'site', kind: 'overdue', weekday: 3 })
];

describe('days', () => {
  test.each([
    ['ten workdays before', '2020-09-04', '2020-09-18', 'anna: beforeDue-10 a1'],
    ['five workdays before', '2020-09-11', '2020-09-18', 'anna: beforeDue-5 a1'],
    ['the workday before', '2020-09-17', '2020-09-18', 'anna: beforeDue-1 a1'],
    ['on the day', '2020-09-18', '2020-09-18', 'anna: onDue0 a1'],
    ['a Sunday counts as the Monday', '2020-12-07', '2020-12-06', 'anna: onDue0 a1'],
    [
      'one workday before klämdag 2026-05-15 is before the holiday',
      '2026-05-13',
      '2026-05-15',
      'anna: onDue0 a1'
    ],
    [
      'the Monday after midsommar: the Thursday before it',
      '2026-06-18',
      '2026-06-22',
      'anna: beforeDue-1 a1'
    ],
    ['over the turn of the year', '2020-12-30', '2021-01-04', 'anna: beforeDue-1 a1'],
    ['in week 53', '2020-12-29', '2020-12-30', 'anna: beforeDue-1 a1'],
    ['the week of the clock change in spring', '2026-03-30', '2026-03-31', 'anna: beforeDue-1 a1'],
    ['the week of the clock change in autumn', '2026-10-26', '2026-10-27', 'anna: beforeDue-1 a1']
  ])('%s', (_, ...[today, end, expected]) => {
    const found = planOf(today, { sites: [{ ...ofEnd(end), rules: quiet }] });
    expect(brief(found)[0]).toBe(expected);
  });

  test('nothing goes on a klämdag, a Saturday or midsommarafton', () => {
    for (const today of ['2026-05-15', '2026-05-16', '2026-06-19']) {
      const sites = [{ ...ofEnd('2026-05-18'), rules: quiet }];
      expect(brief(planOf(today, { sites, lastSwept: day('2026-05-04') }))).toEqual([]);
    }
  });

  test('in a summer break nothing goes; what falls due in it is due the workday before', () => {
    const rules = [...quiet, rule({ scope: 'site', kind: 'summerBreak', fromWeek: 28, toWeek: 31 })];
    const sites = [{ ...ofEnd('2020-07-15'), rules }];
    expect(brief(planOf('2020-07-03', { sites }))).toEqual(['anna: onDue0 a1']);
    expect(brief(planOf('2020-07-15', { sites }))).toEqual([]);
    const after = [{ ...ofEnd('2020-08-05'), rules }];
    // Five workdays before Wednesday 5 August lies in the break: told the first workday back.
    expect(brief(planOf('2020-08-03', { sites: after, lastSwept: day('2020-07-03') }))).toEqual([
      'anna: beforeDue-5 a1',
      '– merged: beforeDue-10 a1'
    ]);
  });
});

describe('overdue and escalation', () => {
  test('overdue is told each week on its weekday, to the owner', () => {
    const sites = [{ ...ofEnd('2020-09-04'), rules: quiet }];
    expect(brief(planOf('2020-09-08', { sites }))).toEqual([]);
    expect(brief(planOf('2020-09-09', { sites }))).toEqual(['anna: overdue3 a1']);
  });

  test('five workdays overdue goes to the beredningsgrupp, ten to the styrgrupp if it wants', () => {
    const sites = [{ ...ofEnd('2020-09-04'), rules: quiet }];
    expect(brief(planOf('2020-09-11', { sites }))).toEqual(['#bered: escalatedToPreparation5 a1']);
    expect(brief(planOf('2020-09-18', { sites }))).toEqual(['– switchedOff: escalatedToSteering10 a1']);
    const rules = [...quiet, rule({ scope: 'group', scopeKey: 'styr', kind: 'steeringChannel' })];
    const wanting = [{ ...ofEnd('2020-09-04'), rules }];
    expect(brief(planOf('2020-09-18', { sites: wanting }))).toEqual(['#styr: escalatedToSteering10 a1']);
  });

  test('an escalation is never silent: without a channel a samordnare is told', () => {
    const reach = { logins: everybody.logins, groups: new Set<string>() };
    const sites = [{ ...ofEnd('2020-09-04'), rules: quiet }];
    expect(brief(planOf('2020-09-11', { sites, reach }))).toEqual(['sam: escalatedToPreparation5 a1']);
    const nobody = { logins: new Set<string>(), groups: new Set<string>() };
    expect(brief(planOf('2020-09-11', { sites, reach: nobody }))).toEqual([
      '– nobodyReachable: escalatedToPreparation5 a1'
    ]);
  });

  test('red without a remedy goes to the styrgrupp once, under the day of its report', () => {
    const rules = [...quiet, rule({ scope: 'site', kind: 'steeringChannel' })];
    const redWithoutRemedy = new Map([['a1', day('2020-09-10')]]);
    const sites = [{ ...ofEnd('2020-12-18'), rules, redWithoutRemedy }];
    const first = planOf('2020-09-11', { sites });
    expect(brief(first)).toEqual(['#styr: escalatedToSteering0 a1']);
    const key = first.messages[0]?.lines[0]?.key ?? '';
    const again = planReminders(sweep('2020-09-14', { sites }), {
      ...nothingBefore,
      knownLines: new Set([key])
    });
    expect(brief(again)).toEqual([]);
  });
});

describe('who gets it', () => {
  const today = '2020-09-11';
  const end = '2020-09-18';
  const siteWith = (fields: Parameters<typeof siteOf>[0]) => [
    siteOf({ actions: [action('a1', { end: day(end) })], rules: quiet, ...fields })
  ];
  const { persons } = siteOf();
  const away = { absentFrom: day('2020-09-01') };

  test('one who is absent is stood in for by the deputy, and the way is noted', () => {
    const sites = siteWith({
      persons: persons.map((one) => (one.key === 'anna' ? { ...one, ...away } : one))
    });
    const found = planOf(today, { sites });
    expect(brief(found)).toEqual(['bo: beforeDue-5 a1']);
    expect(found.messages[0]?.lines[0]?.trail).toEqual([
      { kind: 'contact', key: 'anna', passedOver: 'absent' },
      { kind: 'deputy', key: 'bo' }
    ]);
  });

  test('with the deputy away too, the samordnare of the organisation', () => {
    const sites = siteWith({
      persons: persons.map((one) => (one.key === 'anna' || one.key === 'bo' ? { ...one, ...away } : one))
    });
    expect(brief(planOf(today, { sites }))).toEqual(['sam: beforeDue-5 a1']);
  });

  test('with nobody there, the channel of the group', () => {
    const sites = siteWith({ persons: persons.map((one) => ({ ...one, ...away })) });
    expect(brief(planOf(today, { sites }))).toEqual(['#arb: beforeDue-5 a1']);
  });

  test('a guest and one without the app are mentioned in the channel', () => {
    const actions = [action('a1', { end: day(end), contactPersonKey: 'poul' })];
    expect(brief(planOf(today, { sites: siteWith({ actions }) }))).toEqual(['#arb@poul: beforeDue-5 a1']);
    const reach = { ...everybody, logins: new Set(['sam@demo.example']) };
    const found = planOf(today, { sites: siteWith({}), reach });
    expect(brief(found)).toEqual(['#arb@anna: beforeDue-5 a1']);
    expect(found.messages[0]?.lines[0]?.trail).toEqual([
      { kind: 'contact', key: 'anna', passedOver: 'unreachable' },
      { kind: 'channel', key: 'arb' }
    ]);
  });

  test('with no channel either a samordnare is told; with nobody at all there is a reason', () => {
    const reach = { logins: new Set(['sam@demo.example']), groups: new Set<string>() };
    expect(brief(planOf(today, { sites: siteWith({}), reach }))).toEqual(['sam: beforeDue-5 a1']);
    const nobody = { logins: new Set<string>(), groups: new Set<string>() };
    expect(brief(planOf(today, { sites: siteWith({}), reach: nobody }))).toEqual([
      '– nobodyReachable: beforeDue-5 a1'
    ]);
  });

  test('"Jag är inte ansvarig" tells the samordnare once, and the person no more', () => {
    const choices = [
      choice({ kind: 'notMine', personKey: 'anna', actionKey: 'a1', recordedOn: day('2020-09-10') })
    ];
    const found = planOf(today, { sites: siteWith({ choices }) });
    expect(brief(found)).toEqual(['sam: beforeDue-5 a1', '– merged: handedOver0 a1']);
    const later = planOf('2020-09-14', { sites: siteWith({ choices }) });
    expect(brief(later)).toEqual(['sam: handedOver0 a1']);
  });

  test('two actions of one person come in one digest, the most urgent first, over all sites', () => {
    const other = {
      ...siteOf({ actions: [action('b1', { end: day('2020-09-14') })], rules: quiet }),
      site: `${site}2`
    };
    const found = planOf(today, { sites: [...siteWith({}), other] });
    expect(brief(found)).toEqual(['anna: beforeDue-1 b1, beforeDue-5 a1']);
  });

  test('a deputy who points back ends with the samordnare', () => {
    const sites = siteWith({
      persons: [
        person('anna', { deputyKey: 'bo', ...away }),
        person('bo', { deputyKey: 'anna', ...away }),
        person('sam')
      ]
    });
    expect(brief(planOf(today, { sites }))).toEqual(['sam: beforeDue-5 a1']);
  });
});

describe('choices, rounds and rules', () => {
  const today = '2020-09-11';
  const base = { actions: [action('a1', { end: day('2020-09-18') })], rules: quiet };

  test('what is put off is not told before its day, and then once; no escalation is put off', () => {
    const snooze = choice({ kind: 'snooze', personKey: 'anna', actionKey: 'a1', until: day('2020-09-15') });
    const sites = [siteOf({ ...base, choices: [snooze] })];
    expect(brief(planOf(today, { sites }))).toEqual(['– snoozed: beforeDue-5 a1']);
    expect(brief(planOf('2020-09-15', { sites }))).toEqual(['anna: snoozeOver-3 a1']);
    const long = choice({ kind: 'snooze', personKey: 'anna', actionKey: 'a1', until: day('2020-10-30') });
    const overdue = [siteOf({ ...base, choices: [long] })];
    expect(brief(planOf('2020-09-25', { sites: overdue }))).toEqual(['#bered: escalatedToPreparation5 a1']);
  });

  test('what was put off and has been answered since does not come back', () => {
    const snooze = choice({
      kind: 'snooze',
      personKey: 'anna',
      actionKey: 'a1',
      until: day('2020-09-15'),
      recordedOn: day('2020-09-11')
    });
    const sites = [siteOf({ ...base, choices: [snooze], ofActions: [report('a1', '2020-09-14')] })];
    expect(brief(planOf('2020-09-15', { sites }))).toEqual([]);
  });

  test('one who pauses is told afterwards what is still true', () => {
    const pause = choice({ kind: 'pause', personKey: 'anna', until: day('2020-09-14') });
    const sites = [siteOf({ ...base, choices: [pause] })];
    const paused = planOf(today, { sites });
    expect(brief(paused)).toEqual(['– personPaused: beforeDue-5 a1']);
    const waiting = paused.suppressed.map(({ line }) => line);
    expect(brief(planOf('2020-09-14', { sites, waiting }))).toEqual(['anna: beforeDue-5 a1']);
    const answered = [
      siteOf({ ...base, actions: [action('a1', { end: day('2020-11-30') })], choices: [pause] })
    ];
    expect(brief(planOf('2020-09-14', { sites: answered, waiting }))).toEqual(['– moved: beforeDue-5 a1']);
  });

  test('while a round asks, what asks for a status rests; the end still reminds', () => {
    const cadence = { kind: 'dates', days: [day('2020-09-18')] } as const;
    const askedByRounds = new Set(['a1']);
    const asking = siteOf({ ...base, actions: [action('a1', { cadence })], askedByRounds });
    expect(brief(planOf(today, { sites: [asking] }))).toEqual(['– roundAsks: beforeDue-5 a1']);
    expect(brief(planOf(today, { sites: [siteOf({ ...base, askedByRounds })] }))).toEqual([
      'anna: beforeDue-5 a1'
    ]);
  });

  test('the nearest rule wins, kind by kind', () => {
    const rules = [
      ...quiet,
      rule({ scope: 'site', kind: 'beforeDue', daysBefore: [5] }),
      rule({ scope: 'group', scopeKey: 'arb', kind: 'beforeDue', daysBefore: [4] }),
      rule({ scope: 'plan', scopeKey: 'plan', kind: 'beforeDue', daysBefore: [3] }),
      rule({ scope: 'action', scopeKey: 'a1', kind: 'beforeDue', isOn: false })
    ];
    const end = day('2020-09-18');
    const actions = [
      action('a1', { end }),
      action('a2', { end }),
      action('a3', { end, planKey: 'plan2' }),
      action('a4', { end, planKey: 'plan2', groupKey: 'bered' })
    ];
    const sites = [siteOf({ rules, actions })];
    expect(['2020-09-11', '2020-09-14', '2020-09-15'].map((on) => brief(planOf(on, { sites })))).toEqual([
      ['anna: beforeDue-5 a4'],
      ['anna: beforeDue-4 a3'],
      ['anna: beforeDue-3 a2']
    ]);
  });

  test('grey is told each week when nothing else asks for it', () => {
    const cadence = { kind: 'everyWeeks', weeks: 5 } as const;
    const rules = [rule({ scope: 'site', kind: 'stale', weekday: 1 })];
    const asked = action('a1', { cadence, decidedOn: day('2020-09-10') });
    const sites = [siteOf({ actions: [asked], rules, ofActions: [report('a1', '2020-07-15')] })];
    const found = brief(planOf('2020-09-14', { sites }));
    expect(found[0]).toMatch(/^anna: stale\d+ a1$/);
  });
});

describe('budget', () => {
  const week = { ...nothingBefore, messagesThisWeek: new Map([['anna@demo.example', 3]]) };
  const soon = siteOf({ actions: [action('a1', { end: day('2020-09-18') })], rules: quiet });

  test('a fourth message in a week waits, and comes with the next that may go', () => {
    const held = planReminders(sweep('2020-09-17', { sites: [soon] }), week);
    expect(brief(held)).toEqual(['– overBudget: beforeDue-1 a1']);
    const waiting = held.suppressed.map(({ line }) => line);
    const next = planReminders(sweep('2020-09-18', { sites: [soon], waiting }), week);
    expect(brief(next)).toEqual(['anna: onDue0 a1', '– merged: beforeDue-1 a1']);
  });

  test('what comes after the digest of the day waits for the next', () => {
    const messagesToday = new Set(['anna@demo.example|2020-09-17|personal']);
    const held = planReminders(sweep('2020-09-17', { sites: [soon] }), { ...nothingBefore, messagesToday });
    expect(brief(held)).toEqual(['– digestSent: beforeDue-1 a1']);
  });
});

describe('catching up', () => {
  test('after an outage the most urgent line of each thing goes, the rest with it', () => {
    const sites = [siteOf({ actions: [action('a1', { end: day('2020-09-18') })], rules: quiet })];
    expect(brief(planOf('2020-09-17', { sites, lastSwept: day('2020-09-03') }))).toEqual([
      'anna: beforeDue-1 a1',
      '– merged: beforeDue-5 a1',
      '– merged: beforeDue-10 a1'
    ]);
  });

  test('on a first run nothing older than yesterday is told line by line, and what is overdue once', () => {
    const actions = [
      action('a1', { end: day('2020-09-18') }),
      action('a2', { end: day('2020-08-03') }),
      action('a3', { end: day('2020-09-15') })
    ];
    const sites = [siteOf({ actions, rules: quiet })];
    expect(brief(planOf('2020-09-14', { sites, lastSwept: undefined }))).toEqual([
      'anna: overdue30 a2, beforeDue-1 a3',
      '#bered: escalatedToPreparation5 a2',
      '– switchedOff: escalatedToSteering10 a2'
    ]);
  });
});
