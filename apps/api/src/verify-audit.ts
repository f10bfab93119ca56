/** `npm run audit:verify`: follows every chain of the audit trail, and says "unbroken" or names the first broken row. */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Printed, readPrinted, Unreadable } from './platform/audit/printed-anchor';
import { sentenceOf } from './platform/audit/report-sentence';
import { differsFrom } from './platform/audit/printed-anchor.repository';
import { reportOf, verifyTrail } from './platform/audit/verify-trail';
import { ConfigError, readConfig } from './platform/config/config';

const SAY_EVERY = 100_000;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { anchor: { type: 'string', multiple: true, default: [] } } });
  const printed = values.anchor.map(readPrinted);
  const sql = new pg.Client({ connectionString: readConfig().databaseUrl });
  await sql.connect();
  try {
    if (!(await isUnbroken(sql, printed))) process.exitCode = 1;
  } finally {
    await sql.end();
  }
}

/** Everything is read as it stood at one instant, while others go on writing. */
async function isUnbroken(sql: pg.Client, printed: readonly Printed[]): Promise<boolean> {
  await sql.query('begin isolation level repeatable read read only');
  const query = async <Row>(text: string, params: readonly unknown[] = []) =>
    (await sql.query(text, [...params])).rows as Row[];
  const began = performance.now();
  let said = 0;
  const report = await reportOf(verifyTrail(query), ({ checked, of }) => {
    if (checked - said < SAY_EVERY) return;
    said = checked;
    say(`  ${checked} of ${of} events`);
  });
  say(sentenceOf(report, (performance.now() - began) / 1_000));
  const differing = await differsFrom(query, printed);
  for (const { day } of differing) say(`The anchor of ${day} is not the one that was printed.`);
  return report.firstBroken === null && differing.length === 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const isKnown = error instanceof ConfigError || error instanceof Unreadable || error instanceof TypeError;
  process.stderr.write(`${isKnown ? error.message : String(error)}\n`);
  process.exit(1);
});
