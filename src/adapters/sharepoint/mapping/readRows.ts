import { type CollectionName, type Collections } from '../../../application/ports/collections';
import { type Depth, type Finding, type Rows, type Stored } from '../../../application/ports/listStore';
import { type DomainRow } from '../../../core/recorded';
import { type Actor } from './actor';
import { type RawRow, readRow } from './readRow';

/** How the rows of an answer are read. */
export interface RowsReading<C extends CollectionName> {
  readonly collection: C;
  readonly depth: Depth;
  /** Address of the form in which a row can be mended. */
  readonly editUrl: (itemId: number) => string;
  /** Who acted, from the row's word and what SharePoint knows. */
  readonly actorOf: (raw: RawRow, claimed: string) => Actor;
}

/** Rows between which others may have their turn: some milliseconds of reading. */
const rowsInTurn = 100;

/** Reads rows in the order of their numbers: the sound ones, and a finding for each of the rest. */
export function readRows<C extends CollectionName>(
  reading: RowsReading<C>,
  raws: readonly RawRow[]
): Rows<Collections[C]> {
  const read = emptyRows<C>();
  for (const raw of inOrder(raws)) addRow(reading, raw, read);
  return rowsOf(read);
}

/**
 * As {@link readRows}, in turns, so that whoever else waits for the process is not kept by a long list.
 *
 * @param giveWay - waits until the others have had their turn
 */
export async function readRowsInTurns<C extends CollectionName>(
  reading: RowsReading<C>,
  raws: readonly RawRow[],
  giveWay: () => Promise<void>
): Promise<Rows<Collections[C]>> {
  const read = emptyRows<C>();
  for (const [index, raw] of inOrder(raws).entries()) {
    if (index > 0 && index % rowsInTurn === 0) await giveWay();
    addRow(reading, raw, read);
  }
  return rowsOf(read);
}

/** Rows as far as they have been read. */
interface ReadRows<C extends CollectionName> extends Rows<Collections[C]> {
  readonly rows: Stored<Collections[C]>[];
  readonly findings: Finding[];
  readonly keys: Set<string>;
}

function emptyRows<C extends CollectionName>(): ReadRows<C> {
  return { rows: [], findings: [], keys: new Set() };
}

function rowsOf<C extends CollectionName>({ rows, findings }: ReadRows<C>): Rows<Collections[C]> {
  return { rows, findings };
}

function addRow<C extends CollectionName>(
  reading: RowsReading<C>,
  raw: RawRow,
  { rows, findings, keys }: ReadRows<C>
): void {
  const read = readRow(reading.collection, raw.cells, reading.depth);
  const place = {
    collection: reading.collection,
    itemId: raw.itemId,
    editUrl: reading.editUrl(raw.itemId)
  };
  if (!read.ok) {
    const { problems, key, title } = read;
    findings.push({ ...place, problems, ...(key && { key }), ...(title && { title }) });
    return;
  }
  const { value } = read;
  // SharePoint compares the texts of a unique column without regard to case.
  const key = value.key.toLowerCase();
  if (keys.has(key)) {
    findings.push({ ...place, key: value.key, problems: [{ code: 'duplicateKey', field: 'key' }] });
    return;
  }
  keys.add(key);
  rows.push(storedRow(reading, raw, value));
}

function storedRow<C extends CollectionName>(
  { actorOf }: RowsReading<C>,
  raw: RawRow,
  value: DomainRow
): Stored<Collections[C]> {
  const { recordedBy, actorMark } = actorOf(raw, value.recordedBy);
  return {
    // The schema has a column for each field of the row: what could be read of all of them is the row.
    value: { ...value, recordedBy } as Collections[C],
    version: raw.version,
    itemId: raw.itemId,
    ...(actorMark && { actorMark })
  };
}

/** Pages may overlap when rows are added while they are read: each row once. */
function inOrder(raws: readonly RawRow[]): readonly RawRow[] {
  const byId = new Map(raws.map((raw) => [raw.itemId, raw]));
  return [...byId.values()].sort((one, other) => one.itemId - other.itemId);
}
