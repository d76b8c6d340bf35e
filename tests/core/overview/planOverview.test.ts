import fc from 'fast-check';
import { actionGroupings, groupActions } from '../../../src/core/overview/actionGroups';
import { deriveRows, type ActionRow } from '../../../src/core/overview/actionRow';
import { filterActions, type ActionFilter } from '../../../src/core/overview/filterActions';
import { noKey } from '../../../src/core/overview/namedKey';
import { figuresOf, planOverview } from '../../../src/core/overview/planOverview';
import { type Action } from '../../../src/core/plan/action';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { day, makeAction, makePlan, makeReport } from '../plan/rows';
import { anyRowsCase, surroundings } from './anyPlan';

function rowFor(action: Partial<Action>, ...reports: readonly Partial<StatusReport>[]): ActionRow {
  const [row] = deriveRows({
    ...surroundings,
    actions: [makeAction({ focusAreaKey: 'central|PLA', ...action })],
    reports: reports.map((report, index) => makeReport({ key: `r${index}`, ...report }))
  });
  return row!;
}

const fresh = { day: day('2020-09-10') };

describe('a row', () => {
  test.each<[string, ActionRow, readonly string[]]>([
    ['nothing to see', rowFor({}, fresh), []],
    ['red is no flag', rowFor({}, { ...fresh, light: 'red' }), []],
    [
      'city and police differ',
      rowFor({}, fresh, { ...fresh, light: 'red', side: 'police', orgUnitKey: 'lpo' }),
      ['disputed']
    ],
    ['never reported', rowFor({}), ['overdue', 'silent']],
    ['the end is near', rowFor({ end: day('2020-09-18') }, fresh), ['dueSoon']],
    ['no contact', rowFor({ contactPersonKey: undefined }, fresh), ['nobodyAnswers']],
    ['contact away, deputy there', rowFor({ contactPersonKey: 'person-2' }, fresh), []],
    ['contact away, no deputy', rowFor({ contactPersonKey: 'person-3' }, fresh), ['nobodyAnswers']],
    ['contact gone', rowFor({ contactPersonKey: 'gone' }, fresh), ['nobodyAnswers']],
    ['nobody is asked about a paused one', rowFor({ decision: 'paused', contactPersonKey: undefined }), []],
    [
      'one side says that it is done',
      rowFor({ isShared: true }, { ...fresh, kind: 'completion' }),
      ['halfDone']
    ],
    ['end moved', rowFor({ originalEnd: day('2020-10-02') }, fresh), ['endMoved']],
    ['end moved back again', rowFor({ originalEnd: day('2020-10-30') }, fresh), []],
    ['promised to residents', rowFor({ isCitizenPromise: true }, fresh), ['citizenPromise']]
  ])('%s', (_, row, flags) => {
    expect(row.flags).toEqual(flags);
  });

  test('shows names as they are today, and keys where nothing has the key', () => {
    const row = rowFor({ responsibleOrgUnitKey: 'sdf-old', contactPersonKey: 'person-2' }, fresh);
    expect(row).toMatchObject({
      focusArea: { key: 'central|PLA', code: 'PLA', name: 'Platser', place: 0 },
      responsible: { key: 'sdf', name: 'SDF Hägersten-Älvsjö' },
      contact: { key: 'person-2' },
      deputy: { key: 'person-1', name: 'Samordnare' },
      nextDue: { kind: 'report', standing: 'later' },
      status: { state: 'ongoing', light: 'green', daysSinceReport: 4 }
    });
    expect(rowFor({ focusAreaKey: 'gone', responsibleOrgUnitKey: 'x', contactPersonKey: 'y' })).toMatchObject(
      {
        focusArea: { name: 'gone', code: 'gone' },
        responsible: { key: 'x', name: 'x' },
        contact: { key: 'y', name: 'y' }
      }
    );
  });

  test('the next due is the earliest one, passed or not', () => {
    expect(rowFor({}).nextDue).toMatchObject({ deadline: '2020-03-30', standing: 'overdue' });
  });
});

