import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { type Violation } from '../../core/violation';
import { type Submitted } from '../shared/data/useSubmitted';

/** What an action lacks before its plan can be fastställd. */
export type ActionObstacle = Extract<Violation, { readonly code: 'actionNotReady' }>;

type SubmittedAdoption = Submitted<Result<unknown, UseCaseRefusal>>;

/** The actions that stand in the way. */
export function obstaclesOf(submitted: SubmittedAdoption): readonly ActionObstacle[] {
  return violationsOf(submitted).filter(isObstacle);
}

/** The same answer without the actions that stand in the way, which have a list of their own. */
export function withoutObstacles(submitted: SubmittedAdoption): SubmittedAdoption {
  const others = violationsOf(submitted).filter((violation) => !isObstacle(violation));
  return obstaclesOf(submitted).length === 0 ? submitted : { state: 'done', answer: refuseBroken(others) };
}

function violationsOf(submitted: SubmittedAdoption): readonly Violation[] {
  if (submitted.state !== 'done' || submitted.answer.ok) return [];
  const { error } = submitted.answer;
  return error.code === 'rulesBroken' ? error.violations : [];
}

function isObstacle(violation: Violation): violation is ActionObstacle {
  return violation.code === 'actionNotReady';
}
