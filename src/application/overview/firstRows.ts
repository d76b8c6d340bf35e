import { type Rows } from '../ports/listStore';

/** Whether rows of which at most so many were asked for are all there are. */
export function isWhole({ rows, findings }: Rows<unknown>, atMost: number): boolean {
  return rows.length + findings.length < atMost;
}

/** The rows that somebody asks about; what is wrong in the list is told in any case. */
export function rowsThat<Row>({ rows, findings }: Rows<Row>, isWanted: (row: Row) => boolean): Rows<Row> {
  return { rows: rows.filter(({ value }) => isWanted(value)), findings };
}

/** Rows of several answers in the order of their list, each once. */
export function eachOnce<Row>(...answers: readonly (Rows<Row> | undefined)[]): Rows<Row> {
  const rows = new Map(answers.flatMap((one) => one?.rows.map((row) => [row.itemId, row] as const) ?? []));
  const findings = new Map(
    answers.flatMap((one) => one?.findings.map((finding) => [finding.itemId, finding] as const) ?? [])
  );
  return {
    rows: [...rows.values()].sort((one, other) => one.itemId - other.itemId),
    findings: [...findings.values()]
  };
}
