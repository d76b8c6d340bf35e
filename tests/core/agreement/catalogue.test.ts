import fc from 'fast-check';
import { areasCarriedOnBy, areasCarryingOn, checkAreaMapping } from '../../../src/core/agreement/areaMapping';
import {
  catalogueOf,
  checkAreaCode,
  checkFocusArea,
  nextAreaOrder
} from '../../../src/core/agreement/catalogue';
import { checkAreaCoverage, checkCoverageOf, coverageOf } from '../../../src/core/agreement/coverage';
import { coverageStances } from '../../../src/core/agreement/focusArea';
import { agreement, area, codes, coverage, day, signedFor } from './rows';

describe('a focus area', () => {
  it.each([
    ['UNG', {}, []],
    ['no code', { code: ' ' }, ['fieldMissing']],
    ['a code in small letters', { code: 'ung' }, ['invalidAreaCode']],
    ['a code of two words', { code: 'UNG A' }, ['invalidAreaCode']],
    ['a code with å', { code: 'ÅLD-2' }, []],
    ['a code of thirteen', { code: 'A'.repeat(13) }, ['textTooLong']],
    ['no name', { name: '' }, ['fieldMissing']],
    ['place 0', { order: 0 }, ['invalidNumber']],
    ['place 1.5', { order: 1.5 }, ['invalidNumber']],
    ['itself after it', { mapsToKeys: ['central|UNG'] }, ['areaMapsToItself']]
  ])('with %s', (_, change, expected) => {
    expect(codes(checkFocusArea(area('UNG', change)))).toEqual(expected);
  });

  it('has a code of its own in its catalogue', () => {
    const other = area('UNG', { key: 'central|other' });
    expect(codes(checkAreaCode(area('UNG'), [area('UNG'), other]))).toEqual(['duplicateAreaCode']);
    expect(codes(checkAreaCode(area('UNG'), [{ ...other, code: 'ung ' }]))).toEqual(['duplicateAreaCode']);
    expect(checkAreaCode(area('UNG'), [{ ...other, agreementKey: 'a' }, area('PLA')])).toEqual([]);
  });

  it('stands in the order of its catalogue, and a new one last', () => {
    const areas = [area('PLA', { order: 2 }), area('UNG', { order: 1 }), area('AVH', { order: 2 })];
    expect(catalogueOf(areas, 'central').map(({ code }) => code)).toEqual(['UNG', 'AVH', 'PLA']);
    expect(nextAreaOrder(areas, 'central')).toBe(3);
    expect(nextAreaOrder(areas, 'a')).toBe(1);
  });
});

/** Three catalogues: UNG and AVH merge, PLA is split, VBE ends; and on to the third. */
const areas = [
  area('UNG', { key: '0-UNG', agreementKey: 'before' }),
  area('UNG', { key: '1-UNG', agreementKey: 'first', mapsToKeys: ['2-UNG'], order: 1 }),
  area('AVH', { key: '1-AVH', agreementKey: 'first', mapsToKeys: ['2-UNG'], order: 2 }),
  area('PLA', { key: '1-PLA', agreementKey: 'first', mapsToKeys: ['2-OTR', '2-BRO'], order: 3 }),
  area('VBE', { key: '1-VBE', agreementKey: 'first', order: 4 }),
  area('UNG', { key: '2-UNG', agreementKey: 'second', mapsToKeys: ['3-UNG'], order: 1 }),
  area('BRO', { key: '2-BRO', agreementKey: 'second', order: 3 }),
  area('OTR', { key: '2-OTR', agreementKey: 'second', mapsToKeys: ['3-PLA'], order: 2 }),
  area('UNG', { key: '3-UNG', agreementKey: 'third', order: 1 }),
  area('PLA', { key: '3-PLA', agreementKey: 'third', order: 2 })
];
const agreements = [
  signedFor('before', '2015-06-01', '2019-05-31'),
  signedFor('first', '2020-01-01', '2022-12-31'),
  signedFor('second', '2023-01-01', '2025-12-31'),
  signedFor('third', '2026-01-01', '2028-12-31')
];

