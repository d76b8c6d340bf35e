import { type Action } from '../../../src/core/plan/action';
import { type ReminderSite } from '../../../src/core/reminder/sitePlan';
import { explainSilence, type ExplainedSilence } from '../../../src/core/reminder/silence';
import { action, choice, day, everybody, report, rule, siteOf } from './cases';

function explain(
  on: string,
  fields: Partial<Action> = {},
  rows: Parameters<typeof siteOf>[0] = {}
): ExplainedSilence {
  const own = action('a1', { cadence: { kind: 'everyWeeks', weeks: 52 }, ...fields });
  const site: ReminderSite = siteOf({ ...rows, actions: [own, action('a2')] });
  const today = day('2020-12-07');
  return explainSilence(site, { action: own, day: day(on), today, reach: everybody });
}

const completions = [report('a1', '2020-12-01', { kind: 'completion' })];
const ofGroup = { scope: 'group', scopeKey: 'arb' } as const;

test.each<readonly [string, ExplainedSilence['silence'], ExplainedSilence]>([
  ['a Saturday', { code: 'noMessageDay' }, explain('2020-12-05')],
  ['a day of the summer break', { code: 'noMessageDay' }, explain('2020-07-15', {}, { rules: [summer()] })],
  [
    'not decided',
    { code: 'notFollowedUp', decision: 'proposed' },
    explain('2020-12-08', { decision: 'proposed' })
  ],
  ['paused', { code: 'notFollowedUp', decision: 'paused' }, explain('2020-12-08', { decision: 'paused' })],
  ['done', { code: 'nothingAsked' }, explain('2020-12-08', {}, { ofActions: completions })],
  ['between two reminders', { code: 'notItsDay' }, explain('2020-12-08')],
  [
    'put off',
    { code: 'heldBack', reason: 'snoozed' },
    explain(
      '2020-12-11',
      {},
      {
        choices: [choice({ kind: 'snooze', personKey: 'anna', actionKey: 'a1', until: day('2020-12-15') })]
      }
    )
  ],
  ['the rows say otherwise now', { code: 'wouldGo', rule: 'beforeDue' }, explain('2020-12-04')],
  ['a day that is still to come', { code: 'wouldGo', rule: 'beforeDue' }, explain('2020-12-11')],
  [
    'a rule that is off',
    { code: 'notItsDay' },
    explain('2020-12-11', {}, { rules: [rule({ ...ofGroup, kind: 'beforeDue', isOn: false })] })
  ]
])('why nobody was reminded: %s', (_, expected, { silence }) => {
  expect(silence).toEqual(expected);
});

function summer() {
  return rule({ scope: 'site', kind: 'summerBreak', fromWeek: 28, toWeek: 31 });
}

test('the next reminder is told, of this action alone, and never one of the past', () => {
  expect(explain('2020-12-08').next).toEqual({ day: '2020-12-11', rule: 'beforeDue' });
  expect(explain('2020-11-03').next).toEqual({ day: '2020-12-11', rule: 'beforeDue' });
  expect(explain('2020-12-08', { decision: 'paused' }).next).toBeUndefined();
});
