import { isAnswerPart } from '../../../src/core/followUp/answerKey';
import fc from 'fast-check';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Cadence } from '../../../src/core/followUp/cadence';
import { type Action } from '../../../src/core/plan/action';
import { tableOfPlan } from '../../../src/core/planTable/planCells';
import { planImport } from '../../../src/core/planTable/planImport';
import { type PlanSurroundings } from '../../../src/core/planTable/importContext';
import { action, carriedOut, surroundings, tableOf, type CellValue } from './sample';

const headings = [
  'Fokusområde',
  'Problembild',
  'Orsak',
  'Mål',
  'Åtgärd',
  'Ansvarig',
  'Medverkande',
  'Tidplan'
];
const usual = ['Uppföljning/indikator', 'Status', 'Kommentar'];
const asUsersHaveIt = tableOf(
  [...headings, ...usual],
  [
    'Platser',
    'Otrygg passage',
    'Skymd sikt',
    'Fler vågar gå där',
    'Röj sly',
    'Trafikkontoret',
    'Lokalpolisområdet, Stadsdelsförvaltningen',
    '2020-09-21 – 2020-12-18',
    'Trygghetsmätningen 2021',
    'Pågår',
    'Finansieras gemensamt'
  ],
  [
    'Platser',
    'Otrygg passage',
    'Skymd sikt',
    'Fler vågar gå där',
    'Gemensam vandring',
    'Stadsdelsförvaltningen',
    '',
    '2020-12-31',
    'Var 5:e vecka'
  ]
);

