import fc from 'fast-check';
import { findEscalations, redReportsOf } from '../../../src/core/overview/escalation';
import { noKey } from '../../../src/core/overview/namedKey';
import { steeringOverview, type SteeringOverview } from '../../../src/core/overview/steeringOverview';
import { type RowAt, type SteeringSite } from '../../../src/core/overview/steeringRow';
import { coverageStances } from '../../../src/core/agreement/focusArea';
import { area, coverage, signed } from '../agreement/rows';
import { day, makeAction, makePlan, makeReport } from '../plan/rows';
import { anyRowsCase, surroundings, today } from './anyPlan';

const centralAgreement = signed('central', {
  level: 'central',
  parentKey: undefined,
  title: 'Övergripande',
  validFrom: day('2019-11-04'),
  validTo: day('2022-12-31')
});

const catalogue = [area('PLA', { name: 'Platser' }), area('UNG', { name: 'Unga', order: 2 })];

function siteOf(site: string, change: Partial<SteeringSite> = {}): SteeringSite {
  const { units, persons, meetings } = surroundings;
  const empty = {
    agreements: [],
    extensions: [],
    areas: [],
    coverages: [],
    plans: [],
    actions: [],
    reports: [],
    dayRules: {}
  };
  return { site, units, persons, meetings, ...empty, ...change };
}

const central = siteOf('c', { agreements: [centralAgreement], areas: catalogue });

const overviewOf = (...sites: readonly SteeringSite[]): SteeringOverview =>
  steeringOverview({ sites: [central, ...sites], today });

const fresh = { day: day('2020-09-10') };

const district = siteOf('d', {
  agreements: [signed('a', { validTo: day('2022-12-31') })],
  plans: [makePlan()],
  coverages: [coverage('central|PLA', 'adopted')],
  areas: [area('LOK', { key: 'a|LOK', agreementKey: 'a', name: 'Lokalt' })],
  actions: [
    makeAction({ key: 'red', number: 'HÄ-2', focusAreaKey: 'central|PLA' }),
    makeAction({ key: 'silent', number: 'HÄ-10', focusAreaKey: 'a|LOK' }),
    makeAction({ key: 'green', number: 'HÄ-1', focusAreaKey: 'central|PLA', responsibleOrgUnitKey: 'lpo' }),
    makeAction({
      key: 'idea',
      number: 'HÄ-3',
      focusAreaKey: 'gone',
      decision: 'proposed',
      responsibleOrgUnitKey: undefined
    })
  ],
  reports: [
    makeReport({ ...fresh, key: 'r1', actionKey: 'red', light: 'red' }),
    makeReport({ ...fresh, key: 'r2', actionKey: 'green' })
  ]
});

describe('what needs a decision', () => {
  test('red, overdue, silent and long overdue, each naming its rows', () => {
    const { rows, decisions } = overviewOf(district);
    expect(rows.map(({ action }) => action.key)).toEqual(['green', 'red', 'idea', 'silent']);
    expect(decisions).toMatchObject({
      lapsing: [],
      red: [{ site: 'd', key: 'red' }],
      overdue: [{ site: 'd', key: 'silent' }],
      silent: [{ site: 'd', key: 'silent' }],
      escalations: [
        { row: { key: 'silent' }, reasons: [{ kind: 'longOverdue', deadline: '2020-03-30', workdays: 115 }] }
      ]
    });
  });

  test.each([
    ['2020-08-31', 10, 1],
    ['2020-09-01', 9, 0]
  ])('an end on %s is %d workdays overdue: %d escalations', (end, workdays, count) => {
    const action = makeAction({ end: day(end) });
    const late = siteOf('d', { actions: [action], reports: [makeReport({ day: day(end) })] });
    const { rows, decisions } = overviewOf(late);
    expect(rows[0]?.nextDue).toMatchObject({ kind: 'end', standing: 'overdue', workdays });
    expect(decisions.escalations).toHaveLength(count);
  });

  test('lapsing agreements of every site, the most urgent first, with what is to follow', () => {
    const lapsed = signed('gone', { title: 'Utgången', validTo: day('2020-08-31') });
    const soon = signed('soon', { title: 'Snart', validTo: day('2020-11-30') });
    const next = signed('next', { previousKey: 'soon', decision: 'inConsultation' });
    const { lapsing } = overviewOf(
      siteOf('d', { agreements: [soon, next] }),
      siteOf('e', { agreements: [lapsed] })
    ).decisions;
    expect(lapsing).toMatchObject([
      { at: { site: 'e', key: 'gone' }, warning: { limit: 'lapsed', daysLeft: -14 } },
      { at: { site: 'd', key: 'soon' }, warning: { limit: 90, renewal: { kind: 'underWay' } } }
    ]);
  });

  test('red without remedy escalates once it is known that none of the red reports proposes one', () => {
    const both = siteOf('d', {
      actions: [makeAction()],
      reports: [
        makeReport({ ...fresh, key: 'city', light: 'red' }),
        makeReport({ ...fresh, key: 'police', light: 'red', side: 'police', orgUnitKey: 'lpo' })
      ]
    });
    const { rows } = overviewOf(both);
    expect(rows.flatMap(redReportsOf).map(({ key }) => key)).toEqual(['city', 'police']);
    const at = (key: string, site = 'd'): RowAt => ({ site, key });
    expect(findEscalations(rows, [])).toEqual([]);
    expect(findEscalations(rows, [at('city')])).toEqual([]);
    expect(findEscalations(rows, [at('city'), at('police', 'e')])).toEqual([]);
    expect(findEscalations(rows, [at('city'), at('police')])).toEqual([
      { row: at('action-1'), reasons: [{ kind: 'redWithoutRemedy', reportKeys: ['city', 'police'] }] }
    ]);
  });

  test('an action that was red is not red without remedy', () => {
    const old = siteOf('d', {
      actions: [makeAction()],
      reports: [makeReport({ day: day('2020-03-10'), light: 'red' })]
    });
    const { rows } = overviewOf(old);
    expect(rows[0]?.status.light).toBe('grey');
    expect(rows.flatMap(redReportsOf)).toEqual([]);
  });

  test('actions of a closed plan are history; those of a plan that cannot be read are not', () => {
    const closed = siteOf('d', {
      plans: [makePlan({ state: 'closed' })],
      actions: [makeAction(), makeAction({ key: 'lost', planKey: 'unread' })]
    });
    expect(overviewOf(closed).rows.map(({ action }) => action.key)).toEqual(['lost']);
  });
});

