import { openEmbeddedDatabase } from '../../../src/adapters/postgres/embeddedDatabase';
import { describeMigrations } from './migrationContract';

describeMigrations('PGlite', () => openEmbeddedDatabase());
