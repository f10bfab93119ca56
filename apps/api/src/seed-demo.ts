/** `node dist/api/seed-demo.js`: loads the invented world where DEMO=1 says so and nobody works yet, and ends. */
import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { addDays } from '@tendesh/domain/calendar/days';
import { demoPassword } from '@tendesh/testing/demo-logins';
import { demoCases } from '@tendesh/testing/demo-world';
import { AppModule } from './app.module';
import { demoState, emptyAllTables, markComplete, markLoading } from './demo/demo-state.repository';
import { tellCommittees } from './demo/committee-sessions';
import { lendAuthority } from './demo/delegations';
import { Desk } from './demo/desk.repository';
import { loadRates, loadReference } from './demo/reference.repository';
import { Story } from './demo/story';
import { tellCase } from './demo/tell-case';
import { draftWhatComes } from './demo/waiting-drafts';
import { tellComplaints } from './demo/tell-complaints';
import { sendRateList } from './demo/waiting-rates';
import { AnchorDays } from './platform/audit/anchor-days';
import { SettableClock, SystemClock } from './platform/clock/clock';
import { type Config, readConfig } from './platform/config/config';
import { dataSourceOptions } from './platform/database/database';
import { createServer } from './platform/http/create-server';
import { hashPassword } from './staff/passwords';

const DAYS_ANCHORED = 30;
const FIRST_DAY = new Date('2025-01-06T04:00:00Z');

async function main(): Promise<void> {
  const config = readConfig();
  if (!config.demo) return;
  const sql = new pg.Client({ connectionString: config.databaseUrl });
  await sql.connect();
  try {
    const state = await demoState(sql);
    if (state === 'complete' || state === 'in_use') return;
    await markLoading(sql);
    if (state === 'half_loaded') await emptyAllTables(sql);
    await loadPeople(config);
    await tell(config, sql);
    await markComplete(sql);
  } finally {
    await sql.end();
  }
}

async function loadPeople(config: Config): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const source = await new DataSource({ ...dataSourceOptions(config.databaseUrl, 1), extra: {} }).initialize();
  await source.transaction(async (manager) => {
    await loadReference(manager, passwordHash, FIRST_DAY);
    await loadRates(manager, todayInUtc());
  });
  await source.destroy();
}

async function tell(config: Config, sql: pg.Client): Promise<void> {
  const today = todayInUtc();
  const clock = new SettableClock(FIRST_DAY);
  const app = await createServer(AppModule.on(config, clock), config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const desk = new Desk(app, sql);
  const story = new Story(desk);
  const cases = demoCases(today);
  for (const [index, one] of cases.entries()) {
    if (index % 50 === 0) process.stdout.write(`  The demo world: ${index} of ${cases.length} cases\n`);
    await tellCase(story, clock, today, one);
  }
  await tellCommittees(story, desk, clock, today);
  await lendAuthority(desk, clock, today);
  await tellComplaints(desk, clock, today);
  clock.set(new Date(`${today}T03:00:00Z`));
  await sendRateList(desk, today);
  await draftWhatComes(desk, today);
  await app.get(AnchorDays).catchUp(addDays(today, -DAYS_ANCHORED));
  await desk.leave();
  await app.close();
}

function todayInUtc(): string {
  return new SystemClock().now().toISOString().slice(0, 10);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The demo world could not be loaded: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
