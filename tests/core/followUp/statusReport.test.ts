import fc from 'fast-check';
import { answerKeyOf, type AnswerIdentity } from '../../../src/core/followUp/answerKey';
import { checkStatusReport } from '../../../src/core/followUp/checkStatusReport';
import { checkCorrection, newestReports } from '../../../src/core/followUp/correction';
import { findReportChanges } from '../../../src/core/followUp/reportChange';
import { checkReportOnAction } from '../../../src/core/followUp/reportOnAction';
import { reportedLights, type StatusReport } from '../../../src/core/followUp/statusReport';
import { type Action } from '../../../src/core/plan/action';
import { isKey } from '../../../src/core/recorded';
import { day, makeAction, makeReport, units } from '../plan/rows';

describe('checkStatusReport', () => {
  it.each<[string, Partial<StatusReport>, readonly string[]]>([
    ['green without a word', {}, []],
    [
      'yellow without text and remedy',
      { light: 'yellow' },
      ['lightNeedsText text', 'lightNeedsRemedy remedy']
    ],
    ['red with text only', { light: 'red', text: 'Upphandlingen drar ut' }, ['lightNeedsRemedy remedy']],
    ['red with blank remedy', { light: 'red', text: 'Sent', remedy: ' \n' }, ['lightNeedsRemedy remedy']],
    ['red with both', { light: 'red', text: 'Sent', remedy: 'Ny plan 15 oktober' }, []],
    ['a day to come', { recordedOn: day('2020-09-09') }, ['reportDayInFuture day']],
    [
      'a day past the holiday table',
      { day: day('2099-01-01') },
      ['dayOutsideHolidayTable day', 'dayOutsideHolidayTable recordedOn']
    ],
    ['an outcome that is no number', { outcome: Number.POSITIVE_INFINITY }, ['invalidNumber outcome']],
    ['100,000 characters', { text: 'a'.repeat(100_000) }, ['textTooLong text']],
    ['a personnummer', { obstacle: 'Se 19121212-1212' }, ['personalIdentityNumber obstacle']],
    ['no organisation', { orgUnitKey: '' }, ['fieldMissing orgUnitKey']]
  ])('%s', (_, changes, expected) => {
    const found = checkStatusReport(makeReport(changes));
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
    expect(JSON.stringify(found)).not.toContain('1212');
  });
});

describe('answerKeyOf', () => {
  const identity: AnswerIdentity = {
    asked: { kind: 'occasion', occasion: { kind: 'report', day: day('2020-09-25') } },
    actionKey: 'action-1',
    personKey: 'person-1',
    formInstance: 'f1'
  };
  const keyOf = (changes: Partial<AnswerIdentity>): string => {
    const key = answerKeyOf({ ...identity, ...changes });
    if (!key.ok) throw new Error(key.error.code);
    return key.value;
  };

  it('is round or occasion | action | person | form instance', () => {
    expect(keyOf({})).toBe('2020-09-25|action-1|person-1|f1');
    expect(keyOf({ asked: { kind: 'round', roundKey: 'group-1|2020-09-29' } })).toBe(
      'group-1|2020-09-29|action-1|person-1|f1'
    );
    expect(keyOf({ asked: { kind: 'occasion', occasion: { kind: 'effect', day: day('2021-01-29') } } })).toBe(
      '2021-01-29:effect|action-1|person-1|f1'
    );
    expect(keyOf({ asked: { kind: 'unasked' } })).toBe('unasked|action-1|person-1|f1');
  });

  it.each([
    ['a separator in a part', { actionKey: 'a|b' }],
    ['an empty part', { formInstance: '' }],
    ['a letter that no key has', { personKey: 'å' }],
    ['255 characters and more', { formInstance: 'f'.repeat(240) }]
  ])('refuses %s', (_, changes) => {
    expect(answerKeyOf({ ...identity, ...changes })).toEqual({
      ok: false,
      error: { code: 'invalidAnswerKey' }
    });
  });

  it('is the same for the same answer and differs when any part does', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,20}$/);
    const answers = fc.record({
      asked: part.map((roundKey) => ({ kind: 'round' as const, roundKey })),
      ...{ actionKey: part, personKey: part, formInstance: part }
    });
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        expect(isKey(keyOf(one))).toBe(true);
        expect(keyOf({ ...one })).toBe(keyOf(one));
        expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      })
    );
  });
});