describe('the overview of a plan', () => {
  const actions = ['HÄ-10', 'HÄ-2', 'HÄ-1'].map((number) => makeAction({ key: number, number }));

  test('has the plan’s own actions, in the order of their numbers', () => {
    const other = makeAction({ key: 'other', planKey: 'plan-2' });
    const overview = planOverview(makePlan(), { ...surroundings, actions: [...actions, other], reports: [] });
    expect(overview.rows.map(({ action }) => action.number)).toEqual(['HÄ-1', 'HÄ-2', 'HÄ-10']);
  });

  test('an empty plan has every figure, and all are empty', () => {
    const { figures } = planOverview(makePlan(), { ...surroundings, actions: [], reports: [] });
    const { byState, byLight, byFlag } = figures;
    const all = [...Object.values(byState), ...Object.values(byLight), ...Object.values(byFlag)];
    expect(all).toHaveLength(7 + 5 + 8);
    expect(all.every((keys) => keys.length === 0)).toBe(true);
  });

  test('a figure names the actions behind it', () => {
    const reports = [makeReport({ ...fresh, actionKey: 'HÄ-2', light: 'red' })];
    const { figures } = planOverview(makePlan(), { ...surroundings, actions, reports });
    expect(figures.byLight).toEqual({
      red: ['HÄ-2'],
      yellow: [],
      grey: ['HÄ-1', 'HÄ-10'],
      green: [],
      none: []
    });
    expect(figures.byState.ongoing).toEqual(['HÄ-1', 'HÄ-2', 'HÄ-10']);
  });

  test('figures add up and name rows that are there', () => {
    fc.assert(
      fc.property(anyRowsCase, (rowsCase) => {
        const { rows, figures } = planOverview(makePlan(), rowsCase);
        const keys = rows.map(({ action }) => action.key).sort();
        for (const figure of [figures.byState, figures.byLight]) {
          expect(Object.values(figure).flat().sort()).toEqual(keys);
        }
        for (const flagged of Object.values(figures.byFlag)) {
          expect(new Set(flagged).size).toBe(flagged.length);
          expect(keys).toEqual(expect.arrayContaining([...flagged]));
        }
      })
    );
  });

  test('the same rows in another order give the same overview', () => {
    fc.assert(
      fc.property(anyRowsCase, (rowsCase) => {
        const turned = { ...rowsCase, actions: [...rowsCase.actions].reverse() };
        expect(planOverview(makePlan(), turned)).toEqual(planOverview(makePlan(), rowsCase));
      })
    );
  });
});

describe('grouping', () => {
  test('areas in the order of the catalogues, organisations by name, states and lights in theirs', () => {
    const rows = deriveRows({
      ...surroundings,
      actions: [
        makeAction({
          key: 'a',
          focusAreaKey: 'gone',
          responsibleOrgUnitKey: undefined,
          decision: 'cancelled'
        }),
        makeAction({ key: 'b', focusAreaKey: 'agreement-1|LOK', responsibleOrgUnitKey: 'sdf-old' }),
        makeAction({ key: 'c', focusAreaKey: 'central|PLA', responsibleOrgUnitKey: 'sdf' }),
        makeAction({
          key: 'd',
          focusAreaKey: 'central|UNG',
          responsibleOrgUnitKey: 'lpo',
          decision: 'proposed'
        })
      ],
      reports: [makeReport({ ...fresh, actionKey: 'c', light: 'red' })]
    });
    const shown = (by: (typeof actionGroupings)[number]) =>
      groupActions(rows, by).map(({ key, rows: ofKey }) => [
        key,
        ofKey.map(({ action }) => action.key).join()
      ]);
    expect(shown('focusArea')).toEqual([
      ['central|PLA', 'c'],
      ['central|UNG', 'd'],
      ['agreement-1|LOK', 'b'],
      ['gone', 'a']
    ]);
    expect(shown('responsible')).toEqual([
      ['lpo', 'd'],
      ['sdf', 'b,c'],
      [noKey, 'a']
    ]);
    expect(shown('state')).toEqual([
      ['proposed', 'd'],
      ['ongoing', 'b,c'],
      ['cancelled', 'a']
    ]);
    expect(shown('light')).toEqual([
      ['red', 'c'],
      ['grey', 'b'],
      ['none', 'a,d']
    ]);
  });

  test.each(actionGroupings)(
    'by %s: each row in exactly one group, which can be opened as a filter',
    (by) => {
      fc.assert(
        fc.property(anyRowsCase, (rowsCase) => {
          const rows = deriveRows(rowsCase);
          const groups = groupActions(rows, by);
          const keys = (some: readonly ActionRow[]) => some.map(({ action }) => action.key).sort();
          expect(keys(groups.flatMap((group) => group.rows))).toEqual(keys(rows));
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          for (const { key, rows: ofKey } of groups) {
            expect(filterActions(rows, { [by]: [key] } as ActionFilter)).toEqual(ofKey);
          }
        })
      );
    }
  );
});

