/** `npm test`: every check of every project through Nx, then one line that counts them. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { ensureChromium } from './chromium.ts';
import { Sorry, tool } from './say.ts';
import { launch, nxEnvironment, outcome, root } from './surroundings.ts';

interface Count {
  passed: number;
  failed: number;
}

const results = join(root, 'dist/results');
const targets = ['format', 'lint', 'typecheck', 'test', 'build', 'e2e'];

await tool(async (ended) => {
  const { chromium, refusal } = browser();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const journeys = chromium === undefined ? targets.filter((target) => target !== 'e2e') : targets;
  const nx = launch('nx', ['run-many', '-t', ...journeys, '--outputStyle=static'], {
    env: { ...nxEnvironment, ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }) },
  });
  await outcome(nx, ended);
  ended.throwIfAborted();

  const { passed, failed } = countTasks();
  if (refusal) console.error(refusal);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** Without a browser the other checks still run; the missing journeys count as a failure. */
function browser(): { chromium?: string; refusal?: string } {
  try {
    return { chromium: ensureChromium() };
  } catch (error) {
    if (error instanceof Sorry) return { refusal: error.message };
    throw error;
  }
}

/** What Nx did not come to, because something before it failed, has failed too. */
function countTasks(): Count {
  const statuses = read<Record<string, string>>('tasks') ?? {};
  const counts = allTasks().map((task) => countOf(task, statuses[task] ?? 'not run'));
  return { passed: sum(counts, 'passed'), failed: sum(counts, 'failed') };
}

function allTasks(): string[] {
  return globSync(['project.json', '{apps,libs}/*/project.json'], { cwd: root }).flatMap((file) => {
    const project = JSON.parse(readFileSync(join(root, file), 'utf8')) as { name: string; targets: object };
    return targets.filter((target) => target in project.targets).map((target) => `${project.name}:${target}`);
  });
}

/** A task with a report counts its tests; any other is one check. */
function countOf(task: string, status: string): Count {
  const succeeded = status === 'success' || status.includes('cache');
  const report = read<JestReport & PlaywrightReport>(task.replace(':', '-'));
  const counted = report && (report.stats ? journeysOf(report) : testsOf(report));
  if (!counted) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // It may fail for more than its tests, such as a server that does not start.
  return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
}

function testsOf(report: JestReport): Count {
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}

interface PlaywrightReport {
  stats?: { expected: number; unexpected: number; flaky: number };
}

function journeysOf({ stats = { expected: 0, unexpected: 0, flaky: 0 } }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function read<T>(name: string): T | undefined {
  const file = join(results, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

function sum(counts: readonly Count[], key: keyof Count): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
