import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/calendarDay';
import {
  checkCausalLinks,
  checkCause,
  checkIndicatorLinks,
  checkProblem,
  checkProblemLinks,
  checkProblemOf,
  warnAboutProblems
} from '../../../src/core/situation/causalChain';
import { checkGoal, warnAboutGoal } from '../../../src/core/situation/goal';
import {
  checkIndicator,
  checkMeasurement,
  checkMeasurementOf,
  suppressSmallCount
} from '../../../src/core/situation/measurement';
import {
  checkSituationPicture,
  freshUntil,
  isSituationPictureOld,
  warnAboutPictures
} from '../../../src/core/situation/situationPicture';
import { daysFrom } from '../calendar/arbitraries';
import { cause, codes, day, goal, indicator, measurement, picture, problem } from './rows';

describe('a situation picture', () => {
  it.each([
    ['sound', {}, []],
    ['settled before its last day', { settledOn: day('2018-03-01') }, []],
    ['settled before its first day', { settledOn: day('2017-12-31') }, ['settledBeforePeriod']],
    ['that ends first', { periodTo: day('2017-12-31') }, ['endBeforeStart']],
    ['without sources', { sources: '' }, ['fieldMissing']],
    ['with a number', { summary: 'se 19121212-1212' }, ['personalIdentityNumber']]
  ])('%s', (_, change, expected) => {
    expect(codes(checkSituationPicture(picture(change)))).toEqual(expected);
  });

  it.each([
    ['2018-08-20', '2020-08-20', false],
    ['2018-08-20', '2020-08-21', true],
    ['2020-02-29', '2022-02-28', false],
    ['2020-02-29', '2022-03-01', true],
    ['2018-02-28', '2020-02-29', true]
  ])('settled on %s is old on %s: %s', (settledOn, on, expected) => {
    expect(isSituationPictureOld(picture({ settledOn: day(settledOn) }), day(on))).toBe(expected);
  });

  it('is fresh for two years to the day, and old ever after', () => {
    fc.assert(
      fc.property(daysFrom('2015-01-01', '2058-12-31'), fc.nat(2000), (settledOn, later) => {
        const row = picture({ settledOn });
        const on = addDays(settledOn, later);
        expect(isSituationPictureOld(row, on)).toBe(on > freshUntil(settledOn));
        expect(freshUntil(settledOn).slice(0, 4)).toBe(String(Number(settledOn.slice(0, 4)) + 2));
      })
    );
  });

  it('counts when it is the newest, and not before it is settled', () => {
    const pictures = [picture({}), picture({ settledOn: day('2020-09-15') })];
    expect(warnAboutPictures(pictures, day('2020-09-14'))).toEqual({
      code: 'situationPictureOld',
      settledOn: '2018-08-20',
      freshUntil: '2020-08-20'
    });
    expect(warnAboutPictures(pictures, day('2020-09-15'))).toBeUndefined();
    expect(warnAboutPictures([], day('2020-09-14'))).toEqual({ code: 'situationPictureMissing' });
  });
});

describe('a goal', () => {
  it.each([
    ['counted', {}, []],
    ['counted, without target', { target: undefined }, ['goalTargetMissing']],
    ['counted, without unit', { unit: ' ' }, ['goalUnitMissing']],
    ['counted, of nought', { target: 0 }, ['invalidNumber']],
    ['counted, of NaN', { target: Number.NaN }, ['invalidNumber']],
    ['counted, from the target', { baseline: 4 }, ['goalChangesNothing']],
    ['of process, without numbers', { kind: 'process', target: undefined, unit: undefined }, []],
    ['of process, with a number', { kind: 'process', unit: undefined }, ['goalUnitMissing']],
    ['of effect, without numbers', { kind: 'effect', target: undefined, unit: undefined }, []],
    ['of effect, to nought', { kind: 'effect', baseline: 12, target: 0 }, []],
    ['of effect, from infinity', { kind: 'effect', baseline: Infinity }, ['invalidNumber']],
    ['of effect, without an aim', { kind: 'effect', aim: '' as 'safety' }, ['goalAimMissing']],
    ['without a problem', { problemKey: '' }, ['fieldMissing']]
  ] as const)('%s', (_, change, expected) => {
    expect(codes(checkGoal(goal(change)))).toEqual(expected);
  });

  it('should be measurable and timed', () => {
    const effect = goal({ kind: 'effect', target: undefined, due: undefined });
    expect(codes(warnAboutGoal(effect, []))).toEqual(['goalNotMeasurable', 'goalWithoutDay']);
    expect(codes(warnAboutGoal(effect, [indicator({ goalKey: effect.key })]))).toEqual(['goalWithoutDay']);
    expect(warnAboutGoal(goal({}), [])).toEqual([]);
  });
});

