import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../application/appError';

/** A directory that this process has for itself. */
export interface DirectoryLock {
  release(): void;
}

/**
 * Takes a directory for this process alone; made when it is not there. The lock is one that the operating system holds
 * for the process (of a small SQLite file in the directory): it is gone the moment the process is, however that ended, so
 * there is no stale one to recognise, and no other process whose number happens to be the same.
 *
 * @throws AppError `databaseInUse` when another process has it
 */
export function lockDirectory(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true });
  const file = new DatabaseSync(join(directory, 'lock'));
  try {
    file.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (cause) {
    file.close();
    throw new AppError('databaseInUse', { cause, subject: directory });
  }
  return { release: () => file.close() };
}
