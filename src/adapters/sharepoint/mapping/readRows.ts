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

/** Reads rows in the order of their numbers: the sound ones, and a finding for each of the rest. */
export function readRows<C extends CollectionName>(
  reading: RowsReading<C>,
  raws: readonly RawRow[]
): Rows<Collections[C]> {
  const rows: Stored<Collections[C]>[] = [];
  const findings: Finding[] = [];
  const keys = new Set<string>();
  for (const raw of inOrder(raws)) {
    const read = readRow(reading.collection, raw.cells, reading.depth);
    const place = {
      collection: reading.collection,
      itemId: raw.itemId,
      editUrl: reading.editUrl(raw.itemId)
    };
    if (!read.ok) {
      const { problems, key, title } = read;
      findings.push({ ...place, problems, ...(key && { key }), ...(title && { title }) });
      continue;
    }
    const { value } = read;
    // SharePoint compares the texts of a unique column without regard to case.
    const key = value.key.toLowerCase();
    if (keys.has(key)) {
      findings.push({ ...place, key: value.key, problems: [{ code: 'duplicateKey', field: 'key' }] });
      continue;
    }
    keys.add(key);
    rows.push(storedRow(reading, raw, value));
  }
  return { rows, findings };
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
