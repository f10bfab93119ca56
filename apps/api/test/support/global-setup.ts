import { registerHooks } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startThrowAway } from '../../../../tools/embedded-database';
import { migrate } from '../../src/platform/database/migrate';
import { dataSourceOptions } from '../../src/platform/database/database';

export const TEMPLATE = 'tendesh_template';

/**
 * One PostgreSQL for the run, with one migrated template that every test file clones: to throw away, or the one of
 * TEST_POSTGRES, which serves nothing else (`postgresql://owner:password@127.0.0.1:5432/postgres`).
 */
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_POSTGRES'];
  const database = given
    ? { url: given, stop: () => Promise.resolve() }
    : await startThrowAway({ root: process.cwd() });
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(`drop database if exists ${TEMPLATE}`);
  await admin.query(`create database ${TEMPLATE}`);
  await admin.end();
  const url = databaseUrl(database.url, TEMPLATE);
  await migrate(url);
  await fillTemplate(url);
  process.env['TENDESH_TEST_DATABASE'] = database.url;
  (globalThis as { stopDatabase?: () => Promise<void> }).stopDatabase = () => database.stop();
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

async function fillTemplate(url: string): Promise<void> {
  // Jest's name mapping does not reach the global set-up: the same names are resolved here.
  registerHooks({
    resolve: (name, context, next) =>
      next(
        name.startsWith('@tendesh/') ? join(process.cwd(), 'libs', `${name.slice('@tendesh/'.length)}.ts`) : name,
        context,
      ),
  });
  const { loadRates, loadReference } = await import('../../src/demo/reference.repository');
  const source = await new DataSource({ ...dataSourceOptions(url, 1), extra: {} }).initialize();
  // Nobody signs in with this: tests open sessions themselves, except those about signing in.
  await source.transaction((manager) => loadReference(manager, 'unusable', new Date('2025-01-06T05:00:00Z')));
  await source.transaction((manager) => loadRates(manager, '2026-12-01'));
  await source.destroy();
}