describe('lights by focus area', () => {
  test('central areas first, without actions too, then local ones and those that nobody knows', () => {
    const { areas, lights } = overviewOf(district);
    const shown = areas.map(({ name, counts }) => [
      name,
      ...Object.entries(counts).flatMap(([light, rows]) => rows.map(({ key }) => `${light} ${key}`))
    ]);
    expect(shown).toEqual([
      ['Platser', 'red red', 'green green'],
      ['Unga'],
      ['Lokalt', 'grey silent'],
      ['gone', 'none idea']
    ]);
    expect(Object.fromEntries(Object.entries(lights).map(([light, rows]) => [light, rows.length]))).toEqual({
      red: 1,
      yellow: 0,
      grey: 1,
      green: 1,
      none: 1
    });
  });

  test('the areas of two sites with the same key are one', () => {
    const other = { ...district, site: 'e' };
    const { areas } = overviewOf(district, other);
    expect(areas[0]?.counts.red).toEqual([
      { site: 'd', key: 'red' },
      { site: 'e', key: 'red' }
    ]);
  });
});

describe('silent owners', () => {
  test('by the organisation that answers today, of the actions that are asked about', () => {
    const renamed = makeAction({ key: 'old', number: 'HÄ-4', responsibleOrgUnitKey: 'sdf-old' });
    const nobody = makeAction({ key: 'nobody', number: 'HÄ-5', responsibleOrgUnitKey: undefined });
    const { silence } = overviewOf({ ...district, actions: [...district.actions, renamed, nobody] });
    expect(
      silence.map(({ organisation, asked, silent, rate }) => [
        organisation.key,
        asked.length,
        silent.length,
        rate
      ])
    ).toEqual([
      [noKey, 1, 1, 1],
      ['sdf', 3, 2, 2 / 3],
      ['lpo', 1, 0, 0]
    ]);
  });
});

