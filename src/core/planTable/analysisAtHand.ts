import { type Cause, type Goal, type Problem } from '../situation/situation';
import { fingerprintOf } from './fingerprint';
import { type PlanSurroundings } from './importContext';
import { spokenText } from './planTable';

/** Analysunderlag: the analysis of an agreement while a table is read: what it has, and what the rows so far would add. */
export interface AnalysisAtHand {
  readonly problems: Problem[];
  readonly causes: Cause[];
  readonly goals: Goal[];
  readonly problemsByText: Map<string, Problem[]>;
  /** By the key of their problem and their text. */
  readonly causesByText: Map<string, Cause>;
  readonly goalsByText: Map<string, Goal>;
  readonly problemsByKey: Map<string, Problem>;
  readonly causesByKey: Map<string, Cause>;
  readonly goalsByKey: Map<string, Goal>;
}

/** What a new row of the analysis says, without the columns that are the same for all. */
interface NewProblem {
  readonly title: string;
  readonly focusAreaKey: string;
}

/** Begins with what the agreement has; the first of several with one text is the one that a text means. */
export function analysisAtHand({ problems, causes, goals, agreement }: PlanSurroundings): AnalysisAtHand {
  const analysis: AnalysisAtHand = {
    problems: [],
    causes: [],
    goals: [],
    problemsByText: new Map(),
    causesByText: new Map(),
    goalsByText: new Map(),
    problemsByKey: new Map(),
    causesByKey: new Map(),
    goalsByKey: new Map()
  };
  const isOwn = (row: { readonly agreementKey: string }): boolean => row.agreementKey === agreement.key;
  for (const problem of problems.filter(isOwn)) takeProblem(analysis, problem);
  for (const cause of causes.filter(isOwn)) takeCause(analysis, cause);
  for (const goal of goals.filter(isOwn)) takeGoal(analysis, goal);
  return analysis;
}

/** The problem with a text, the one in the focus area before others; a new one when there is none. */
export function problemOf(
  analysis: AnalysisAtHand,
  { title, focusAreaKey }: NewProblem,
  { agreement, stamp }: PlanSurroundings
): Problem {
  const meant = analysis.problemsByText.get(spokenText(title)) ?? [];
  const standing = meant.find((problem) => problem.focusAreaKey === focusAreaKey) ?? meant[0];
  if (standing !== undefined) return standing;
  const wished = `${agreement.key}|p|${fingerprintOf(`${focusAreaKey}\n${spokenText(title)}`)}`;
  const key = freeKey(wished, analysis.problemsByKey);
  return takeProblem(analysis, { key, agreementKey: agreement.key, focusAreaKey, title, ...stamp });
}

/** The cause of a problem with a text; a new one when there is none. */
export function causeOf(
  analysis: AnalysisAtHand,
  { title, problemKey }: { readonly title: string; readonly problemKey: string },
  { agreement, stamp }: PlanSurroundings
): Cause {
  const standing = analysis.causesByText.get(ofProblem(problemKey, title));
  if (standing !== undefined) return standing;
  const wished = `${agreement.key}|c|${fingerprintOf(ofProblem(problemKey, title))}`;
  const key = freeKey(wished, analysis.causesByKey);
  return takeCause(analysis, { key, agreementKey: agreement.key, problemKey, title, ...stamp });
}

/** The goal against a problem with a text; a new one when there is none. */
export function goalOf(
  analysis: AnalysisAtHand,
  wish: Pick<Goal, 'title' | 'problemKey' | 'kind' | 'aim' | 'target' | 'unit'>,
  { agreement, stamp }: PlanSurroundings
): Goal {
  const standing = analysis.goalsByText.get(ofProblem(wish.problemKey, wish.title));
  if (standing !== undefined) return standing;
  const wished = `${agreement.key}|g|${fingerprintOf(ofProblem(wish.problemKey, wish.title))}`;
  const key = freeKey(wished, analysis.goalsByKey);
  return takeGoal(analysis, { key, agreementKey: agreement.key, ...wish, ...stamp });
}

/** A key that no row has: one whose text was edited since keeps the key that its first text gave it. */
export function freeKey(wished: string, taken: { has(key: string): boolean }): string {
  let key = wished;
  for (let next = 2; taken.has(key); next += 1) key = `${wished}-${next}`;
  return key;
}

function takeProblem(analysis: AnalysisAtHand, problem: Problem): Problem {
  const spoken = spokenText(problem.title);
  const known = analysis.problemsByText.get(spoken);
  if (known === undefined) analysis.problemsByText.set(spoken, [problem]);
  else known.push(problem);
  analysis.problemsByKey.set(problem.key, problem);
  analysis.problems.push(problem);
  return problem;
}

function takeCause(analysis: AnalysisAtHand, cause: Cause): Cause {
  const text = ofProblem(cause.problemKey, cause.title);
  if (!analysis.causesByText.has(text)) analysis.causesByText.set(text, cause);
  analysis.causesByKey.set(cause.key, cause);
  analysis.causes.push(cause);
  return cause;
}

function takeGoal(analysis: AnalysisAtHand, goal: Goal): Goal {
  const text = ofProblem(goal.problemKey, goal.title);
  if (!analysis.goalsByText.has(text)) analysis.goalsByText.set(text, goal);
  analysis.goalsByKey.set(goal.key, goal);
  analysis.goals.push(goal);
  return goal;
}

function ofProblem(problemKey: string, title: string): string {
  return `${problemKey}\n${spokenText(title)}`;
}
