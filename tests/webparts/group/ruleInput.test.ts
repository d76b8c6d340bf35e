import { firstInput, ruleDraft } from '../../../src/webparts/group/ruleInput';
import { nearestRule, settingText } from '../../../src/webparts/group/ruleText';
import { webPartsSv } from '../../../src/messages/webparts.sv';
import { defaultRules } from '../../../src/core/reminder/effectiveRules';
import { checkReminderRule, type ReminderRule } from '../../../src/core/reminder/reminderRule';
import { ruleKinds } from '../../../src/core/reminder/ruleKind';
import { calendarDay } from '../../../src/core/calendar/calendarDay';

const record = { recordedBy: 'sam', recordedOn: calendarDay('2020-09-14') };
const ofSite: ReminderRule = { key: 's', scope: 'site', kind: 'overdue', isOn: true, weekday: 2, ...record };
const ofGroup: ReminderRule = { ...ofSite, key: 'g', scope: 'group', scopeKey: 'arb', weekday: 4 };

it.each(ruleKinds)('the form of %s begins with a rule that may be saved', (kind) => {
  const draft = ruleDraft(kind, { ...firstInput(kind, undefined), isOn: true }, 'arb');
  expect(checkReminderRule({ ...draft, key: 'r', ...record })).toEqual([]);
});

it('days may be written with commas, semicolons or blanks between; what is no number is refused by the rules', () => {
  const input = firstInput('beforeDue', undefined);
  expect(ruleDraft('beforeDue', { ...input, days: '10; 5,1' }, 'arb').daysBefore).toEqual([10, 5, 1]);
  const wrong = ruleDraft('beforeDue', { ...input, days: 'tio' }, 'arb');
  expect(checkReminderRule({ ...wrong, key: 'r', ...record })).toMatchObject([{ code: 'ruleDaysInvalid' }]);
});

it('the rule of the group comes before that of the site', () => {
  expect(nearestRule([ofSite, ofGroup], 'overdue', 'arb')).toBe(ofGroup);
  expect(nearestRule([ofSite, ofGroup], 'overdue', 'bered')).toBe(ofSite);
  expect(nearestRule([ofSite], 'stale', 'arb')).toBeUndefined();
});

it('a rule is said in a few words', () => {
  const words = { texts: webPartsSv, defaults: defaultRules };
  expect(settingText('beforeDue', undefined, words)).toBe('10, 5 och 1 arbetsdagar före');
  expect(settingText('overdue', ofGroup, words)).toBe('Varje torsdag');
  expect(settingText('steeringChannel', undefined, words)).toBe('Av');
  expect(settingText('stale', { ...ofSite, kind: 'stale', isOn: false }, words)).toBe('Av');
});