describe('corrections', () => {
  const original = makeReport({ key: 'r1', light: 'green', day: day('2020-09-04') });
  const correction = makeReport({ key: 'r2', light: 'red', correctsKey: 'r1', day: day('2020-09-10') });
  const keysOf = (reports: readonly StatusReport[]): readonly string[] =>
    newestReports(reports, units).map((report) => report.key);

  it.each<[string, Partial<StatusReport>, StatusReport | undefined, readonly string[]]>([
    ['its own action and organisation', {}, original, []],
    ['one of the unit it took over from', {}, { ...original, orgUnitKey: 'sdf-old' }, []],
    ['nothing', { correctsKey: undefined }, undefined, []],
    ['a report that no row is', {}, undefined, ['unknownReference']],
    ['itself', { correctsKey: 'r2' }, original, ['correctsItself']],
    ['another action', {}, { ...original, actionKey: 'action-2' }, ['correctsOtherAction']],
    [
      'the other party',
      {},
      { ...original, orgUnitKey: 'lpo', side: 'police' },
      ['correctsOtherOrganisation']
    ],
    ['a later day', {}, { ...original, day: day('2020-09-11') }, ['correctionBeforeOriginal']]
  ])('of %s', (...[, changes, corrected, codes]) => {
    const found = checkCorrection({ ...correction, ...changes }, corrected, units);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('the newest counts, in whatever order the rows come', () => {
    const again = makeReport({ key: 'r3', correctsKey: 'r2', day: day('2020-09-10') });
    expect(keysOf([original, correction, again])).toEqual(['r3']);
    expect(keysOf([again, correction, original])).toEqual(['r3']);
  });

  it('of two corrections of one report the later counts', () => {
    const other = { ...correction, key: 'r4' };
    expect(keysOf([original, correction, other])).toEqual(['r4']);
    expect(keysOf([original, { ...other, recordedOn: day('2020-09-12') }, correction])).toEqual(['r4']);
  });

  it('a correction that may not be one stands for itself, and hides nothing', () => {
    const foreign = makeReport({ ...correction, orgUnitKey: 'lpo', side: 'police' });
    expect(keysOf([original, foreign])).toEqual(['r1', 'r2']);
  });

  it('rows that correct each other are all kept', () => {
    const one = makeReport({ key: 'a', correctsKey: 'b' });
    const other = makeReport({ key: 'b', correctsKey: 'a' });
    expect(keysOf([one, other])).toEqual(['a', 'b']);
  });

  it('comes oldest first', () => {
    const later = makeReport({ key: 'later', day: day('2020-09-12') });
    expect(keysOf([later, original])).toEqual(['r1', 'later']);
  });

  it('never loses the last word of an organisation', () => {
    const anyReports = fc
      .array(
        fc.tuple(fc.nat(20), fc.option(fc.nat(9), { nil: undefined }), fc.constantFrom(...reportedLights)),
        {
          ...{ minLength: 1, maxLength: 10 }
        }
      )
      .map((rows) =>
        rows.map(([later, corrects, light], at) =>
          makeReport({
            ...{ key: `r${at}`, light, day: day(`2020-09-${String(10 + later).slice(-2)}`) },
            correctsKey: corrects === undefined ? undefined : `r${corrects}`
          })
        )
      );
    fc.assert(
      fc.property(anyReports, (reports) => {
        const counting = newestReports(reports, units);
        expect(counting.length).toBeGreaterThan(0);
        expect(new Set(counting).size).toBe(counting.length);
        // What nobody corrects always counts, unless another corrects the same report.
        const correctedKeys = reports.map((report) => report.correctsKey);
        for (const report of reports) {
          if (report.correctsKey === undefined && !correctedKeys.includes(report.key)) {
            expect(counting).toContain(report);
          }
        }
      })
    );
  });
});

it('a submitted report never changes: every other value is found', () => {
  const submitted = makeReport({ text: 'Enligt plan' });
  expect(findReportChanges(submitted, { ...submitted, nextStep: undefined })).toEqual([]);
  expect(findReportChanges(submitted, { ...submitted, light: 'red', text: undefined })).toEqual([
    { code: 'reportChanged', field: 'light' },
    { code: 'reportChanged', field: 'text' }
  ]);
});

describe('checkReportOnAction', () => {
  const check = (report: Partial<StatusReport>, action: Partial<Action> = {}): readonly string[] =>
    checkReportOnAction(makeReport(report), { action: makeAction(action), units, earlierReports: [] }).map(
      ({ code }) => code
    );

  it.each<[string, Partial<StatusReport>, Partial<Action>, readonly string[]]>([
    ['by the owner', {}, {}, []],
    ['by one that takes part', { orgUnitKey: 'lpo', side: 'police' }, {}, []],
    ['by the unit that took over', {}, { responsibleOrgUnitKey: 'sdf-old' }, []],
    ['by somebody else', { orgUnitKey: 'traffic' }, {}, ['organisationNotInAction']],
    ['for the other side', { side: 'police' }, {}, ['reportOfOtherSide']],
    [
      'about another action',
      { actionKey: 'x', planKey: 'y' },
      {},
      ['reportOfOtherAction', 'reportOfOtherAction']
    ],
    ['about a proposal', {}, { decision: 'proposed' }, ['actionNotReportable']],
    ['about a cancelled action', {}, { decision: 'cancelled' }, ['actionNotReportable']],
    ['status of a paused action', {}, { decision: 'paused' }, []],
    [
      'completion of a paused action',
      { kind: 'completion' },
      { decision: 'paused' },
      ['actionNotReportable']
    ],
    ['effect before the end', { kind: 'effect' }, {}, ['effectBeforeEnd']],
    ['effect on the end', { kind: 'effect', day: day('2020-10-30') }, {}, ['effectBeforeEnd']],
    ['effect after the end', { kind: 'effect', day: day('2020-10-31') }, {}, []]
  ])('%s', (...[, report, action, codes]) => expect(check(report, action)).toEqual(codes));

  it('lets the effect of what was done early be followed up early', () => {
    const earlierReports = [makeReport({ kind: 'completion', day: day('2020-08-03') })];
    const report = makeReport({ kind: 'effect' });
    expect(checkReportOnAction(report, { action: makeAction(), units, earlierReports })).toEqual([]);
  });
});