test('a table as the users have it becomes actions with what they point at', () => {
  const found = planImport(asUsersHaveIt, surroundings());
  expect(found.rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(found.ignoredColumns).toEqual([{ address: 'J1', heading: 'Status' }]);
  expect(found.writes.map((write) => write.kind === 'add' && write.collection)).toEqual([
    'problems',
    'causes',
    'goals',
    'actions',
    'actions'
  ]);
  const [first, second] = carriedOut(surroundings(), found).actions;
  expect(first).toMatchObject({
    number: '1',
    title: 'Röj sly',
    description: 'Indikator: Trygghetsmätningen 2021\nKommentar: Finansieras gemensamt',
    responsibleOrgUnitKey: 'trafik',
    participatingOrgUnitKeys: ['lpo', 'sdf'],
    groupKey: 'preparationGroup',
    start: '2020-09-21',
    end: '2020-12-18',
    decision: 'proposed'
  });
  expect(second).toMatchObject({
    number: '2',
    start: '2020-09-14',
    cadence: { kind: 'everyWeeks', weeks: 5 }
  });
});

test('gives actions keys under which they can be answered', () => {
  const { actions } = carriedOut(surroundings(), planImport(asUsersHaveIt, surroundings()));
  for (const { key } of actions) expect(isAnswerPart(key)).toBe(true);
  expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
});

test('imported twice changes nothing', () => {
  const after = carriedOut(surroundings(), planImport(asUsersHaveIt, surroundings()));
  const again = planImport(asUsersHaveIt, after);
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(again.writes).toEqual([]);
});

test('shows what changes, field by field, and leaves out columns alone', () => {
  const before = surroundings({ actions: [action('HA-1', { place: 'Torget' })] });
  const table = tableOf(
    ['Nr', 'Åtgärd', 'Slut', 'Plats'],
    ['ha-1 ', 'Förbättrad belysning på gångväg', '2020-12-11', '']
  );
  const found = planImport(table, before);
  expect(found.rows[0]?.problems).toEqual([]);
  expect(found.rows).toMatchObject([
    {
      outcome: 'changed',
      changes: [
        { address: 'D2', column: 'place', before: 'Torget', after: '' },
        { address: 'C2', column: 'end', before: '2020-12-18', after: '2020-12-11' }
      ]
    }
  ]);
  expect(found.writes).toMatchObject([{ kind: 'edit', after: { end: '2020-12-11', cadence: { weeks: 5 } } }]);
});

const wrong: readonly (readonly [string, readonly CellValue[], string, object])[] = [
  ['unknown focus area', ['1', 'Trivsel', 'A'], 'B2', { code: 'unknownFocusArea', name: 'Trivsel' }],
  ['unknown organisation', ['1', 'PLA', 'A', 'Parkbolaget'], 'D2', { code: 'unknownOrganisation' }],
  ['a season for a day', ['1', 'PLA', 'A', '', 'hösten 2020'], 'E2', { code: 'dayUnreadable' }],
  ['a number for a day', ['1', 'PLA', 'A', '', 2020], 'E2', { code: 'dayUnreadable' }],
  [
    'end before start',
    ['1', 'PLA', 'A', '', '2020-12-01', '2020-11-01'],
    'F2',
    { violation: { code: 'endBeforeStart' } }
  ],
  [
    'outside the agreement',
    ['1', 'PLA', 'A', '', '2020-12-01', '2023-11-01'],
    'F2',
    { violation: { code: 'dayOutsideAgreement' } }
  ],
  [
    'personnummer',
    ['1', 'PLA', 'Stöd till 850101-1236'],
    'C2',
    { code: 'ruleBroken', violation: { code: 'personalIdentityNumber' } }
  ],
  ['too long', ['1', 'PLA', 'A'.repeat(256)], 'C2', { violation: { code: 'textTooLong' } }],
  ['no title', ['1', 'PLA', '', 'Trafikkontoret'], 'C2', { violation: { code: 'fieldMissing' } }],
  [
    'a formula for a text',
    ['1', 'PLA', { kind: 'text', text: 'A', isFormula: true }],
    'C2',
    { code: 'formulaInsteadOfText' }
  ],
  ['merged', ['1', { kind: 'unreadable', reason: 'mergedCell' }, 'A'], 'B2', { code: 'mergedCell' }],
  ['a day that was a number', ['2020-01-02', 'PLA', 'A'], 'A2', { code: 'dayInsteadOfText' }],
  [
    'goal kind',
    ['1', 'PLA', 'A', '', '', '', 'Mörk gångväg', 'Nytt', 'Delmål'],
    'I2',
    { code: 'unknownGoalKind' }
  ],
  [
    'goal of another kind',
    ['1', 'PLA', 'A', '', '', '', 'Mörk gångväg', 'Gångvägen är upplyst', 'Effektmål'],
    'I2',
    { code: 'goalDiffers' }
  ],
  ['goal without problem', ['1', 'PLA', 'A', '', '', '', '', 'Nytt'], 'H2', { code: 'problemMissing' }],
  [
    'counted goal without a number',
    ['1', 'PLA', 'A', '', '', '', 'Mörk gångväg', 'Åtta vandringar', 'Produktionsmål'],
    'A2',
    { violation: { code: 'goalTargetMissing' } }
  ],
  ['cadence', ['1', 'PLA', 'A', '', '', '', '', '', '', 'Ofta'], 'J2', { code: 'cadenceUnreadable' }]
];
const wide = [
  'Nr',
  'Fokusområde',
  'Åtgärd',
  'Ansvarig',
  'Start',
  'Slut',
  'Problem',
  'Mål',
  'Målslag',
  'Uppföljning'
];

test.each(wrong)('refuses %s and says where', (...[, cells, address, problem]) => {
  const found = planImport(tableOf(wide, cells), surroundings());
  expect(found.rows[0]?.outcome).toBe('wrong');
  expect(found.rows[0]?.problems).toContainEqual(expect.objectContaining({ address }));
  expect(found.rows[0]?.problems.map((one) => one.problem)).toContainEqual(
    expect.objectContaining(deep(problem))
  );
  expect(found.writes).toEqual([]);
});

function deep(problem: object): object {
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null ? expect.objectContaining(value) : value
    ])
  );
}

test('a personnummer is never shown, wherever it stands', () => {
  const cells = ['850101-1236', '850101-1236', '850101-1236', '8501011236', '850101-1236'];
  const found = planImport(tableOf(wide, cells, [8501011236, 'PLA', 'B']), surroundings());
  expect(found.rows.map(({ outcome }) => outcome)).toEqual(['wrong', 'wrong']);
  expect(JSON.stringify(found)).not.toMatch(/850101/);
});

test('two rows with one number are both wrong, and point at each other', () => {
  const table = tableOf(['Nr', 'Fokusområde', 'Åtgärd'], ['A-1', 'PLA', 'Ett'], ['a-1', 'PLA', 'Två']);
  expect(planImport(table, surroundings()).rows).toMatchObject([
    { problems: [{ address: 'A2', problem: { code: 'rowRepeated', otherAddress: 'A3' } }] },
    { problems: [{ address: 'A3', problem: { code: 'rowRepeated', otherAddress: 'A2' } }] }
  ]);
});

