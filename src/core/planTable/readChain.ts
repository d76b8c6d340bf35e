import { type Action } from '../plan/action';
import { type Goal, type GoalAim, type GoalKind } from '../situation/situation';
import { causeOf, goalOf, problemOf, type AnalysisAtHand } from './analysisAtHand';
import { type PlanSurroundings } from './importContext';
import { lineOf, type ReadRow } from './readTable';
import { type TableColumn } from './tableColumn';
import { type ImportProblem, type TableProblem } from './tableProblem';
import { codeOfWord, goalAimWords, goalKindWords } from './tableWords';

/** The columns that together say why an action is there: problem, cause and goal. */
type ChainColumn = 'problem' | 'cause' | 'goal' | 'goalKind' | 'goalAim';

/** Every {@link ChainColumn}. */
const chainColumns: readonly ChainColumn[] = ['problem', 'cause', 'goal', 'goalKind', 'goalAim'];

/** What the chain of an action says, by column; an empty text where it says nothing. */
type ChainTexts = Readonly<Record<ChainColumn, string>>;

/** Everything that one row is read against. */
interface ChainCase {
  readonly row: ReadRow;
  readonly columns: ReadonlyMap<TableColumn, number>;
  /** The action with what the row's other columns make of it. */
  readonly action: Action;
  readonly analysis: AnalysisAtHand;
  readonly surroundings: PlanSurroundings;
}

type Links = Pick<Action, 'problemKey' | 'causeKey' | 'goalKey'>;

/** What the problem, cause and goal of an action say. */
export function chainTexts(
  { problemKey = '', causeKey = '', goalKey = '' }: Links,
  analysis: AnalysisAtHand
): ChainTexts {
  const goal = analysis.goalsByKey.get(goalKey);
  return {
    problem: analysis.problemsByKey.get(problemKey)?.title ?? '',
    cause: analysis.causesByKey.get(causeKey)?.title ?? '',
    goal: goal?.title ?? '',
    goalKind: goal === undefined ? '' : goalKindWords[goal.kind],
    goalAim: goal === undefined ? '' : goalAimWords[goal.aim]
  };
}

/**
 * The problem, cause and goal that a row names, found by their texts or new. A row that says what its action says
 * already keeps what it points at, even where several rows have the text.
 */
export function readChain(chain: ChainCase): {
  readonly patch: Links;
  readonly problems: readonly ImportProblem[];
} {
  const { row, columns, action, analysis } = chain;
  const before = chainTexts(action, analysis);
  const said: Record<ChainColumn, string> = { ...before };
  const problems: ImportProblem[] = [];
  for (const column of chainColumns) {
    if (!columns.has(column)) continue;
    const line = lineOf(row.cells.get(column));
    if (typeof line === 'string') said[column] = line;
    else problems.push({ address: row.addressIn(column), problem: line });
  }
  const isSame = chainColumns.every((column) => said[column] === before[column].replace(/\s+/g, ' ').trim());
  if (problems.length > 0 || isSame) return { patch: {}, problems };
  return resolve(chain, said);
}

function resolve(chain: ChainCase, said: ChainTexts): ReturnType<typeof readChain> {
  const { row, action, analysis, surroundings } = chain;
  const fail = (column: TableColumn, problem: TableProblem): ReturnType<typeof readChain> => ({
    patch: {},
    problems: [{ address: row.addressIn(column), problem }]
  });
  if (said.problem === '') {
    const orphan = (['cause', 'goal'] as const).find((column) => said[column] !== '');
    if (orphan !== undefined) return fail(orphan, { code: 'problemMissing' });
    return { patch: { problemKey: undefined, causeKey: undefined, goalKey: undefined }, problems: [] };
  }
  const standing = analysis.problemsByKey.get(action.problemKey ?? '');
  const isKept = standing !== undefined && standing.title === said.problem;
  const wish = { title: said.problem, focusAreaKey: action.focusAreaKey };
  const { key: problemKey } = isKept ? standing : problemOf(analysis, wish, surroundings);
  const causeKey =
    said.cause === '' ? undefined : causeOf(analysis, { title: said.cause, problemKey }, surroundings).key;
  const goal = readGoal(chain, said, problemKey);
  if (goal !== undefined && 'problem' in goal) return fail(goal.column, goal.problem);
  return { patch: { problemKey, causeKey, goalKey: goal?.key }, problems: [] };
}

interface GoalFault {
  readonly column: ChainColumn;
  readonly problem: TableProblem;
}

/** A goal that the table gives no kind is a process goal, which needs no number. */
function readGoal(
  { row, action, analysis, surroundings }: ChainCase,
  said: ChainTexts,
  problemKey: string
): Goal | GoalFault | undefined {
  if (said.goal === '') return undefined;
  // An emptied kind, or one of a goal that is now another, says nothing about the goal that is meant.
  const word = (column: 'goalKind' | 'goalAim'): string => (row.cells.has(column) ? said[column] : '');
  const kind: GoalKind | undefined = codeOfWord(goalKindWords, word('goalKind'));
  const aim: GoalAim | undefined = codeOfWord(goalAimWords, word('goalAim'));
  if (kind === undefined && word('goalKind') !== '') return fault('goalKind', { code: 'unknownGoalKind' });
  if (aim === undefined && word('goalAim') !== '') return fault('goalAim', { code: 'unknownGoalAim' });
  const goal = goalOf(
    analysis,
    {
      title: said.goal,
      problemKey,
      kind: kind ?? 'process',
      aim: aim ?? 'safety',
      ...(kind === 'output' && { target: action.target, unit: action.unit })
    },
    surroundings
  );
  if (kind !== undefined && goal.kind !== kind) return fault('goalKind', { code: 'goalDiffers' });
  if (aim !== undefined && goal.aim !== aim) return fault('goalAim', { code: 'goalDiffers' });
  return goal;
}

function fault(column: ChainColumn, problem: TableProblem): GoalFault {
  return { column, problem };
}
