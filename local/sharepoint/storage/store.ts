import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectoryBusyError } from '../startErrors';
import { Catalog } from './catalog';
import { Database, textOf } from './database';
import { schemaSql } from './schema';

/** The data file: the catalogue in memory, the rows in SQLite. */
export interface Store {
  readonly database: Database;
  readonly catalog: Catalog;
  /** Signs form digests; the same for the life of the file. */
  readonly secret: string;
  /** Runs the work as one unit; when it throws, rows and catalogue are as before. */
  transaction<T>(work: () => T): T;
  /** @returns the next number that names a list's tables */
  nextListKey(): number;
  close(): void;
}

function readMeta(database: Database, name: string, fallback: () => string): string {
  const row = database.first('SELECT value FROM meta WHERE name = ?', name);
  if (row !== undefined) return textOf(row, 'value');
  const value = fallback();
  database.run('INSERT INTO meta (name, value) VALUES (?, ?)', name, value);
  return value;
}

/** SQLITE_BUSY, by its shape: under a test runner the error comes from another realm. */
function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === 5;
}

function openDatabase(directory: string | undefined): Database {
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  try {
    const database = new Database(
      directory === undefined ? ':memory:' : join(directory, 'sharepoint.sqlite')
    );
    database.execute(schemaSql);
    return database;
  } catch (error) {
    if (directory !== undefined && isBusy(error)) throw new DataDirectoryBusyError(directory);
    throw error;
  }
}

/**
 * @param directory - where the data file lies; undefined keeps everything in memory
 * @returns the opened store; the file is made when it is not there
 * @throws DataDirectoryBusyError when another process has the file open
 */
export function openStore(directory: string | undefined): Store {
  const database = openDatabase(directory);
  const secret = readMeta(database, 'secret', () => randomBytes(32).toString('hex'));
  const catalog = new Catalog(database);
  return {
    database,
    catalog,
    secret,
    transaction<T>(work: () => T): T {
      try {
        const result = database.transaction(work);
        if (!database.isInTransaction) catalog.settle();
        return result;
      } catch (error) {
        catalog.restore();
        throw error;
      }
    },
    nextListKey(): number {
      const key = Number(readMeta(database, 'nextListKey', () => '1'));
      database.run('UPDATE meta SET value = ? WHERE name = ?', String(key + 1), 'nextListKey');
      return key;
    },
    close: (): void => {
      database.close();
    }
  };
}