test('a number of another action, an unknown key, an end that needs a decision', () => {
  const decided = action('2', { decision: 'decided', decidedOn: calendarDay('2020-09-01') });
  const before = surroundings({ actions: [action('1'), decided] });
  const table = tableOf(
    ['Nyckel', 'Nr', 'Slut', 'Åtgärd'],
    ['1', '2', '2020-12-18', 'A'],
    ['x'],
    ['2', '2', '2021-01-01', 'B']
  );
  const problems = planImport(table, before).rows.map((row) => row.problems.map(({ problem }) => problem));
  expect(problems).toMatchObject([
    [{ violation: { code: 'actionNumberTaken' } }],
    [{ code: 'unknownActionKey' }],
    [{ violation: { code: 'endNeedsDecision' } }]
  ]);
});

test('one wrong row stops the whole table', () => {
  const table = tableOf(['Nr', 'Fokusområde', 'Åtgärd'], ['1', 'PLA', 'Ett'], ['2', 'Nej', 'Två']);
  const found = planImport(table, surroundings());
  expect(found.rows.map(({ outcome }) => outcome)).toEqual(['new', 'wrong']);
  expect(found.writes).toEqual([]);
});

test('tables that are none', () => {
  const codes = (table: Parameters<typeof planImport>[0]) =>
    planImport(table, surroundings()).problems.map(({ address, problem }) => [address, problem.code]);
  expect(codes({ rows: [] })).toEqual([['A1', 'headingsMissing']]);
  expect(codes(tableOf(['Nr', 'Namn']))).toEqual([['A1', 'headingsMissing']]);
  expect(codes(tableOf(['Nr', 'Åtgärd']))).toEqual([['A2', 'noActionsInTable']]);
  expect(codes(tableOf(['Nr', 'Åtgärd', 'Aktivitet']))).toEqual([['C1', 'headingRepeated']]);
  const many = Array.from({ length: 1001 }, (_, index) => [index + 1, 'PLA', `Åtgärd ${index}`]);
  const table = tableOf(['Nr', 'Fokusområde', 'Åtgärd'], ...many);
  expect(planImport(table, surroundings()).problems).toMatchObject([
    { address: 'C1002', problem: { violation: { code: 'tooManyActions', count: 1001 } } }
  ]);
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => calendarDay(addedTo2020(days)));
function addedTo2020(days: number): string {
  return new Date(Date.UTC(2020, 8, 1 + days)).toISOString().slice(0, 10);
}
const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.integer({ min: 1, max: 52 }).map((weeks) => ({ kind: 'everyWeeks' as const, weeks })),
  fc.constant({ kind: 'perTertial' as const }),
  fc.uniqueArray(day, { minLength: 1, maxLength: 3 }).map((days) => ({ kind: 'dates' as const, days }))
);
const fields = fc.record<Partial<Action>>(
  {
    title: words,
    description: fc.string({ unit: 'grapheme', maxLength: 60 }),
    type: words,
    place: fc.string(),
    otherParticipants: fc.string(),
    start: day,
    end: day,
    cadence,
    effectFollowUpOn: day,
    target: fc.double({ noNaN: true, noDefaultInfinity: true }),
    unit: fc.string(),
    isCitizenPromise: fc.boolean(),
    isShared: fc.boolean(),
    participatingOrgUnitKeys: fc.subarray(['lpo', 'sdf', 'gone']),
    responsibleOrgUnitKey: fc.constantFrom('trafik', 'gone', undefined),
    causeKey: fc.constantFrom('cause', undefined),
    goalKey: fc.constantFrom('goal', undefined)
  },
  { requiredKeys: [] }
);

test('what was exported and is imported again changes nothing, whatever the plan says', () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 1, maxLength: 6 }), (drafts) => {
      const actions = drafts.map((draft, index) => action(`HÄ-${index + 1}`, draft));
      const before: PlanSurroundings = surroundings({ actions });
      const found = planImport(tableOfPlan(before), before);
      expect(found.problems).toEqual([]);
      expect(found.rows.flatMap((row) => row.problems)).toEqual([]);
      expect(found.rows.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
      expect(found.writes).toEqual([]);
    })
  );
});
