/** Statements to one database, inside or outside a transaction; what pg-boss asks of a database of its own, too. */
export interface Sql {
  /** Runs one statement with its values, or several without any: then the rows of all of them come back. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** An open database. */
export interface SqlDatabase extends Sql {
  readonly backend: 'pglite' | 'postgres';
  /** Runs the work as one unit: all of it stays or, when it throws, none. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Asks for rows; their columns are the caller's to name, as the statement selects them. */
export async function ask<Row extends object>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = []
): Promise<readonly Row[]> {
  const { rows } = await sql.executeSql(text, [...values]);
  return rows as readonly Row[];
}

/** Asks for the one row that a statement gives, if it gives any. */
export async function askOne<Row extends object>(
  sql: Sql,
  text: string,
  values: readonly unknown[] = []
): Promise<Row | undefined> {
  const [row] = await ask<Row>(sql, text, values);
  return row;
}