describe('the coverage matrix', () => {
  test('central areas × local agreements in use, with gaps named and local areas beside', () => {
    const draft = signed('draft', { decision: 'draft' });
    const old = signed('old', { validTo: day('2020-06-30') });
    const next = signed('next', { previousKey: 'old', validFrom: day('2020-07-01'), title: 'Bromma' });
    const { matrices, outsideMatrices } = overviewOf(
      district,
      siteOf('e', { agreements: [draft, old, next] })
    );
    expect(matrices).toMatchObject([
      {
        central: { key: 'central', name: 'Övergripande' },
        areas: [{ code: 'PLA' }, { code: 'UNG' }],
        rows: [
          { at: { site: 'e', key: 'next' }, state: 'inForce', gapCount: 2, localAreas: [] },
          {
            at: { site: 'd', key: 'a' },
            gapCount: 1,
            cells: [{ stance: 'adopted' }, { gap: 'unanswered' }],
            localAreas: [{ code: 'LOK' }]
          }
        ],
        gaps: [
          { agreement: { key: 'next' }, areaKey: 'central|PLA' },
          { agreement: { key: 'next' }, areaKey: 'central|UNG' },
          { agreement: { key: 'a' }, areaKey: 'central|UNG', gap: 'unanswered' }
        ]
      }
    ]);
    expect(outsideMatrices).toEqual([]);
  });

  test('a local agreement whose central one is not known stands outside', () => {
    const overview = steeringOverview({ sites: [district], today });
    expect(overview).toMatchObject({ matrices: [], outsideMatrices: [{ site: 'd', key: 'a' }] });
    const withCatalogue = steeringOverview({
      sites: [district],
      catalogue: { agreements: [centralAgreement], extensions: [], areas: catalogue },
      today
    });
    expect(withCatalogue).toMatchObject({
      matrices: [{ rows: [{ title: 'Överenskommelse a' }] }],
      outsideMatrices: []
    });
  });

  test('a local agreement that still mirrors the old central one has its own matrix', () => {
    const old = signed('central-old', {
      level: 'central',
      parentKey: undefined,
      title: 'Gammal',
      validTo: day('2020-01-31')
    });
    const laggard = siteOf('e', { agreements: [signed('late', { parentKey: 'central-old' })] });
    const { matrices } = overviewOf(district, laggard, siteOf('f', { agreements: [old] }));
    expect(matrices.map(({ central: { key }, rows }) => [key, rows.length])).toEqual([
      ['central', 1],
      ['central-old', 1]
    ]);
  });
});

const anySites: fc.Arbitrary<readonly SteeringSite[]> = fc
  .array(
    fc.record({
      rowsCase: anyRowsCase,
      agreementCount: fc.integer({ min: 0, max: 3 }),
      stances: fc.array(fc.constantFrom(...coverageStances), { maxLength: 4 }),
      isClosed: fc.boolean()
    }),
    { maxLength: 4 }
  )
  .map((drawn) =>
    drawn.map(({ rowsCase, agreementCount, stances, isClosed }, place) =>
      siteOf(`site-${place}`, {
        actions: rowsCase.actions,
        reports: rowsCase.reports,
        plans: [makePlan({ state: isClosed ? 'closed' : 'adopted' })],
        agreements: Array.from({ length: agreementCount }, (_, index) =>
          signed(`a-${index}`, { parentKey: index === 2 ? 'unknown' : 'central' })
        ),
        coverages: stances.map((stance, index) =>
          coverage(index % 2 === 0 ? 'central|PLA' : 'central|UNG', stance, {
            key: `cover-${index}`,
            agreementKey: `a-${index >> 1}`
          })
        )
      })
    )
  );

test('figures add up: every row stands once in the lights, once in the areas, and at most once in each list', () => {
  const nameOf = ({ site, key }: RowAt): string => `${site} ${key}`;
  fc.assert(
    fc.property(anySites, (sites) => {
      const { rows, lights, areas, decisions, silence } = overviewOf(...sites);
      const known = rows.map(({ site, action }) => nameOf({ site, key: action.key })).sort();
      expect(new Set(known).size).toBe(known.length);
      expect(Object.values(lights).flat().map(nameOf).sort()).toEqual(known);
      expect(areas.flatMap(({ counts }) => Object.values(counts).flat().map(nameOf)).sort()).toEqual(known);
      const { red, overdue, silent, escalations } = decisions;
      for (const list of [red, overdue, silent, escalations.map(({ row }) => row)]) {
        expect(new Set(list.map(nameOf)).size).toBe(list.length);
        expect(known).toEqual(expect.arrayContaining(list.map(nameOf)));
      }
      expect(silence.flatMap((one) => one.silent.map(nameOf)).sort()).toEqual(silent.map(nameOf).sort());
      expect(silence.every(({ rate }) => rate >= 0 && rate <= 1)).toBe(true);
    })
  );
});

test('the matrix has one cell for each area and agreement, and every gap is one of them', () => {
  fc.assert(
    fc.property(anySites, (sites) => {
      const { matrices, outsideMatrices } = overviewOf(...sites);
      const rows = matrices.flatMap((matrix) => {
        for (const row of matrix.rows) {
          expect(row.cells.map((cell) => cell.area.key)).toEqual(matrix.areas.map(({ key }) => key));
        }
        expect(matrix.gaps).toHaveLength(matrix.rows.reduce((sum, { gapCount }) => sum + gapCount, 0));
        return matrix.rows;
      });
      const agreementCount = sites.reduce((sum, { agreements }) => sum + agreements.length, 0);
      expect(rows.length + outsideMatrices.length).toBe(agreementCount);
    })
  );
});

test('the sites in another order give the same figures', () => {
  fc.assert(
    fc.property(anySites, (sites) => {
      const [one, other] = [overviewOf(...sites), overviewOf(...[...sites].reverse())];
      expect(other.rows).toEqual(one.rows);
      expect([other.lights, other.areas, other.matrices]).toEqual([one.lights, one.areas, one.matrices]);
      expect(other.silence).toEqual(one.silence);
    })
  );
});
