import { type Action } from '../plan/action';
import { spokenNumber } from '../plan/actionInPlan';
import { maxActionsPerPlan } from '../plan/plan';
import { containsPersonalIdentityNumber } from '../privacy/personalIdentityNumber';
import { analysisAtHand } from './analysisAtHand';
import { type PlanSurroundings } from './importContext';
import { type PlanTable } from './planTable';
import { importRow, type RowOutcome } from './importRow';
import { matchRows } from './matchRows';
import { newActionsOf } from './newAction';
import { nameListsOf } from './planCells';
import { type ReadingCase } from './readAction';
import { type ImportWrite, type PlanImport, type RowImport } from './importResult';
import { lineOf, readTable, type ReadRow } from './readTable';
import { type ImportProblem } from './tableProblem';

/** Works out what a table would do to a plan. Nothing is decided by it: a new action is a proposal. */
export function planImport(table: PlanTable, surroundings: PlanSurroundings): PlanImport {
  const { columns, ignored, rows, problems } = readTable(table);
  const analysis = analysisAtHand(surroundings);
  const reading: ReadingCase = { columns, analysis, surroundings, names: nameListsOf(surroundings) };
  const newActions = newActionsOf(surroundings, rows);
  const outcomes = matchRows(rows, surroundings.actions).map((matched) =>
    importRow(reading, matched, newActions)
  );
  const judged = withTakenNumbers(outcomes, surroundings.actions);
  const tableProblems = [...problems, ...tooMany(judged, surroundings)];
  const isSound = tableProblems.length === 0 && judged.every((outcome) => outcome.problems.length === 0);
  return {
    rows: judged.map(showRow),
    problems: tableProblems,
    ignoredColumns: ignored.filter(({ heading }) => !containsPersonalIdentityNumber(heading)),
    writes: isSound ? writesOf(judged, reading) : []
  };
}

/** Numbers are unique in the plan as it would be; judged where a row gives its action a number. */
function withTakenNumbers(
  outcomes: readonly RowOutcome[],
  actions: readonly Action[]
): readonly RowOutcome[] {
  const final = new Map(actions.map((action) => [action.key, action.number]));
  for (const { after } of outcomes) if (after !== undefined) final.set(after.key, after.number);
  const count = new Map<string, number>();
  for (const number of final.values()) {
    count.set(spokenNumber(number), (count.get(spokenNumber(number)) ?? 0) + 1);
  }
  return outcomes.map((outcome) => {
    const { before, after, row } = outcome;
    const isGiven = after !== undefined && after.number !== before?.number;
    if (!isGiven || (count.get(spokenNumber(after.number)) ?? 0) < 2) return outcome;
    const violation = { code: 'actionNumberTaken', field: 'number', number: after.number } as const;
    const problem = { code: 'ruleBroken', collection: 'actions', violation } as const;
    return { ...outcome, problems: [...outcome.problems, { address: row.addressIn('number'), problem }] };
  });
}

function tooMany(outcomes: readonly RowOutcome[], { actions }: PlanSurroundings): readonly ImportProblem[] {
  const added = outcomes.filter(({ before }) => before === undefined);
  const count = actions.length + added.length;
  const first = added[Math.max(0, maxActionsPerPlan - actions.length)];
  if (count <= maxActionsPerPlan || first === undefined) return [];
  const violation = { code: 'tooManyActions', maxActions: maxActionsPerPlan, count } as const;
  const problem = { code: 'ruleBroken', collection: 'actions', violation } as const;
  return [{ address: first.row.addressIn('title'), problem }];
}

function showRow({ row, before, after, changes, problems }: RowOutcome): RowImport {
  const label = {
    row: row.row,
    number: labelOf(row, 'number', after ?? before),
    title: labelOf(row, 'title', after ?? before)
  };
  if (problems.length > 0) return { ...label, outcome: 'wrong', changes: [], problems };
  const outcome = before === undefined ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  return { ...label, outcome, changes, problems: [] };
}

/** What a row is called: a text with a personal identity number in it is never shown. */
function labelOf(row: ReadRow, column: 'number' | 'title', action: Action | undefined): string | undefined {
  const line = lineOf(row.cells.get(column));
  const text = typeof line === 'string' && line !== '' ? line : (action?.[column] ?? '');
  return text === '' || containsPersonalIdentityNumber(text) ? undefined : text;
}

function writesOf(
  outcomes: readonly RowOutcome[],
  { analysis, surroundings }: ReadingCase
): readonly ImportWrite[] {
  const [problems, causes, goals] = [surroundings.problems, surroundings.causes, surroundings.goals].map(
    (rows) => new Set(rows.map(({ key }) => key))
  );
  const used = usedKeys(outcomes);
  const isNew = (known: ReadonlySet<string> | undefined, { key }: { readonly key: string }): boolean =>
    known?.has(key) !== true && used.has(key);
  return [
    ...analysis.problems
      .filter((row) => isNew(problems, row))
      .map((row): ImportWrite => ({ kind: 'add', collection: 'problems', row })),
    ...analysis.causes
      .filter((row) => isNew(causes, row))
      .map((row): ImportWrite => ({ kind: 'add', collection: 'causes', row })),
    ...analysis.goals
      .filter((row) => isNew(goals, row))
      .map((row): ImportWrite => ({ kind: 'add', collection: 'goals', row })),
    ...outcomes.flatMap(({ before, after, changes }): readonly ImportWrite[] => {
      if (after === undefined) return [];
      if (before === undefined) return [{ kind: 'add', collection: 'actions', row: after }];
      return changes.length === 0 ? [] : [{ kind: 'edit', before, after }];
    })
  ];
}

/** Only what some action points at is written. */
function usedKeys(outcomes: readonly RowOutcome[]): ReadonlySet<string> {
  const keys = outcomes.flatMap(({ after }) => [after?.problemKey, after?.causeKey, after?.goalKey]);
  return new Set(keys.filter((key): key is string => key !== undefined));
}
