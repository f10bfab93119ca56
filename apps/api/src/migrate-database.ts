/** `node dist/api/migrate-database.js`: brings the database of DATABASE_URL up to date and ends. */
import { ConfigError, readConfig } from './platform/config/config';
import { migrate, MigrationError } from './platform/database/migrate';

try {
  const applied = await migrate(readConfig().databaseUrl);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
} catch (error) {
  const known = error instanceof ConfigError || error instanceof MigrationError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
