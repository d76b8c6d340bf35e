import fc from 'fast-check';
import {
  agreementDecisions,
  type AgreementDecision,
  type CooperationAgreement
} from '../../../src/core/agreement/agreement';
import { checkAgreement } from '../../../src/core/agreement/checkAgreement';
import {
  agreementTransitions,
  checkAgreementEdit,
  decideAgreement,
  findTransition,
  lockedFields,
  transitionsFrom,
  type TransitionRequest
} from '../../../src/core/agreement/lifecycle';
import { orgUnit, policeUnit } from '../organisation/rows';
import { agreement, codes, day, signed, units } from './rows';

const hash = 'a'.repeat(64);

function decide(row: CooperationAgreement, to: AgreementDecision, change: Partial<TransitionRequest> = {}) {
  return decideAgreement({ agreement: row, to, day: day('2020-09-14'), units, ...change });
}

function codesOf(row: CooperationAgreement, to: AgreementDecision, change: Partial<TransitionRequest> = {}) {
  const answer = decide(row, to, change);
  return answer.ok ? [] : codes(answer.error);
}

describe('the lifecycle', () => {
  const allowed = new Set([
    'draft>inConsultation',
    'draft>decided',
    'inConsultation>draft',
    'inConsultation>decided',
    'decided>draft',
    'decided>inConsultation',
    'decided>signed',
    'signed>terminated'
  ]);
  const pairs = agreementDecisions.flatMap((from) => agreementDecisions.map((to) => [from, to] as const));

  it.each(pairs)('from %s to %s is as the table says', (from, to) => {
    const row = agreement('a', {
      decision: from,
      signedOn: day('2019-12-16'),
      terminatedOn: day('2020-10-01'),
      decisionReason: 'skäl'
    });
    const answer = decide(row, to, { reason: 'skäl' });
    if (allowed.has(`${from}>${to}`)) {
      expect(answer.ok && answer.value.decision).toBe(to);
      expect(transitionsFrom(from)).toContain(findTransition(from, to));
    } else {
      expect(answer).toEqual({
        ok: false,
        error: [{ code: 'transitionNotAllowed', field: 'decision', from, to }]
      });
    }
  });

  it('ends with a termination', () => {
    expect(transitionsFrom('terminated')).toEqual([]);
    expect(agreementTransitions).toHaveLength(allowed.size);
  });

  it.each([
    ['draft', 'decided', true],
    ['inConsultation', 'draft', true],
    ['decided', 'draft', true],
    ['decided', 'inConsultation', true],
    ['signed', 'terminated', true],
    ['draft', 'inConsultation', false],
    ['inConsultation', 'decided', false],
    ['decided', 'signed', false]
  ] as const)('from %s to %s asks for a reason: %s', (decision, to, expected) => {
    const row = agreement('a', { decision, signedOn: day('2019-12-16') });
    expect(codesOf(row, to)).toEqual(expected ? ['decisionReasonMissing'] : []);
    expect(codesOf(row, to, { reason: ' ' })).toEqual(expected ? ['decisionReasonMissing'] : []);
  });

  it('keeps no reason of an earlier step', () => {
    const answer = decide(agreement('a', { decisionReason: 'återremiss' }), 'inConsultation');
    expect(answer.ok && answer.value.decisionReason).toBeUndefined();
  });

  it.each(['direction', 'focus', 'goals', 'followUpForm'] as const)(
    'decides no local agreement without %s, but a central one',
    (section) => {
      const row = agreement('a', { decision: 'inConsultation', [section]: ' ' });
      expect(codesOf(row, 'decided')).toEqual(['fieldMissing']);
      const central = { ...row, level: 'central' as const, parentKey: undefined };
      expect(codesOf(central, 'decided')).toEqual([]);
    }
  );

  it.each([
    ['nobody', [], ['cityPartyMissing', 'policePartyMissing', 'fieldMissing']],
    ['the city alone', ['sdf'], ['policePartyMissing']],
    ['the police alone', ['lpo'], ['cityPartyMissing']],
    ['a partner and the police', ['owners', 'lpo'], ['cityPartyMissing']],
    ['an unknown unit', ['sdf', 'lpo', 'nowhere'], ['unknownReference']],
    ['city, police and a partner', ['sdf', 'lpo', 'owners'], []]
  ])('sends for consultation with parties: %s', (_, partyKeys, expected) => {
    expect(codesOf(agreement('a', { partyKeys }), 'inConsultation')).toEqual(expected);
  });

  it('decides no local agreement that mirrors no central one', () => {
    const row = agreement('a', { decision: 'inConsultation', parentKey: undefined });
    expect(codesOf(row, 'decided')).toEqual(['fieldMissing']);
  });
});

