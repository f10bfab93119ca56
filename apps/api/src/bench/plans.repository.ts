import type { Client } from 'pg';
import type { DataSource, Logger } from 'typeorm';

/** A statement as the app ran it. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What the plans of a request show: how many statements, the slowest, and what was read from end to end. */
export interface PlanSummary {
  readonly statements: number;
  readonly slowestMs: number;
  readonly scans: readonly string[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows that a sequential scan may read without a word. */
const FEW_ROWS = 1_000;

/** The statements that the app sends while `work` runs. */
export async function recorded(source: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { logger } = source;
  source.logger = {
    ...silent,
    logQuery: (sql, parameters) =>
      statements.push({ sql, values: Array.isArray(parameters) ? (parameters as unknown[]) : [] }),
  };
  await work().finally(() => {
    source.logger = logger;
  });
  return statements;
}

/** Runs each reading statement again under EXPLAIN, as the app's role, with the offices that the app had named. */
export async function explained(sql: Client, statements: readonly Statement[]): Promise<PlanSummary> {
  const plans: { ms: number; root: PlanNode }[] = [];
  await sql.query('begin');
  await sql.query('set local role tendesh_app');
  for (const { sql: text, values } of statements) {
    if (text.includes('set_config')) await sql.query(text, [...values]);
    if (!/^\s*(select|with)\s/i.test(text) || text.includes('set_config')) continue;
    const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }] }>(
      `explain (analyze, timing off, format json) ${text}`,
      [...values],
    );
    const plan = rows[0]?.['QUERY PLAN'][0];
    if (plan !== undefined) plans.push({ ms: plan['Execution Time'], root: plan.Plan });
  }
  await sql.query('rollback');
  const scans = plans.flatMap(({ root }) => bigScans(root));
  return {
    statements: plans.length,
    slowestMs: Math.max(0, ...plans.map(({ ms }) => ms)),
    scans: [...new Set(scans)],
  };
}

function bigScans(node: PlanNode): string[] {
  const read = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  const isBig = node['Node Type'] === 'Seq Scan' && read > FEW_ROWS;
  const own = isBig ? [`${node['Relation Name'] ?? '?'} (${read} rows)`] : [];
  return [...own, ...(node.Plans ?? []).flatMap(bigScans)];
}

const nothing = () => undefined;
const silent: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
