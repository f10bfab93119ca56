/** `npm run bench:race`: many acts at the same moment over HTTP, on two servers and one empty database, and what came of it. */
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { Desk } from './demo/desk.repository';
import { httpDoor } from './demo/http-door';
import { loadReference } from './demo/reference.repository';
import { Story } from './demo/story';
import { SettableClock } from './platform/clock/clock';
import { type Config, readConfig } from './platform/config/config';
import { dataSourceOptions } from './platform/database/database';
import { migrate } from './platform/database/migrate';
import { createServer } from './platform/http/create-server';
import { awardToRaceFor, runnersForAward } from './bench/award-race';
import { applicationsToRaceFor, GRANT_MINOR, runnersForBudget } from './bench/budget-race';
import { RaceLedger } from './bench/race-ledger.repository';
import { race } from './bench/race';
import { reserveToRaceFor, runnersForReserve } from './bench/reserve-race';
import { report } from './bench/race-report';
import {
  type Check,
  checkBudget,
  checkFinishes,
  checkLedger,
  checkLocks,
  checkReserve,
  watched,
} from './bench/verdict';

const SERVERS = 2;
const REQUESTS = 200;
const PAPERS = 20;
const APPLICATIONS = 20;
const SUFFICES_FOR = 7;
const IN_EACH_PLACE = 10;
const NOW = new Date('2026-03-02T04:00:00Z');
const reference = 'KG-UK-1';

async function main(): Promise<void> {
  const config = readConfig();
  await prepare(config);
  const servers = await Promise.all(Array.from({ length: SERVERS }, () => serve(config)));
  const sql = new pg.Client({ connectionString: config.databaseUrl });
  await sql.connect();
  try {
    const desks = servers.map((app) => new Desk(httpDoor(portOf(app)), sql));
    const ledger = new RaceLedger(sql);
    const checks = [
      ...(await raceForAward(desks, ledger)),
      ...(await raceForBudget(desks, ledger)),
      ...(await raceForReserve(desks, ledger)),
    ];
    process.exitCode = checks.every(({ holds }) => holds) ? 0 : 1;
  } finally {
    await Promise.all(servers.map((app) => app.close()));
    await sql.end();
  }
}

async function raceForAward(desks: readonly Desk[], ledger: RaceLedger): Promise<Check[]> {
  const story = new Story(first(desks));
  const told = await awardToRaceFor(story, PAPERS);
  const runners = await runnersForAward(story, told, REQUESTS);
  const before = await ledger.deadlocks();
  const started = performance.now();
  const { result: finishes, checks } = await watched(ledger, race(desks, runners));
  const ms = performance.now() - started;
  checks.push(...checkFinishes(finishes, REQUESTS), ...checkLedger(await ledger.ofApplication(told.applicationId)));
  const title = `${REQUESTS} acts at once on one award, ${SERVERS} servers`;
  return reported({ title, finishes, ms, checks, deadlocks: (await ledger.deadlocks()) - before });
}

async function raceForBudget(desks: readonly Desk[], ledger: RaceLedger): Promise<Check[]> {
  const desk = first(desks);
  const waiting = await applicationsToRaceFor(new Story(desk), APPLICATIONS);
  const { awards } = await ledger.ofAllocation(reference);
  await ledger.leave(reference, SUFFICES_FOR * GRANT_MINOR + GRANT_MINOR - 1);
  const runners = await runnersForBudget(desk, waiting);
  const before = await ledger.deadlocks();
  const started = performance.now();
  const { result: finishes, checks } = await watched(ledger, race(desks, runners));
  const ms = performance.now() - started;
  checks.push(...checkFinishes(finishes, runners.length));
  checks.push(...checkBudget(await ledger.ofAllocation(reference), awards + SUFFICES_FOR));
  const title = `${runners.length} approvals at once of ${APPLICATIONS} applications, money for ${SUFFICES_FOR}`;
  return reported({ title, finishes, ms, checks, deadlocks: (await ledger.deadlocks()) - before });
}

async function raceForReserve(desks: readonly Desk[], ledger: RaceLedger): Promise<Check[]> {
  const desk = first(desks);
  const story = new Story(desk);
  const reserve = await reserveToRaceFor({ story, desk, ledger }, IN_EACH_PLACE);
  const runners = await runnersForReserve(story, desk, reserve);
  const before = await ledger.deadlocks();
  const started = performance.now();
  const { result: finishes, checks } = await watched(ledger, race(desks, runners));
  const ms = performance.now() - started;
  checks.push(...checkFinishes(finishes, runners.length), ...checkReserve(await ledger.ofReserve('KG-UK')));
  const title = `${runners.length} acts at once on the money of a programme with ${IN_EACH_PLACE} awards, as many selected and in reserve`;
  return reported({ title, finishes, ms, checks, deadlocks: (await ledger.deadlocks()) - before });
}

function reported(of: Parameters<typeof report>[0]): Check[] {
  const checks = [...of.checks, ...checkLocks(of.deadlocks)];
  report({ ...of, checks });
  return checks;
}

async function prepare(config: Config): Promise<void> {
  await migrate(config.databaseUrl);
  const source = await new DataSource({ ...dataSourceOptions(config.databaseUrl, 1), extra: {} }).initialize();
  await source.transaction((manager) => loadReference(manager, 'unusable', NOW));
  await source.destroy();
}

async function serve(config: Config): Promise<NestFastifyApplication> {
  const app = await createServer(AppModule.on(config, new SettableClock(NOW)), config);
  await app.listen(0, '127.0.0.1');
  return app;
}

function portOf(app: NestFastifyApplication): number {
  return (app.getHttpServer().address() as AddressInfo).port;
}

function first(desks: readonly Desk[]): Desk {
  const [desk] = desks;
  if (desk === undefined) throw new Error('A race needs a server');
  return desk;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
