import { type Action } from '../plan/action';
import { checkActionEdit } from '../plan/actionDecision';
import { checkActionGroup, checkActionInPlan } from '../plan/actionInPlan';
import { checkAction } from '../plan/checkAction';
import { checkCausalLinks, checkCause, checkProblem } from '../situation/causalChain';
import { checkGoal } from '../situation/goal';
import { type Violation } from '../violation';
import { type AnalysisAtHand } from './analysisAtHand';
import { type PlanSurroundings } from './importContext';
import { fieldOfColumn, type ReadRow } from './readTable';
import { tableColumns, type TableColumn } from './tableColumn';
import { type ImportedCollection, type ImportProblem } from './tableProblem';

/** A row that was read without fault, and what came of it. */
interface RowCase {
  readonly row: ReadRow;
  readonly columns: ReadonlyMap<TableColumn, number>;
  readonly before: Action | undefined;
  readonly after: Action;
  readonly analysis: AnalysisAtHand;
  readonly surroundings: PlanSurroundings;
}

/** Columns of the fields of the rows that an action points at. */
const chainFields: Readonly<Record<'problems' | 'causes' | 'goals', Readonly<Record<string, TableColumn>>>> =
  {
    problems: { title: 'problem', focusAreaKey: 'focusArea' },
    causes: { title: 'cause' },
    goals: { title: 'goal', kind: 'goalKind', aim: 'goalAim', target: 'target', unit: 'unit' }
  };

const chainColumn = { problems: 'problem', causes: 'cause', goals: 'goal' } as const;

/** Every rule that the action of a row, or what it points at, would break; with the cell to mend. */
export function judgeRow(rowCase: RowCase): readonly ImportProblem[] {
  const { before, after, analysis, surroundings } = rowCase;
  const { plan, agreement, period, groups } = surroundings;
  const violations: readonly Violation[] = [
    ...(before === undefined ? [] : checkActionEdit(before, after)),
    ...checkAction(after),
    // Numbers and how many there are is judged for the whole table.
    ...checkActionInPlan(after, { plan, period, actionsInPlan: [] }),
    ...checkActionGroup(after, agreement, groups),
    ...checkCausalLinks(after, { pictures: [], ...linksOf(after, analysis) })
  ];
  return withoutRepeats([
    ...violations.map((violation) => place(rowCase, 'actions', violation)),
    ...judgeChain(rowCase)
  ]);
}

/** The first cell of the columns that stand for a field and that the table has. */
export function place(
  { row, columns }: Pick<RowCase, 'row' | 'columns'>,
  collection: ImportedCollection,
  violation: Violation
): ImportProblem {
  const field = 'field' in violation ? violation.field : '';
  const own =
    collection === 'actions'
      ? tableColumns.find((column) => fieldOfColumn[column] === field && columns.has(column))
      : (chainFields[collection][field] ?? chainColumn[collection]);
  return {
    address: row.addressIn(own ?? 'title'),
    problem: { code: 'ruleBroken', collection, violation }
  };
}

/** The rows that an action points at only: a plan may have a thousand. */
function linksOf({ problemKey = '', causeKey = '', goalKey = '' }: Action, analysis: AnalysisAtHand) {
  const present = <T>(row: T | undefined): readonly T[] => (row === undefined ? [] : [row]);
  return {
    problems: present(analysis.problemsByKey.get(problemKey)),
    causes: present(analysis.causesByKey.get(causeKey)),
    goals: present(analysis.goalsByKey.get(goalKey))
  };
}

/** A row that stands already is not judged again. */
function judgeChain(rowCase: RowCase): readonly ImportProblem[] {
  const { after, analysis, surroundings } = rowCase;
  const { problems, causes, goals } = linksOf(after, analysis);
  const isNew = (rows: readonly { readonly key: string }[], { key }: { readonly key: string }): boolean =>
    !rows.some((row) => row.key === key);
  return [
    ...problems
      .filter((problem) => isNew(surroundings.problems, problem))
      .flatMap(checkProblem)
      .map((violation) => place(rowCase, 'problems', violation)),
    ...causes
      .filter((cause) => isNew(surroundings.causes, cause))
      .flatMap(checkCause)
      .map((violation) => place(rowCase, 'causes', violation)),
    ...goals
      .filter((goal) => isNew(surroundings.goals, goal))
      .flatMap(checkGoal)
      .map((violation) => place(rowCase, 'goals', violation))
  ];
}

function withoutRepeats(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