describe('the links of an analysis', () => {
  const analysis = {
    pictures: [picture({}), picture({ key: 'other-picture', agreementKey: 'other' })],
    problems: [problem({}), problem({ key: 'problem-2' }), problem({ key: 'far', agreementKey: 'other' })],
    causes: [cause({}), cause({ key: 'cause-2', problemKey: 'problem-2' })],
    goals: [goal({}), goal({ key: 'goal-2', problemKey: 'problem-2' })]
  };
  const links = { agreementKey: 'a', problemKey: 'problem', causeKey: 'cause', goalKey: 'goal' };

  it.each([
    ['whole', {}, []],
    ['empty', { problemKey: undefined, causeKey: undefined, goalKey: undefined }, []],
    ['to a cause of another problem', { causeKey: 'cause-2' }, ['causeOfOtherProblem']],
    ['to a goal of another problem', { goalKey: 'goal-2' }, ['goalOfOtherProblem']],
    ['to a cause but no problem', { problemKey: undefined, goalKey: undefined }, ['causeOfOtherProblem']],
    [
      'to nothing known',
      { problemKey: 'x', causeKey: 'y', goalKey: 'z' },
      ['unknownReference', 'unknownReference', 'unknownReference']
    ],
    [
      'to another agreement',
      { problemKey: 'far', causeKey: undefined, goalKey: undefined },
      ['referenceOfOtherAgreement']
    ]
  ])('from an action are %s', (_, change, expected) => {
    expect(codes(checkCausalLinks({ ...links, ...change }, analysis))).toEqual(expected);
  });

  it('from problem, cause, goal and indicator are checked', () => {
    expect(checkProblemLinks(problem({ situationPictureKey: 'picture' }), analysis)).toEqual([]);
    expect(codes(checkProblemLinks(problem({ situationPictureKey: 'other-picture' }), analysis))).toEqual([
      'referenceOfOtherAgreement'
    ]);
    expect(checkProblemOf(cause({}), analysis)).toEqual([]);
    expect(checkProblemOf(goal({ problemKey: 'none' }), analysis)).toEqual([
      { code: 'unknownReference', field: 'problemKey', key: 'none' }
    ]);
    expect(checkIndicatorLinks(indicator({ goalKey: 'goal' }), analysis)).toEqual([]);
    expect(codes(checkIndicatorLinks(indicator({ goalKey: 'none' }), analysis))).toEqual([
      'unknownReference'
    ]);
  });

  it('warn of problems without cause or goal', () => {
    expect(warnAboutProblems(analysis)).toEqual([
      { code: 'problemWithoutCause', problemKey: 'far' },
      { code: 'problemWithoutGoal', problemKey: 'far' }
    ]);
  });

  it('need titles', () => {
    expect(codes(checkProblem(problem({ title: '', focusAreaKey: '' })))).toEqual([
      'fieldMissing',
      'fieldMissing'
    ]);
    expect(codes(checkCause(cause({ title: ' ' })))).toEqual(['fieldMissing']);
    expect([...checkProblem(problem({})), ...checkCause(cause({}))]).toEqual([]);
  });
});

describe('a measurement', () => {
  it.each([
    [0, { isSuppressed: true }],
    [4, { isSuppressed: true }],
    [5, { isSuppressed: false, value: 5 }],
    [500, { isSuppressed: false, value: 500 }]
  ])('of %i people is shown as %j', (count, expected) => {
    expect(suppressSmallCount(count)).toEqual(expected);
  });

  it('never shows a count below five', () => {
    fc.assert(
      fc.property(fc.nat(1000), (count) => {
        const shown = suppressSmallCount(count);
        expect(shown.isSuppressed ? count < 5 : shown.value === count && count >= 5).toBe(true);
      })
    );
  });

  it.each([
    ['sound', {}, []],
    ['suppressed', { value: undefined, isSuppressed: true }, []],
    ['suppressed but there', { isSuppressed: true }, ['suppressedValueStored']],
    ['not there', { value: undefined }, ['measurementValueMissing']],
    ['no number', { value: Number.NaN }, ['invalidNumber']],
    ['that ends first', { periodTo: day('2019-01-01') }, ['endBeforeStart']]
  ])('%s', (_, change, expected) => {
    expect(codes(checkMeasurement(measurement(change)))).toEqual(expected);
  });

  it.each([
    ['of an unknown indicator', { indicatorKey: 'none' }, ['unknownReference']],
    ['of another agreement', { agreementKey: 'b' }, ['referenceOfOtherAgreement']],
    ['of few people', { indicatorKey: 'people', value: 4 }, ['smallCountStored']],
    ['of five people', { indicatorKey: 'people', value: 5 }, []],
    ['of few things', { value: 4 }, []],
    ['taken twice', { key: 'again' }, ['measurementRepeated']],
    ['of another breakdown', { key: 'again', breakdown: 'Ytterstad' }, []],
    ['of another period', { key: 'again', periodTo: day('2020-11-30') }, []]
  ])('beside the others: %s', (_, change, expected) => {
    const surroundings = {
      indicators: [indicator({}), indicator({ key: 'people', countsPeople: true })],
      others: [measurement({})]
    };
    expect(codes(checkMeasurementOf(measurement(change), surroundings))).toEqual(expected);
  });

  it('belongs to an indicator with name, unit and source', () => {
    expect(checkIndicator(indicator({}))).toEqual([]);
    expect(codes(checkIndicator(indicator({ name: '', unit: '', source: '' })))).toEqual([
      'fieldMissing',
      'fieldMissing',
      'fieldMissing'
    ]);
  });
});
