import {
  type Cause,
  type Goal,
  type Indicator,
  type Measurement,
  type Problem,
  type SituationPicture
} from '../../../src/core/situation/situation';
import { day, recorded } from '../organisation/rows';

export { day } from '../organisation/rows';
export { codes } from '../agreement/rows';

/** A picture of the first half of 2018, settled on 2018-08-20. */
export function picture(change: Partial<SituationPicture>): SituationPicture {
  return {
    key: 'picture',
    agreementKey: 'a',
    title: 'Lägesbild 2018',
    periodFrom: day('2018-01-01'),
    periodTo: day('2018-06-30'),
    settledOn: day('2018-08-20'),
    sources: 'Trygghetsmätningen 2017',
    ...recorded,
    ...change
  };
}

/** A problem of the agreement `a`. */
export function problem(change: Partial<Problem>): Problem {
  return {
    key: 'problem',
    agreementKey: 'a',
    focusAreaKey: 'central|PLA',
    title: 'Problem',
    ...recorded,
    ...change
  };
}

/** A cause of {@link problem}. */
export function cause(change: Partial<Cause>): Cause {
  return { key: 'cause', agreementKey: 'a', problemKey: 'problem', title: 'Orsak', ...recorded, ...change };
}

/** An output goal of {@link problem}: four walks. */
export function goal(change: Partial<Goal>): Goal {
  return {
    key: 'goal',
    agreementKey: 'a',
    problemKey: 'problem',
    title: 'Fyra trygghetsvandringar',
    kind: 'output',
    aim: 'safety',
    target: 4,
    unit: 'vandringar',
    due: day('2020-11-27'),
    ...recorded,
    ...change
  };
}

/** An indicator that counts no people. */
export function indicator(change: Partial<Indicator>): Indicator {
  return {
    key: 'indicator',
    agreementKey: 'a',
    name: 'Andel otrygga',
    unit: 'procent',
    source: 'Trygghetsmätningen',
    higherIsBetter: false,
    ...recorded,
    ...change
  };
}

/** A value of {@link indicator} for 2020. */
export function measurement(change: Partial<Measurement>): Measurement {
  return {
    key: 'measurement',
    agreementKey: 'a',
    indicatorKey: 'indicator',
    periodFrom: day('2020-01-01'),
    periodTo: day('2020-12-31'),
    value: 31.5,
    isSuppressed: false,
    ...recorded,
    ...change
  };
}
