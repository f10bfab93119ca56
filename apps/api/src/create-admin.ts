/** `npm run admin:create -- --email … --name …`: invites the first administrator of a database and prints the link. */
import pg from 'pg';
import { SystemClock } from './platform/clock/clock';
import { ConfigError, readConfig } from './platform/config/config';
import { migrate, MigrationError } from './platform/database/migrate';
import { createFirstAdministrator, Refusal } from './staff/create-first-administrator';

async function main(): Promise<void> {
  const config = readConfig();
  await migrate(config.databaseUrl);
  const sql = new pg.Client({ connectionString: config.databaseUrl });
  await sql.connect();
  try {
    const token = await createFirstAdministrator(sql, process.argv.slice(2), new SystemClock().now());
    process.stdout.write(`Choose the password within 7 days: ${config.publicUrl}/invitation/${token}\n`);
  } finally {
    await sql.end();
  }
}

main().catch((error: unknown) => {
  const isKnown = error instanceof Refusal || error instanceof ConfigError || error instanceof MigrationError;
  process.stderr.write(`${isKnown ? error.message : String(error)}\n`);
  process.exit(1);
});