describe('filtering', () => {
  const rows = deriveRows({
    ...surroundings,
    actions: [
      makeAction({ key: 'a', number: 'HÄ-1', focusAreaKey: 'central|PLA', place: 'Aspudden' }),
      makeAction({ key: 'b', number: 'HÄ-2', focusAreaKey: 'central|UNG', title: 'Läxhjälp' }),
      makeAction({ key: 'c', number: 'HÄ-10', responsibleOrgUnitKey: undefined, decision: 'proposed' })
    ],
    reports: [makeReport({ ...fresh, actionKey: 'a', light: 'yellow' })]
  });

  test.each<[ActionFilter, string]>([
    [{}, 'abc'],
    [{ state: [], light: [], flags: [], text: '  ' }, 'abc'],
    [{ light: ['yellow', 'grey'] }, 'ab'],
    [{ light: ['yellow'], focusArea: ['central|UNG'] }, ''],
    [{ responsible: [noKey] }, 'c'],
    [{ state: ['proposed', 'ongoing'], flags: ['silent'] }, 'b'],
    [{ groups: ['elsewhere'] }, ''],
    [{ groups: ['elsewhere', rows[0]!.action.groupKey] }, 'abc'],
    [{ text: 'HÄ-1' }, 'ac'],
    [{ text: 'hä-2' }, 'b'],
    [{ text: 'platser ASPUDDEN' }, 'a'],
    [{ text: 'LÄXHJÄLP unga' }, 'b'],
    [{ text: 'läxhjälp platser' }, '']
  ])('%j leaves %s', (filter, left) => {
    expect(
      filterActions(rows, filter)
        .map(({ action }) => action.key)
        .join('')
    ).toBe(left);
  });

  test('twice is once, and the figures of what is left never grow', () => {
    const anyFilter: fc.Arbitrary<ActionFilter> = fc.record(
      {
        focusArea: fc.subarray(['central|PLA', 'central|UNG', 'gone']),
        responsible: fc.subarray(['sdf', 'lpo', noKey]),
        state: fc.subarray(['proposed', 'ongoing', 'paused'] as const),
        light: fc.subarray(['red', 'grey', 'none'] as const),
        flags: fc.subarray(['overdue', 'silent', 'disputed'] as const),
        text: fc.constantFrom('', 'hä', '1', 'platser', 'finns inte')
      },
      { requiredKeys: [] }
    );
    fc.assert(
      fc.property(anyRowsCase, anyFilter, (rowsCase, filter) => {
        const all = deriveRows(rowsCase);
        const left = filterActions(all, filter);
        expect(filterActions(left, filter)).toEqual(left);
        expect(figuresOf(left).byLight.red.length).toBeLessThanOrEqual(figuresOf(all).byLight.red.length);
      })
    );
  });
});
