import { readCadence } from '../followUp/cadenceText';
import { type Action } from '../plan/action';
import { spokenNumber } from '../plan/actionInPlan';
import { actionFields, type FieldColumn, type NameLists } from './actionFields';
import { type AnalysisAtHand } from './analysisAtHand';
import { type PlanSurroundings } from './importContext';
import { oneLine, type CellContent } from './planTable';
import { readChain } from './readChain';
import { readSchedule } from './readDay';
import { textOf, type ReadRow } from './readTable';
import { type TableColumn } from './tableColumn';
import { type ImportProblem } from './tableProblem';

/** Inläsning: what every row of a table is read with. */
export interface ReadingCase {
  readonly columns: ReadonlyMap<TableColumn, number>;
  readonly names: NameLists;
  readonly analysis: AnalysisAtHand;
  readonly surroundings: PlanSurroundings;
}

/** An action as a row makes it, and what could not be read. */
interface ReadAction {
  readonly action: Action;
  readonly problems: readonly ImportProblem[];
}

type Reader = (reading: ReadingCase, row: ReadRow, action: Action) => ReadAction;

const fieldColumns = Object.keys(actionFields) as readonly FieldColumn[];

/**
 * The action that a row makes of the one that stands, or of an empty one. A column that the table lacks changes
 * nothing, and neither does a cell that says what stands already.
 */
export function readAction(reading: ReadingCase, row: ReadRow, base: Action): ReadAction {
  let action = base;
  const problems: ImportProblem[] = [];
  for (const read of [readFields, readTimePlan, readDescription, readLinks] satisfies readonly Reader[]) {
    const found = read(reading, row, action);
    action = found.action;
    problems.push(...found.problems);
  }
  return { action, problems };
}

function readFields({ columns, names }: ReadingCase, row: ReadRow, base: Action): ReadAction {
  let action = base;
  const problems: ImportProblem[] = [];
  for (const column of fieldColumns) {
    if (!columns.has(column)) continue;
    const field = actionFields[column];
    const content = row.cells.get(column);
    if (saysSame(content, field.write(base, names)) || isSameNumber(column, content, base)) continue;
    const reading = field.read(content, names);
    if ('patch' in reading) action = { ...action, ...reading.patch };
    else problems.push({ address: row.addressIn(column), problem: reading.problem });
  }
  return { action, problems };
}

function isSameNumber(column: FieldColumn, content: CellContent | undefined, { number }: Action): boolean {
  return column === 'number' && spokenNumber(textIn(content)) === spokenNumber(number);
}

/** The time plan in one cell; what columns of their own say goes before it. */
function readTimePlan({ columns }: ReadingCase, row: ReadRow, action: Action): ReadAction {
  const content = row.cells.get('schedule');
  if (content === undefined) return { action, problems: [] };
  const said = content.kind === 'day' ? { end: content.day } : readSchedule(textIn(content));
  if (said === undefined) {
    const address = row.addressIn('schedule');
    return { action, problems: [{ address, problem: { code: 'scheduleUnreadable' } }] };
  }
  const start = columns.has('start') ? action.start : (said.start ?? action.start);
  const end = columns.has('end') ? action.end : said.end;
  return { action: { ...action, start, end }, problems: [] };
}

/**
 * What a table says beside an action has no field of its own: indicators and comments become lines of its description.
 * A column of indicators that says how often the action is followed up is read as that.
 */
function readDescription({ columns }: ReadingCase, row: ReadRow, action: Action): ReadAction {
  const indicator = textIn(row.cells.get('indicator'));
  const cadence = columns.has('cadence') ? undefined : readCadence(indicator);
  const followed = cadence === undefined ? action : { ...action, cadence };
  if (!columns.has('indicator') && !columns.has('comment')) return { action, problems: [] };
  const comment = textIn(row.cells.get('comment'));
  const parts = [
    columns.has('description') ? textIn(row.cells.get('description')) : '',
    indicator === '' || cadence !== undefined ? '' : `Indikator: ${indicator}`,
    comment === '' ? '' : `Kommentar: ${comment}`
  ].filter((part) => part !== '');
  const isSilent = parts.length === 0 && !columns.has('description');
  if (isSilent) return { action: followed, problems: [] };
  const description = parts.length === 0 ? undefined : parts.join('\n');
  return { action: { ...followed, description }, problems: [] };
}

function readLinks(reading: ReadingCase, row: ReadRow, action: Action): ReadAction {
  const { columns, analysis, surroundings } = reading;
  const { patch, problems } = readChain({ row, columns, action, analysis, surroundings });
  return { action: { ...action, ...patch }, problems };
}

/** Tells whether two cells say the same, apart from how a text is broken into lines and which of them is a number. */
export function saysSame(one: CellContent | undefined, other: CellContent | undefined): boolean {
  if (one?.kind === 'day' || other?.kind === 'day') {
    return one?.kind === 'day' && other?.kind === 'day' && one.day === other.day;
  }
  return oneLine(textIn(one)) === oneLine(textIn(other));
}

/** The text of a cell that is known to be readable as one; empty for others. */
function textIn(content: CellContent | undefined): string {
  const said = textOf(content);
  return typeof said === 'string' ? said : '';
}

/** A cell as a reader sees it: days as they stand in tables. */
export function shownText(content: CellContent | undefined): string {
  return content?.kind === 'day' ? content.day : textIn(content);
}
