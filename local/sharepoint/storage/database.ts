import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { foldText } from './foldText';

/** A value that a row holds. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** One row, by column name. */
export type Row = Readonly<Record<string, SqlValue>>;

/** SQLite with its statements kept and nested transactions. One process only. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private depth = 0;

  /** @param file - the database file, or `:memory:` */
  public constructor(file: string) {
    this.connection = new DatabaseSync(file);
    // FULL: a commit that was acknowledged is on the disk, even when the machine stops right after it.
    this.connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE;'
    );
    this.connection.function('fold', { deterministic: true }, (value: unknown) =>
      typeof value === 'string' ? foldText(value) : value === null || typeof value === 'number' ? value : null
    );
  }

  /** Runs statements that take no values. */
  public execute(sql: string): void {
    // A schema change makes SQLite prepare the kept statements anew; dropping them keeps that cheap and certain.
    this.statements.clear();
    this.connection.exec(sql);
  }

  /** @returns every row */
  public all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.prepare(sql).all(...values) as unknown as readonly Row[];
  }

  /** @returns the first row, or undefined */
  public first(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.prepare(sql).get(...values) as unknown as Row | undefined;
  }

  /** @returns how many rows changed */
  public run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.prepare(sql).run(...values).changes);
  }

  /**
   * Runs the work as one unit: all of it stays, or, when it throws, none. Units nest.
   *
   * @returns what the work returns
   */
  public transaction<T>(work: () => T): T {
    const name = `level${String(this.depth)}`;
    this.connection.exec(this.depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`);
    this.depth += 1;
    try {
      const result = work();
      this.connection.exec(this.depth === 1 ? 'COMMIT' : `RELEASE ${name}`);
      return result;
    } catch (error) {
      this.statements.clear();
      this.undo(name);
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** A full disk can make SQLite undo everything by itself; there is nothing left to undo then. */
  private undo(name: string): void {
    try {
      this.connection.exec(this.depth === 1 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
    } catch (failure) {
      if (this.connection.isTransaction) throw failure;
    }
  }

  /** Whether a unit is under way. */
  public get isInTransaction(): boolean {
    return this.depth > 0;
  }

  /** Closes the file. */
  public close(): void {
    this.statements.clear();
    this.connection.close();
  }

  private prepare(sql: string): StatementSync {
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(sql);
    if (this.statements.size > 500) this.statements.clear();
    this.statements.set(sql, statement);
    return statement;
  }
}

/** @returns the column as text; empty when it is NULL */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : String(value as number);
}

/** @returns the column as a number; 0 when it is NULL */
export function numberOf(row: Row, column: string): number {
  return Number(row[column] ?? 0);
}

/** @returns the column's bytes */
export function bytesOf(row: Row, column: string): Buffer {
  const value = row[column];
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.alloc(0);
}