describe('the signing', () => {
  const decided = agreement('a', { decision: 'decided' });

  it('is on the day it was asked, unless another is given', () => {
    const today = decide(decided, 'signed');
    expect(today.ok && today.value.signedOn).toBe('2020-09-14');
    const earlier = decide(decided, 'signed', { signedOn: day('2019-12-16') });
    expect(earlier.ok && earlier.value.signedOn).toBe('2019-12-16');
  });

  it('asks for the whole period, in order, and not for a day ahead', () => {
    expect(codesOf({ ...decided, validTo: undefined }, 'signed')).toEqual(['fieldMissing']);
    expect(codesOf({ ...decided, validTo: day('2019-12-31') }, 'signed')).toEqual(['endBeforeStart']);
    expect(codesOf(decided, 'signed', { signedOn: day('2020-09-15') })).toEqual(['signedInFuture']);
  });

  it('asks that every party exists on its day', () => {
    const merged = [
      orgUnit('sdf', { validTo: day('2020-06-30'), successorKey: 'new' }),
      orgUnit('new', { validFrom: day('2020-07-01') }),
      policeUnit('lpo')
    ];
    expect(codesOf(decided, 'signed', { units: merged, signedOn: day('2020-06-30') })).toEqual([]);
    const late = decide(decided, 'signed', { units: merged, signedOn: day('2020-07-01') });
    expect(late).toEqual({
      ok: false,
      error: [{ code: 'partyNotValid', field: 'partyKeys', key: 'sdf', day: '2020-07-01' }]
    });
    const early = { ...decided, partyKeys: ['new', 'lpo'] };
    expect(codesOf(early, 'signed', { units: merged, signedOn: day('2020-06-30') })).toEqual([
      'partyNotValid'
    ]);
  });
});

describe('the termination', () => {
  it('takes effect today or on the day given, never before the signing', () => {
    const row = signed('a');
    const today = decide(row, 'terminated', { reason: 'skäl' });
    expect(today.ok && today.value.terminatedOn).toBe('2020-09-14');
    const later = decide(row, 'terminated', { reason: 'skäl', terminatedOn: day('2020-12-01') });
    expect(later.ok && later.value.terminatedOn).toBe('2020-12-01');
    const before = { reason: 'skäl', terminatedOn: day('2019-12-01') };
    expect(codesOf(row, 'terminated', before)).toEqual(['endBeforeStart']);
  });
});

describe('every way through the lifecycle', () => {
  it('leaves a sound row, and an unsigned agreement unlocked again', () => {
    const steps = fc.array(fc.constantFrom(...agreementDecisions), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (wanted) => {
        let row = agreement('a');
        for (const to of wanted) {
          const before = JSON.stringify(row);
          const answer = decide(row, to, { reason: 'skäl' });
          expect(JSON.stringify(row)).toBe(before);
          if (answer.ok) row = answer.value;
          expect(checkAgreement(row)).toEqual([]);
        }
      })
    );
  });
});

describe('an edit', () => {
  const changes = [
    ['title', { title: 'Annat namn' }],
    ['partyKeys', { partyKeys: ['sdf', 'lpo', 'owners'] }],
    ['goals', { goals: 'Andra mål' }],
    ['validTo', { validTo: day('2021-12-31') }],
    ['level', { level: 'central' }],
    ['decision', { decision: 'inConsultation' }],
    ['registryNumber', { registryNumber: 'DEMO 2020/001' }],
    ['documentHash', { documentHash: hash }]
  ] as const;
  const free: Readonly<Record<string, readonly string[]>> = {
    draft: ['title', 'partyKeys', 'goals', 'validTo', 'registryNumber', 'documentHash'],
    decided: ['title', 'validTo', 'registryNumber', 'documentHash'],
    signed: ['registryNumber', 'documentHash']
  };

  it.each(
    (['draft', 'decided', 'signed'] as const).flatMap((decision) =>
      changes.map(([field, change]) => [decision, field, change] as const)
    )
  )('of a %s agreement may change %s as long as it is open', (decision, field, change) => {
    const before = agreement('a', { decision });
    const found = checkAgreementEdit(before, { ...before, ...change });
    expect(found).toEqual(
      free[decision]!.includes(field) ? [] : [{ code: 'lockedFieldChanged', field, since: decision }]
    );
  });

  it('leaves the hash of the signed document alone once it is there', () => {
    const before = signed('a', { documentHash: hash });
    expect(codes(checkAgreementEdit(before, { ...before, documentHash: 'b'.repeat(64) }))).toEqual([
      'lockedFieldChanged'
    ]);
    expect(checkAgreementEdit(before, { ...before, documentUrl: 'https://example.org/a' })).toEqual([]);
  });

  it('takes an emptied text for one that was never there', () => {
    const before = signed('a', { direction: undefined });
    expect(checkAgreementEdit(before, { ...before, direction: '' })).toEqual([]);
    expect(lockedFields(before)).toContain('direction');
  });
});
