import { checkTexts, longText, requiredLine } from '../text';
import { type Cause, type Goal, type Indicator, type Problem, type SituationPicture } from './situation';
import { type SituationViolation, type SituationWarning } from './situationViolation';

/** The rows of an agreement's analysis that point at each other: picture → problem → cause and goal. */
export interface Analysis {
  readonly pictures: readonly SituationPicture[];
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  readonly goals: readonly Goal[];
}

/** What a problem must satisfy alone. */
export function checkProblem(problem: Problem): readonly SituationViolation[] {
  return checkTexts(problem, {
    agreementKey: requiredLine,
    focusAreaKey: requiredLine,
    title: requiredLine,
    description: longText
  });
}

/** What a cause must satisfy alone. */
export function checkCause(cause: Cause): readonly SituationViolation[] {
  return checkTexts(cause, {
    agreementKey: requiredLine,
    problemKey: requiredLine,
    title: requiredLine,
    description: longText
  });
}

/** Checks that the picture that a problem comes from exists and is the same agreement's. */
export function checkProblemLinks(problem: Problem, analysis: Analysis): readonly SituationViolation[] {
  const link = { field: 'situationPictureKey', key: problem.situationPictureKey };
  return checkLink(problem, link, analysis.pictures);
}

/** Checks that the problem of a cause or a goal exists and is the same agreement's. */
export function checkProblemOf(row: Cause | Goal, analysis: Analysis): readonly SituationViolation[] {
  return checkLink(row, { field: 'problemKey', key: row.problemKey }, analysis.problems);
}

/** Checks that the goal of an indicator, if it has one, exists and is the same agreement's. */
export function checkIndicatorLinks(indicator: Indicator, analysis: Analysis): readonly SituationViolation[] {
  return checkLink(indicator, { field: 'goalKey', key: indicator.goalKey }, analysis.goals);
}

/** The problem, cause and goal that an action points at. */
interface CausalLinks {
  readonly agreementKey: string;
  readonly problemKey?: string;
  readonly causeKey?: string;
  readonly goalKey?: string;
}

/**
 * Checks that what an action points at hangs together: each row exists, is the same agreement's, and cause and goal
 * belong to the action's problem.
 */
export function checkCausalLinks(links: CausalLinks, analysis: Analysis): readonly SituationViolation[] {
  const { problemKey, causeKey, goalKey } = links;
  const found = [
    ...checkLink(links, { field: 'problemKey', key: problemKey }, analysis.problems),
    ...checkLink(links, { field: 'causeKey', key: causeKey }, analysis.causes),
    ...checkLink(links, { field: 'goalKey', key: goalKey }, analysis.goals)
  ];
  const cause = analysis.causes.find((row) => row.key === causeKey);
  const goal = analysis.goals.find((row) => row.key === goalKey);
  if (cause !== undefined && cause.problemKey !== problemKey) {
    found.push({ code: 'causeOfOtherProblem', field: 'causeKey', key: cause.key });
  }
  if (goal !== undefined && goal.problemKey !== problemKey) {
    found.push({ code: 'goalOfOtherProblem', field: 'goalKey', key: goal.key });
  }
  return found;
}

/** Warns about problems whose causes nobody has named or for which no goal is set (Brå: these links are often missing). */
export function warnAboutProblems({ problems, causes, goals }: Analysis): readonly SituationWarning[] {
  return problems.flatMap(({ key }) => {
    const found: SituationWarning[] = [];
    if (!causes.some((cause) => cause.problemKey === key)) {
      found.push({ code: 'problemWithoutCause', problemKey: key });
    }
    if (!goals.some((goal) => goal.problemKey === key)) {
      found.push({ code: 'problemWithoutGoal', problemKey: key });
    }
    return found;
  });
}

function checkLink(
  row: { readonly agreementKey: string },
  link: { readonly field: string; readonly key: string | undefined },
  targets: readonly { readonly key: string; readonly agreementKey: string }[]
): readonly SituationViolation[] {
  const { field, key } = link;
  if (key === undefined) return [];
  const target = targets.find((candidate) => candidate.key === key);
  if (target === undefined) return [{ code: 'unknownReference', field, key }];
  return target.agreementKey === row.agreementKey ? [] : [{ code: 'referenceOfOtherAgreement', field, key }];
}
