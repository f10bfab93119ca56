/** `npm run admin:create -- --email … --name …`: invites the first administrator of a database and prints the link. */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { SystemClock } from './platform/clock/clock';
import { ConfigError, readConfig } from './platform/config/config';
import { migrate, MigrationError } from './platform/database/migrate';
import { addFirstAdministrator } from './staff/first-administrator.repository';

const USAGE =
  'Say who: npm run admin:create -- --email name@example.org --name "Full Name" ' +
  '[--office-code KG-BSK --office-name Bishkek --country KG --language en]';

const zones: Readonly<Record<string, string>> = { KG: 'Asia/Bishkek', TJ: 'Asia/Dushanbe' };

class Refusal extends Error {}

async function main(): Promise<void> {
  const config = readConfig();
  const person = readPerson();
  await migrate(config.databaseUrl);
  const sql = new pg.Client({ connectionString: config.databaseUrl });
  await sql.connect();
  try {
    const token = await addFirstAdministrator(sql, person, new SystemClock().now());
    if (token === null) throw new Refusal(`${person.email} has an account already.`);
    process.stdout.write(`Choose the password within 7 days: ${config.publicUrl}/invitation/${token}\n`);
  } finally {
    await sql.end();
  }
}

function readPerson() {
  const { values } = parseArgs({
    options: {
      email: { type: 'string', default: '' },
      name: { type: 'string', default: '' },
      language: { type: 'string', default: 'en' },
      'office-code': { type: 'string', default: 'KG-BSK' },
      'office-name': { type: 'string', default: 'Bishkek' },
      country: { type: 'string', default: 'KG' },
    },
  });
  const { email, name, language, country } = values;
  const timeZone = zones[country];
  if (!email.includes('@') || name.trim() === '' || timeZone === undefined) throw new Refusal(USAGE);
  const office = { code: values['office-code'], name: values['office-name'], country, timeZone };
  return { email: email.trim().toLowerCase(), fullName: name.trim(), language, office };
}

main().catch((error: unknown) => {
  const isKnown = error instanceof Refusal || error instanceof ConfigError || error instanceof MigrationError;
  const isUsage = error instanceof TypeError;
  process.stderr.write(`${isUsage ? USAGE : isKnown ? error.message : String(error)}\n`);
  process.exit(1);
});
