import fc from 'fast-check';
import { checkAgreement, missingSections } from '../../../src/core/agreement/checkAgreement';
import { agreement, codes, day, signed } from './rows';

describe('the row of an agreement', () => {
  it.each([
    ['a bare draft', agreement('a', { partyKeys: [], parentKey: undefined, goals: undefined }), []],
    ['no title', agreement('a', { title: ' ' }), ['fieldMissing']],
    ['a central one with a parent', agreement('a', { level: 'central' }), ['centralAgreementHasParent']],
    ['itself as parent', agreement('a', { parentKey: 'a' }), ['agreementRefersToItself']],
    ['itself as predecessor', agreement('a', { previousKey: 'a' }), ['agreementRefersToItself']],
    ['an end before its start', agreement('a', { validTo: day('2019-12-31') }), ['endBeforeStart']],
    ['a hash that is none', agreement('a', { documentHash: 'abc' }), ['invalidDocumentHash']],
    ['a hash', agreement('a', { documentHash: '0123456789abcdef'.repeat(4) }), []],
    ['a script for an address', agreement('a', { documentUrl: 'javascript:alert(1)' }), ['invalidUrl']],
    ['a text of 100,000', agreement('a', { goals: 'å'.repeat(100_000) }), ['textTooLong']],
    ['a decided one without goals', agreement('a', { decision: 'decided', goals: '' }), ['fieldMissing']],
    [
      'a signed one without days',
      signed('a', { validFrom: undefined, signedOn: undefined }),
      ['fieldMissing', 'fieldMissing']
    ],
    [
      'a terminated one without reason',
      signed('a', { decision: 'terminated', terminatedOn: day('2020-09-14') }),
      ['decisionReasonMissing']
    ]
  ])('%s', (_, row, expected) => {
    expect(codes(checkAgreement(row))).toEqual(expected);
  });

  it('never carries a text along', () => {
    const found = checkAgreement(agreement('a', { direction: 'Ring 19121212-1212' }));
    expect(found).toEqual([{ code: 'personalIdentityNumber', field: 'direction' }]);
  });

  it('may hold any text without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, partyKeys) => {
        const row = agreement(text, {
          title: text,
          parentKey: text,
          previousKey: text,
          documentUrl: text,
          documentHash: text,
          decision: text as 'draft',
          level: text as 'local',
          partyKeys
        });
        expect(() => checkAgreement(row)).not.toThrow();
      })
    );
  });

  it.each(['valueOf', 'toString', '__proto__', 'constructor'])('takes %s for no decision', (decision) => {
    expect(checkAgreement(agreement('a', { decision: decision as 'draft' }))).toEqual([]);
  });

  it('says which sections a local agreement lacks', () => {
    const row = agreement('a', { focus: '', followUpForm: undefined });
    expect(missingSections(row)).toEqual(['focus', 'followUpForm']);
    expect(missingSections({ ...row, level: 'central' })).toEqual([]);
  });
});
