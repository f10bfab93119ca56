import { join } from 'node:path';

import { defineConfig, devices } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

// A page that waits for its own requests needs no update server beside it; root cannot use the sandbox.
const quiet = ['--headless', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
const lonely = ['--disable-component-update', '--disable-sync'];
const rootOnly = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const longest = '**/the-sewing-shop-is-carried-through.journey.ts';

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  outputDir: join(root, 'test-results'),
  globalSetup: './support/world.ts',
  reporter: [['line'], ['json', { outputFile: join(root, 'dist/results/web-e2e-e2e.json') }]],
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // The longest begins first, and the others are walked beside it.
  projects: [
    { name: 'the whole way', testMatch: longest },
    { name: 'parts of it', testIgnore: longest },
  ],
  use: {
    ...devices['Desktop Chrome'],
    // Set by the world, before a worker reads this file.
    baseURL: process.env['TENDESH_URL'] ?? '',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Bishkek',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 10_000,
    // Recording every step costs a quarter of the time: asked for to look into a failure.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [...rootOnly, ...quiet, ...lonely],
    },
  },
});
