/** `npm run load -- --returnees 200000`: brings a database to so many synthetic returnees, and says what it loaded. */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { type Loaded, LoadRefusal, loadWorld } from './load/load-world';
import { SystemClock } from './platform/clock/clock';
import { ConfigError, readConfig } from './platform/config/config';

const USAGE = 'Say how many: npm run load -- --returnees 200000 (from 1 to 5000000).';
const MOST = 5_000_000;

async function main(): Promise<void> {
  const { databaseUrl } = readConfig();
  const returnees = readCount();
  const sql = new pg.Client({ connectionString: databaseUrl });
  await sql.connect();
  const began = performance.now();
  const tell = (sentence: string) => say(`  ${seconds(began)}  ${sentence}`);
  try {
    report(await loadWorld({ sql, databaseUrl, returnees, now: new SystemClock().now(), tell }), began);
  } finally {
    await sql.end();
  }
}

function readCount(): number {
  const { values } = parseArgs({ options: { returnees: { type: 'string', default: '' } } });
  const count = Number(values.returnees);
  if (!/^\d+$/.test(values.returnees) || count < 1 || count > MOST) throw new LoadRefusal(USAGE);
  return count;
}

function report({ rows, invariants }: Loaded, began: number): void {
  for (const [table, count] of rows) if (count > 0) say(`${String(count).padStart(10)}  ${table}`);
  const total = [...rows.values()].reduce((sum, count) => sum + count, 0);
  say(`${total} rows in ${seconds(began)}; ${invariants} invariants hold.`);
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const isKnown = error instanceof LoadRefusal || error instanceof ConfigError;
  const isUsage = error instanceof TypeError;
  process.stderr.write(`${isUsage ? USAGE : isKnown ? error.message : String(error)}\n`);
  process.exit(1);
});
