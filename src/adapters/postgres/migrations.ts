import { ledgerTables } from './migrations/ledgerTables';
import { channelClaims } from './migrations/channelClaims';
import { conversationTables } from './migrations/conversationTables';
import { mirroredSuppressed } from './migrations/mirroredSuppressed';
import { teamThreads } from './migrations/teamThreads';

/** A step from one version of the tables to the next. Never changed once it has been shipped. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** SQL without values, the same for PGlite and PostgreSQL. */
  readonly statements: string;
}

/** Every step, in order. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'ledger', statements: ledgerTables },
  { version: 2, name: 'conversations, accepted answers, tokens', statements: conversationTables },
  { version: 3, name: 'held back lines that are mirrored', statements: mirroredSuppressed },
  { version: 4, name: 'teams of channels', statements: teamThreads },
  { version: 5, name: 'channels that groups claim', statements: channelClaims }
];
