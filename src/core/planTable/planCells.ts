import { type Action } from '../plan/action';
import { compareNaturally } from '../overview/naturalOrder';
import { actionFields, text, type NameLists } from './actionFields';
import { analysisAtHand, type AnalysisAtHand } from './analysisAtHand';
import { namedAreas, namedGroups, namedUnits, type PlanSurroundings } from './importContext';
import { type CellContent, type PlanTable, type TableCell } from './planTable';
import { chainTexts } from './readChain';
import { headingOf, tableColumns, type TableColumn } from './tableColumn';
import { decisionWords } from './tableWords';

/** Columns that are only read: what they say stands in others. */
const readOnlyColumns: ReadonlySet<TableColumn> = new Set(['schedule', 'indicator', 'comment']);

/** Columns of a written table, in their order. */
export const writtenColumns: readonly TableColumn[] = tableColumns.filter(
  (column) => !readOnlyColumns.has(column)
);

/** A plan as a table: a row of headings and one row for each action, in the order of their numbers. */
export function tableOfPlan(surroundings: PlanSurroundings): PlanTable {
  const names = nameListsOf(surroundings);
  const analysis = analysisAtHand(surroundings);
  const actions = [...surroundings.actions].sort((one, other) => compareNaturally(one.number, other.number));
  const headings = writtenColumns.map((column, index): TableCell => ({
    column: index + 1,
    content: { kind: 'text', text: headingOf(column) }
  }));
  const rows = actions.map((action, index) => ({
    row: index + 2,
    cells: writtenColumns.flatMap((column, place): readonly TableCell[] => {
      const content = cellOf(column, action, { names, analysis });
      return content === undefined ? [] : [{ column: place + 1, content }];
    })
  }));
  return { rows: [{ row: 1, cells: headings }, ...rows] };
}

/** What the cells of a plan are named by. */
export function nameListsOf(surroundings: PlanSurroundings): NameLists {
  return {
    areas: namedAreas(surroundings),
    units: namedUnits(surroundings),
    groups: namedGroups(surroundings)
  };
}

/** What a column says of an action; absent when it is empty. */
export function cellOf(
  column: TableColumn,
  action: Action,
  { names, analysis }: { readonly names: NameLists; readonly analysis: AnalysisAtHand }
): CellContent | undefined {
  switch (column) {
    case 'problem':
    case 'cause':
    case 'goal':
    case 'goalKind':
    case 'goalAim':
      return text(chainTexts(action, analysis)[column]);
    case 'decision':
      return text(decisionWords[action.decision]);
    case 'key':
      return text(action.key);
    case 'schedule':
    case 'indicator':
    case 'comment':
      return undefined;
    default:
      return actionFields[column].write(action, names);
  }
}
