import { readOptions } from '../../../local/rehearsal/options';

const year = ['--from', '2026-01-01', '--to', '2026-12-31'];

test('a year, moved into place by whole weeks, with outages that somebody chose', () => {
  const args = [...year, '--shift', 'auto', '--json', '--answer-rate', '0.5'];
  expect(readOptions([...args, '--outage', '2026-03-27..2026-03-30', '--outage', '2026-10-26'], {})).toEqual({
    period: { from: '2026-01-01', to: '2026-12-31' },
    isJson: true,
    shiftDays: 1932,
    answerRate: 0.5,
    outages: [
      { from: '2026-03-27', to: '2026-03-30' },
      { from: '2026-10-26', to: '2026-10-26' }
    ],
    site: undefined,
    token: undefined
  });
  expect(1932 % 7).toBe(0);
});

test.each([
  ['no days', []],
  ['a day that is none', ['--from', '2026-02-30', '--to', '2026-12-31']],
  ['an end before the beginning', ['--from', '2026-12-31', '--to', '2026-01-01']],
  ['an outage that ends before it begins', [...year, '--outage', '2026-03-30..2026-03-27']],
  ['an outage that is no day', [...year, '--outage', 'påsken']],
  ['a rate above one', [...year, '--answer-rate', '2']],
  ['a shift that is no number', [...year, '--shift', 'lite']]
])('%s is not understood', (_, args) => {
  expect(readOptions(args, {})).toBeUndefined();
});
