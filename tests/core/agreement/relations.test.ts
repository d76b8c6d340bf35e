import { checkExtension, checkExtensionOf } from '../../../src/core/agreement/extension';
import { checkOneInForce, partySetOn, warnAboutParties } from '../../../src/core/agreement/parties';
import {
  checkAgreementRelations,
  predecessorsOf,
  successorsOfAgreement,
  warnAboutParent,
  warnAboutSigning
} from '../../../src/core/agreement/relations';
import { orgUnit } from '../organisation/rows';
import { agreement, codes, day, extension, signed, signedFor, units } from './rows';

describe('an extension', () => {
  const row = signedFor('a', '2015-06-01', '2019-05-31');

  it.each([
    ['later, decided in time', extension('2019-12-31', '2019-05-20'), []],
    ['later, decided on the last day', extension('2019-12-31', '2019-05-31'), []],
    ['to the same day', extension('2019-05-31', '2019-05-20'), ['extensionNotLater']],
    ['to an earlier day', extension('2019-04-30', '2019-03-20'), ['extensionNotLater']],
    ['before the signing', extension('2019-12-31', '2015-05-31'), ['extensionBeforeSigning']]
  ])('%s', (_, added, expected) => {
    const found = checkExtensionOf(added, row, [added]);
    expect([codes(found.violations), found.warnings]).toEqual([expected, []]);
  });

  it('stands when it was decided after the lapse, and says since when', () => {
    expect(checkExtensionOf(extension('2019-12-31', '2019-06-15'), row, [])).toEqual({
      violations: [],
      warnings: [{ code: 'extensionAfterLapse', lapsedOn: '2019-05-31', decidedOn: '2019-06-15' }]
    });
  });

  it('counts from the extensions decided before it', () => {
    const first = extension('2019-12-31', '2019-05-20');
    expect(codes(checkExtensionOf(extension('2019-11-30', '2019-06-20'), row, [first]).violations)).toEqual([
      'extensionNotLater'
    ]);
    expect(checkExtensionOf(extension('2020-06-30', '2019-12-20'), row, [first])).toEqual({
      violations: [],
      warnings: []
    });
  });

  it('is for a signed agreement', () => {
    for (const decision of ['draft', 'inConsultation', 'decided', 'terminated'] as const) {
      const found = checkExtensionOf(extension('2019-12-31', '2019-05-20'), { ...row, decision }, []);
      expect(codes(found.violations)).toEqual(['extensionOfUnsigned']);
    }
  });

  it('has a reason', () => {
    const added = extension('2019-12-31', '2019-05-20', { reason: ' ' });
    expect(checkExtension(added)).toEqual([{ code: 'fieldMissing', field: 'reason' }]);
  });
});

describe('one agreement in force per set of parties', () => {
  const row = signedFor('a', '2020-01-01', '2020-12-31');

  function check(others: readonly (typeof row)[], extensions = [extension('2021-06-30', '2020-09-01')]) {
    return checkOneInForce({ agreement: row, others, extensions, units });
  }

  it('refuses shared days, extensions included, and names them', () => {
    expect(check([signedFor('b', '2020-10-01', '2022-12-31')])).toEqual([
      { code: 'agreementOverlap', field: 'validFrom', otherKey: 'b', from: '2020-10-01', to: '2021-06-30' }
    ]);
    expect(codes(check([signedFor('b', '2021-06-30', '2022-12-31')]))).toEqual(['agreementOverlap']);
    expect(check([signedFor('b', '2021-07-01', '2022-12-31')])).toEqual([]);
  });

  it.each([
    ['unsigned', { decision: 'decided' }],
    ['of the other level', { level: 'central' }],
    ['of other parties', { partyKeys: ['sdf', 'lpo', 'owners'] }],
    ['its successor', { previousKey: 'a' }],
    ['without a period', { validTo: undefined }]
  ] as const)('lets one stand that is %s', (_, change) => {
    expect(check([{ ...signedFor('b', '2020-10-01', '2022-12-31'), ...change }])).toEqual([]);
  });

  it('counts an agreement until the one that follows it, through the whole chain', () => {
    const second = { ...signedFor('b', '2020-07-01', '2020-12-31'), previousKey: 'a' };
    const third = { ...signedFor('c', '2020-10-01', '2021-12-31'), previousKey: 'b' };
    for (const checked of [row, second, third]) {
      const others = [row, second, third];
      expect(checkOneInForce({ agreement: checked, others, extensions: [], units })).toEqual([]);
    }
  });

  it('sees the same parties in another order and after a merger', () => {
    const register = [
      ...units.filter((unit) => unit.key !== 'sdf'),
      orgUnit('sdf', { validTo: day('2020-06-30'), successorKey: 'new' }),
      orgUnit('new', { validFrom: day('2020-07-01') })
    ];
    const other = { ...signedFor('b', '2020-10-01', '2022-12-31'), partyKeys: ['lpo', 'new'] };
    const question = { agreement: row, others: [other], extensions: [], units: register };
    expect(codes(checkOneInForce(question))).toEqual(['agreementOverlap']);
    expect(partySetOn(row, register, day('2020-06-30'))).toEqual(['lpo', 'sdf']);
    expect(partySetOn(row, register, day('2020-07-01'))).toEqual(['lpo', 'new']);
    expect(warnAboutParties(row, register, day('2020-07-01'))).toEqual([
      { code: 'partyEnded', key: 'sdf', successorKey: 'new' }
    ]);
    expect(warnAboutParties(row, register, day('2020-06-30'))).toEqual([]);
  });
});