describe('an area in a later catalogue', () => {
  it.each([
    ['1-UNG', 'second', ['2-UNG']],
    ['1-AVH', 'third', ['3-UNG']],
    ['1-PLA', 'second', ['2-OTR', '2-BRO']],
    ['1-PLA', 'third', ['3-PLA']],
    ['1-UNG', 'first', ['1-UNG']]
  ])('%s is carried on in the %s by %s', (areaKey, agreementKey, keys) => {
    const found = areasCarryingOn(areas, { areaKey, agreementKey });
    expect(found).toEqual({
      kind: 'carriedOn',
      areas: keys.map((key) => areas.find((row) => row.key === key))
    });
  });

  it.each([
    ['1-VBE', 'second', ['1-VBE']],
    ['2-BRO', 'third', ['2-BRO']],
    ['1-PLA', 'fourth', ['2-BRO', '3-PLA']]
  ])('%s has ended before the %s, at %s', (areaKey, agreementKey, keys) => {
    const found = areasCarryingOn(areas, { areaKey, agreementKey });
    expect(found.kind === 'ended' && found.lastAreas.map(({ key }) => key)).toEqual(keys);
  });

  it('is not found for an unknown one', () => {
    expect(areasCarryingOn(areas, { areaKey: 'none', agreementKey: 'second' })).toEqual({
      kind: 'unknownArea'
    });
  });

  it('is the same backwards', () => {
    expect(areasCarriedOnBy(areas, '3-UNG').map(({ key }) => key)).toEqual(['1-UNG', '1-AVH', '2-UNG']);
    for (const start of areas) {
      for (const end of areas) {
        const found = areasCarryingOn(areas, { areaKey: start.key, agreementKey: end.agreementKey });
        const forwards = found.kind === 'carriedOn' && found.areas.includes(end) && start !== end;
        expect(areasCarriedOnBy(areas, end.key).includes(start)).toBe(forwards);
      }
    }
  });

  it('ends whatever the mapping looks like', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const mapping = fc.array(fc.subarray([...keys, 'unknown']), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(mapping, (mapped) => {
        const rows = keys.map((key, index) =>
          area(key.toUpperCase(), { key, agreementKey: key, mapsToKeys: mapped[index] })
        );
        expect(areasCarryingOn(rows, { areaKey: 'a', agreementKey: 'nowhere' }).kind).toBe('ended');
        for (const row of rows) expect(() => checkAreaMapping(row, rows, [])).not.toThrow();
      })
    );
  });
});

describe('the mapping of an area', () => {
  it('of three catalogues is sound', () => {
    expect(areas.flatMap((row) => checkAreaMapping(row, areas, agreements))).toEqual([]);
  });

  it.each([
    ['to an unknown area', ['none'], ['unknownReference']],
    ['to its own catalogue', ['1-AVH'], ['areaMapsWithinCatalogue']],
    ['to an earlier catalogue', ['0-UNG'], ['areaMapsToEarlierCatalogue']],
    ['to several', ['2-UNG', 'none', '1-AVH'], ['unknownReference', 'areaMapsWithinCatalogue']],
    ['to nothing', [], []]
  ])('%s', (_, mapsToKeys, expected) => {
    const changed = { ...areas.find((row) => row.key === '1-UNG')!, mapsToKeys };
    expect(codes(checkAreaMapping(changed, areas, agreements))).toEqual(expected);
  });

  it('may not go round, where no day tells', () => {
    const changed = { ...areas.find((row) => row.key === '3-UNG')!, mapsToKeys: ['1-UNG'] };
    expect(codes(checkAreaMapping(changed, areas, []))).toEqual(['areaMappingCycle']);
  });
});

