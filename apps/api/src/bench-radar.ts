/** `npm run bench:radar`: how well used pictures are found again, and how long a lookup takes among a million. */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { measureLookup } from './bench/radar-lookup';
import { type HowMany, measurePrecision } from './bench/radar-precision';
import { lookupTable, percent, precisionTable, summary } from './bench/radar-report';
import { withoutDocuments } from './bench/radar.repository';
import { readConfig } from './platform/config/config';

const LEAST_RECALL = 0.95;
const LEAST_PRECISION = 0.99;
const MOST_MEDIAN_MS = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      originals: { type: 'string', default: '360' },
      pictures: { type: 'string', default: '1000000' },
    },
  });
  const sql = new pg.Client({ connectionString: readConfig().databaseUrl });
  await sql.connect();
  await withoutDocuments(sql);
  try {
    const rows = await measurePrecision(sql, parts(Number(values.originals)), parts(Number(values.originals) / 2));
    const { precision, recall } = summary(rows);
    say(precisionTable(rows));
    say(
      `Precision over all: ${percent(precision)}. Recall of what was saved again, rescaled, recompressed: ${percent(recall)}.`,
    );
    await sql.query('truncate document_fingerprint');
    const lookup = await measureLookup(sql, Number(values.pictures));
    say(`${lookup.kept} hashes of ${values.pictures} pictures are kept.`);
    say(lookupTable(lookup.rows));
    const median = lookup.rows[0]?.medianMs ?? Infinity;
    if (precision < LEAST_PRECISION || recall < LEAST_RECALL || median > MOST_MEDIAN_MS) process.exitCode = 1;
  } finally {
    await sql.end();
  }
}

/** Two thirds photos, and as many scanned as photographed receipts, which come by fours. */
function parts(originals: number): HowMany {
  const receipts = Math.ceil(originals / 24) * 4;
  return { photo: originals - 2 * receipts, scan: receipts, snapshot: receipts };
}

function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
