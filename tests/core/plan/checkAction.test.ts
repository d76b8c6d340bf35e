import { type Action } from '../../../src/core/plan/action';
import { checkAction, findMissingPromise } from '../../../src/core/plan/checkAction';
import { day, makeAction } from './rows';

const codesOf = (action: Action): readonly string[] =>
  checkAction(action).map(({ code, field }) => `${code} ${field}`);

describe('checkAction', () => {
  it('passes a whole decided action', () => {
    expect(checkAction(makeAction())).toEqual([]);
  });

  it('passes a proposal that lacks everything it may lack', () => {
    const proposal = makeAction({
      decision: 'proposed',
      decidedOn: undefined,
      problemKey: undefined,
      goalKey: undefined,
      responsibleOrgUnitKey: undefined,
      end: undefined,
      cadence: undefined
    });
    expect(checkAction(proposal)).toEqual([]);
    expect(findMissingPromise(proposal)).toEqual([
      'problemKey',
      'goalKey',
      'responsibleOrgUnitKey',
      'end',
      'cadence'
    ]);
  });

  it('refuses a key under which nobody could answer', () => {
    expect(checkAction(makeAction({ key: 'plan|1' }))).toEqual([{ code: 'invalidKey', field: 'key' }]);
  });

  it.each<[string, Partial<Action>, string]>([
    ['a blank title', { title: '  ' }, 'fieldMissing title'],
    ['a 100,000-character text', { description: 'a'.repeat(100_000) }, 'textTooLong description'],
    ['a personnummer', { title: 'Samtal med 19121212-1212' }, 'personalIdentityNumber title'],
    ['a key that is none', { groupKey: 'å' }, 'invalidKey groupKey'],
    ['an end before the start', { end: day('2020-03-01') }, 'endBeforeStart end'],
    [
      'a passed end before the holiday table',
      { lapsedEnds: [{ end: day('2012-01-01'), movedOn: day('2020-09-01') }] },
      'dayOutsideHolidayTable lapsedEnds'
    ],
    ['an end past the holiday table', { end: day('2099-01-01') }, 'dayOutsideHolidayTable end'],
    [
      'an effect follow-up on the end',
      { effectFollowUpOn: day('2020-10-30') },
      'effectFollowUpNotAfterEnd effectFollowUpOn'
    ],
    ['a target that is no number', { target: Number.NaN }, 'invalidNumber target'],
    [
      'the owner among those who take part',
      { participatingOrgUnitKeys: ['sdf'] },
      'participantRepeated participatingOrgUnitKeys'
    ],
    [
      'shared with nobody',
      { isShared: true, participatingOrgUnitKeys: [] },
      'sharedWithoutPartner participatingOrgUnitKeys'
    ],
    ['decided without owner', { responsibleOrgUnitKey: undefined }, 'fieldMissing responsibleOrgUnitKey'],
    ['decided without cadence', { cadence: undefined }, 'fieldMissing cadence'],
    ['decided without day', { decidedOn: undefined }, 'fieldMissing decidedOn'],
    ['paused without reason', { decision: 'paused' }, 'fieldMissing decisionReason'],
    [
      'cancelled without decision',
      { decision: 'cancelled', decisionReason: 'Pandemin' },
      'fieldMissing decisionReference'
    ],
    ['a moved end without decision', { originalEnd: day('2020-09-04') }, 'endNeedsDecision end']
  ])('finds %s', (_, changes, expected) => {
    expect(codesOf(makeAction(changes))).toEqual([expected]);
  });

  it.each<[string, Action['cadence'], string]>([
    ['no weeks', { kind: 'everyWeeks', weeks: 0 }, 'cadenceWeeksInvalid cadence'],
    ['half weeks', { kind: 'everyWeeks', weeks: 1.5 }, 'cadenceWeeksInvalid cadence'],
    ['53 weeks', { kind: 'everyWeeks', weeks: 53 }, 'cadenceWeeksInvalid cadence'],
    ['no dates', { kind: 'dates', days: [] }, 'cadenceDaysMissing cadence'],
    ['a date on the start', { kind: 'dates', days: [day('2020-03-02')] }, 'cadenceDayOutsideAction cadence'],
    ['a date after the end', { kind: 'dates', days: [day('2020-10-31')] }, 'cadenceDayOutsideAction cadence'],
    [
      'a date twice',
      { kind: 'dates', days: [day('2020-05-04'), day('2020-05-04')] },
      'cadenceDayRepeated cadence'
    ],
    [
      'a date past the holiday table',
      { kind: 'dates', days: [day('2099-05-04')] },
      'dayOutsideHolidayTable cadence'
    ]
  ])('finds a cadence of %s', (_, cadence, expected) => {
    expect(codesOf(makeAction({ cadence }))).toEqual([expected]);
  });

  it('does not ask a cancelled proposal to be whole', () => {
    const cancelled = makeAction({
      decision: 'cancelled',
      decisionReason: 'Inte aktuell',
      decisionReference: 'B 2020:4',
      goalKey: undefined,
      cadence: undefined
    });
    expect(checkAction(cancelled)).toEqual([]);
  });
});
