/** The browser of the journeys: found, or installed by the means of the system. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium as playwright } from '@playwright/test';

import { Sorry, step } from './say.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium; installs one where there is none, and says what to do where it cannot. */
export function ensureChromium(): string {
  const found = findChromium() ?? (install(), findChromium());
  if (found) return found;
  throw new Sorry('There is no Chromium for the journeys: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macApplications, playwright.executablePath()].find((file) => existsSync(file));
}

function install(): void {
  if (process.env['CHROMIUM_PATH']) return;
  step('Installing Chromium for the journeys');
  if (process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore')) {
    if (
      run('apt-get', ['update', '-q']) &&
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
    )
      return;
  }
  run('playwright', ['install', 'chromium']);
}

function run(file: string, args: readonly string[], stdio: 'inherit' | 'ignore' = 'inherit'): boolean {
  return spawnSync(file, args, { stdio, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}