describe('coverage', () => {
  const central = ['UNG', 'AVH', 'VBE', 'PLA'].map((code, index) => area(code, { order: index + 1 }));
  const local = area('NAR', { key: 'a|NAR', agreementKey: 'a' });
  const rows = [
    coverage('central|UNG', 'adopted'),
    coverage('central|VBE', 'notRelevant', { reason: 'Lägesbilden 2020 visar inget lokalt behov' }),
    coverage('central|PLA', 'notRelevant', { reason: ' ' }),
    coverage('central|AVH', 'watched', { agreementKey: 'b', key: 'b|AVH' })
  ];
  const question = {
    agreement: agreement('a'),
    areas: [...central, local, area('X', { key: 'x', agreementKey: 'other' })],
    coverages: rows
  };

  it('has a cell for every central area, gaps told, and local areas beside', () => {
    const found = coverageOf(question);
    expect(found.cells.map((cell) => [cell.area.code, cell.kind === 'gap' ? cell.gap : cell.stance])).toEqual(
      [
        ['UNG', 'adopted'],
        ['AVH', 'unanswered'],
        ['VBE', 'notRelevant'],
        ['PLA', 'reasonMissing']
      ]
    );
    expect(found.gapCount).toBe(2);
    expect(found.localAreas).toEqual([local]);
  });

  it('takes the row recorded last', () => {
    const later = coverage('central|UNG', 'watched', { key: 'a|UNG|2', recordedOn: day('2020-09-15') });
    for (const coverages of [
      [...rows, later],
      [later, ...rows]
    ]) {
      const [cell] = coverageOf({ ...question, coverages }).cells;
      expect(cell?.kind === 'answered' && cell.stance).toBe('watched');
    }
  });

  it('is empty for an agreement that mirrors none', () => {
    expect(coverageOf({ ...question, agreement: { key: 'a' } }).cells).toEqual([]);
  });

  it('has as many cells as the catalogue has areas, and never more answers than rows', () => {
    const someRow = fc
      .tuple(
        fc.constantFrom(...central.map(({ key }) => key), 'unknown'),
        fc.constantFrom(...coverageStances)
      )
      .map(([key, stance]) => coverage(key, stance, { reason: 'skäl' }));
    fc.assert(
      fc.property(fc.array(someRow), (coverages) => {
        const found = coverageOf({ ...question, coverages });
        const answered = new Set(coverages.map((row) => row.focusAreaKey));
        answered.delete('unknown');
        expect(found.cells).toHaveLength(central.length);
        expect(found.gapCount).toBe(central.length - answered.size);
      })
    );
  });

  it.each([
    ['Ej aktuellt with a reason', rows[1]!, []],
    ['Ej aktuellt without', rows[2]!, ['coverageReasonMissing']],
    ['Bevakas without', coverage('central|UNG', 'watched'), []],
    ['no area', coverage('', 'watched', { key: 'a|x' }), ['fieldMissing']]
  ])('row alone: %s', (_, row, expected) => {
    expect(codes(checkAreaCoverage(row))).toEqual(expected);
  });

  it.each([
    ['a known area', {}, []],
    ['an unknown area', { focusAreaKey: 'none' }, ['unknownReference']],
    ['a local area', { focusAreaKey: 'a|NAR' }, ['coverageOfOtherCatalogue']],
    ['an area of an older catalogue', { focusAreaKey: 'older|UNG' }, ['coverageOfOtherCatalogue']],
    ['an area weighed already', { key: 'twice' }, ['duplicateCoverage']]
  ] as const)('row beside the others: %s', (_, change, expected) => {
    const older = area('UNG', { key: 'older|UNG', agreementKey: 'older' });
    const surroundings = { agreement: agreement('a'), areas: [...question.areas, older], others: rows };
    expect(codes(checkCoverageOf({ ...rows[0]!, ...change }, surroundings))).toEqual(expected);
  });

  it('is not for a central agreement', () => {
    const surroundings = { agreement: agreement('a', { level: 'central' }), areas: central, others: [] };
    expect(codes(checkCoverageOf(rows[0]!, surroundings))).toEqual(['coverageOfCentralAgreement']);
  });
});