describe('the agreements before and after', () => {
  const first = signed('a');
  const second = agreement('b', { previousKey: 'a' });
  const third = agreement('c', { previousKey: 'b' });
  const all = [third, first, second];

  it('are walked both ways', () => {
    expect(predecessorsOf(third, all).map(({ key }) => key)).toEqual(['b', 'a']);
    expect(successorsOfAgreement(first, all).map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('may not go round, and ends none the less', () => {
    const round = { ...first, previousKey: 'c' };
    expect(checkAgreementRelations(round, all)).toEqual([
      { code: 'agreementCycle', field: 'previousKey', keys: ['c', 'b'] }
    ]);
    const circle = [round, second, third];
    expect(predecessorsOf(agreement('d', { previousKey: 'a' }), circle).map(({ key }) => key)).toEqual([
      'a',
      'c',
      'b'
    ]);
    expect(successorsOfAgreement(round, circle).map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it.each([
    ['a predecessor of the other level', { previousKey: 'central' }, ['previousOfOtherLevel']],
    ['a local parent', { parentKey: 'a' }, ['parentNotCentral']],
    ['a parent on another site', { parentKey: 'elsewhere' }, []],
    ['a central parent', { parentKey: 'central' }, []]
  ])('%s', (_, change, expected) => {
    const central = agreement('central', { level: 'central', parentKey: undefined });
    expect(codes(checkAgreementRelations(agreement('x', change), [...all, central]))).toEqual(expected);
  });
});

describe('a local agreement beside its central one', () => {
  const parent = signed('central', { level: 'central', parentKey: undefined, validTo: day('2020-12-31') });

  it.each([
    ['2020-12-31', []],
    ['2020-06-30', []],
    ['2021-01-01', ['outlivesParent']]
  ])('that ends on %s', (validTo, expected) => {
    const row = signed('a', { validTo: day(validTo) });
    expect(codes(warnAboutParent({ agreement: row, parent, extensions: [] }))).toEqual(expected);
  });

  it('counts the extensions of both', () => {
    const row = signed('a', { validTo: day('2020-12-31') });
    const own = extension('2021-12-31', '2020-12-01');
    expect(warnAboutParent({ agreement: row, parent, extensions: [own] })).toEqual([
      { code: 'outlivesParent', lastDay: '2021-12-31', parentLastDay: '2020-12-31' }
    ]);
    const both = [own, extension('2021-12-31', '2020-12-01', { agreementKey: 'central' })];
    expect(warnAboutParent({ agreement: row, parent, extensions: both })).toEqual([]);
  });
});

describe('a signing', () => {
  it.each([
    ['with its document', {}, []],
    ['without the document', { documentUrl: undefined }, ['signedDocumentMissing']],
    ['without the hash', { documentHash: undefined }, ['signedDocumentMissing']],
    ['after the first day', { signedOn: day('2020-01-02') }, ['signedAfterStart']],
    ['of a draft', { decision: 'draft', documentUrl: undefined }, []]
  ] as const)('%s', (_, change, expected) => {
    const row = signed('a', {
      documentUrl: 'https://example.org/a.pdf',
      documentHash: 'a'.repeat(64),
      ...change
    });
    expect(codes(warnAboutSigning(row))).toEqual(expected);
  });
});
