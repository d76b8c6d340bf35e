import { readAnswerText } from '../../../src/core/statusRound/answerText';
import { day, makeAction } from '../plan/rows';

const today = day('2020-09-14');
const actions = [
  makeAction({ key: 'a1', number: 'HÄ-1' }),
  makeAction({ key: 'a2', number: 'HÄ-2' }),
  makeAction({ key: 'a12', number: 'HÄ-12' }),
  makeAction({ key: 'h7', number: 'HA-7' }),
  makeAction({ key: 'p7', number: 'HÄ-7' }),
  makeAction({ key: 's1', number: 'SÖ-1' }),
  makeAction({ key: 't1', number: 'TW-1', planKey: 'plan-1' }),
  makeAction({ key: 't2', number: 'TW-1', planKey: 'plan-2' })
];
const read = (text: string) => readAnswerText(text, { actions, today });

test('reads what the issue says', () => {
  expect(read('@Samverkan HÄ-2 röd upphandlingen drar ut, ny plan 15 oktober')).toEqual({
    kind: 'draft',
    action: actions[1],
    draft: {
      light: 'red',
      text: 'Upphandlingen drar ut',
      remedy: 'Ny plan 15 oktober',
      proposedEnd: '2020-10-15',
      isDone: false
    }
  });
});

test.each([
  ['HÄ-2 grönt', 'a2'],
  ['hä-2 grönt', 'a2'],
  ['hä2 grönt', 'a2'],
  ['HÄ 2 grönt', 'a2'],
  ['HÄ–2 grönt', 'a2'],
  ['HÄ‑02: grönt', 'a2'],
  ['HA\u0308-2 grönt', 'a2'],
  ['ha-2 grönt', 'a2'],
  ['<at>Samverkan</at> HÄ-12 grönt', 'a12'],
  ['so-1 grönt', 's1'],
  // Two numbers differ in the dots only: then the dots count.
  ['HA-7 grönt', 'h7'],
  ['HÄ-7 grönt', 'p7']
])('finds the action of "%s"', (text, key) => {
  expect(read(text)).toMatchObject({ kind: 'draft', action: { key }, draft: { light: 'green' } });
});

test.each([
  ['HÄ-1 RÖTT stopp', 'red'],
  ['HÄ-1 röda siffror', 'red'],
  ['HÄ-1 Gult läge', 'yellow'],
  ['HÄ-1 gul, var röd förut', 'yellow'],
  ['HÄ-1 grön', 'green']
] as const)('finds the colour of "%s"', (text, light) => {
  expect(read(text)).toMatchObject({ draft: { light } });
});

test.each(['HÄ-1 går bra', 'HÄ-1 rödlistad art', 'HÄ-1 ogräs'])('leaves the colour of "%s" open', (text) => {
  expect(read(text)).not.toMatchObject({ draft: { light: expect.anything() as unknown } });
});

test.each([
  ['nytt slutdatum 2020-11-30', '2020-11-30'],
  ['flyttas till 1 dec', '2020-12-01'],
  ['ny tid 14/9', '2020-09-14'],
  ['ny tid 13/9', '2021-09-13'],
  ['ny plan 29 februari', '2024-02-29'],
  ['ny plan 3:e oktober 2022', '2022-10-03'],
  ['ny plan 31 september', undefined],
  ['ny plan snart', undefined]
])('finds the end that "%s" proposes', (proposal, proposedEnd) => {
  const reading = read(`HÄ-2 gul väntar på svar, ${proposal}`);
  expect(reading).toMatchObject({ draft: { text: 'Väntar på svar' } });
  expect('draft' in reading ? reading.draft.proposedEnd : 'none').toBe(proposedEnd);
});

test('takes a day without a proposal for an ordinary part of the text', () => {
  expect(read('HÄ-1 grön vandringen hölls 10 september')).toMatchObject({
    draft: { text: 'Vandringen hölls 10 september' }
  });
});

test.each([
  ['HÄ-1 grön klart', true],
  ['HÄ-1 genomförd', true],
  ['HÄ-1 gul inte klart', false],
  ['HÄ-1 gul nästan färdig', false],
  ['HÄ-1 grön klarar planen', false]
])('tells whether "%s" says that the action is done', (text, isDone) => {
  expect(read(text)).toMatchObject({ draft: { isDone } });
});

test('lets the writer choose among several', () => {
  expect(read('TW-1 grön')).toMatchObject({ kind: 'several', candidates: [{ key: 't1' }, { key: 't2' }] });
  expect(read('HÄ-1 och HÄ-2 grön')).toMatchObject({
    kind: 'several',
    candidates: [{ key: 'a1' }, { key: 'a2' }]
  });
});

test.each(['vad ska jag göra?', 'den 15 oktober gult', 'HÄ-99 röd'])('finds no action in "%s"', (text) => {
  expect(read(text)).toMatchObject({ kind: 'noAction' });
});

test('says when there is nothing, too much, or what may not be written', () => {
  expect(read(' @Samverkan ')).toEqual({ kind: 'empty' });
  expect(read('x'.repeat(10_001))).toEqual({ kind: 'textTooLong', maxLength: 10_000 });
  const refused = read('HÄ-2 röd, gäller 19811218-9876');
  expect(refused).toEqual({ kind: 'personalIdentityNumber' });
});
