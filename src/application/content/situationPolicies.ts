import {
  checkCause,
  checkIndicatorLinks,
  checkProblem,
  checkProblemLinks,
  checkProblemOf
} from '../../core/situation/causalChain';
import { checkGoal } from '../../core/situation/goal';
import { checkIndicator, checkMeasurement, checkMeasurementOf } from '../../core/situation/measurement';
import { type Cause, type Goal } from '../../core/situation/situation';
import { checkSituationPicture } from '../../core/situation/situationPicture';
import { valuesOf } from '../standing';
import { beside, ofAgreement, type ContentPolicy, type Surroundings } from './contentPolicy';

const belongs = ofAgreement<{ readonly agreementKey: string }>('editSituation');
const nothing = { pictures: [], problems: [], causes: [], goals: [] };

/** What an agreement rests on: situation picture, problems, causes, goals and how they are measured. */
export const situationPolicies: {
  readonly [
    C in 'situationPictures' | 'problems' | 'causes' | 'goals' | 'indicators' | 'measurements'
  ]: ContentPolicy<C>;
} = {
  situationPictures: { belongs, check: checkSituationPicture, references: () => [] },
  problems: {
    belongs,
    check: checkProblem,
    references: (row) => [
      { field: 'focusAreaKey', collection: 'focusAreas', keys: [row.focusAreaKey], mayBeCentral: true }
    ],
    surroundings: beside(
      (row) => ({ pictures: { collection: 'situationPictures', where: sameAgreement(row), depth: 'brief' } }),
      (row, { pictures }) => checkProblemLinks(row, { ...nothing, pictures: valuesOf(pictures) })
    )
  },
  causes: { belongs, check: checkCause, references: () => [], surroundings: besideItsProblem() },
  goals: { belongs, check: checkGoal, references: () => [], surroundings: besideItsProblem() },
  indicators: {
    belongs,
    check: checkIndicator,
    references: () => [],
    surroundings: beside(
      (row) => ({ goals: { collection: 'goals', where: sameAgreement(row), depth: 'brief' } }),
      (row, { goals }) => checkIndicatorLinks(row, { ...nothing, goals: valuesOf(goals) })
    )
  },
  measurements: {
    belongs,
    check: checkMeasurement,
    references: () => [],
    surroundings: beside(
      (row) => ({
        indicators: { collection: 'indicators', where: sameAgreement(row) },
        others: { collection: 'measurements', where: { field: 'indicatorKey', oneOf: [row.indicatorKey] } }
      }),
      (row, { indicators, others }) =>
        checkMeasurementOf(row, { indicators: valuesOf(indicators), others: valuesOf(others) })
    )
  }
};

function besideItsProblem(): Surroundings<Cause | Goal> {
  return beside(
    (row: Cause | Goal) => ({
      problems: { collection: 'problems', where: sameAgreement(row), depth: 'brief' }
    }),
    (row, { problems }) => checkProblemOf(row, { ...nothing, problems: valuesOf(problems) })
  );
}

function sameAgreement({ agreementKey }: { readonly agreementKey: string }) {
  return { field: 'agreementKey', oneOf: [agreementKey] } as const;
}
