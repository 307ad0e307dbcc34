// The tests run against the production build of the demo, served with the strict CSP of deploy/csp.ts.
//   npm run e2e                               builds, serves, tests
//   npm run e2e -- desktops -g "filters"      some of them
//   E2E_URL=http://127.0.0.1:4173 npm run e2e against a server that is already there (npm start)
import { defineConfig } from '@playwright/test';
import { relative, resolve } from 'node:path';
import { launchOptions } from './support/browser';
import { E2E_REPORT, RESULTS, ROOT } from './support/paths';

// Workers read this file too: the port is chosen once and handed on.
process.env['E2E_PORT'] ??= String(20_000 + (process.pid % 10_000));
const port = process.env['E2E_PORT'];
const served = process.env['E2E_URL'];
const baseURL = served ?? `http://127.0.0.1:${port}`;
const site = relative(ROOT, resolve(RESULTS, 'site'));

export default defineConfig({
  testDir: '.',
  outputDir: resolve(RESULTS, 'e2e'),
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // One more than the two cores a run is given at least: a test waits for the page a third of its time. Hence the longer limits.
  workers: 3,
  // On a machine shared with others a moment comes in which it stands still: such a test is tried once more, and counted apart.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: E2E_REPORT }]],
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'allow',
    // A recording makes the whole run half as long again. Of a test that fails: npm run e2e -- -g "its name" --trace on
    trace: 'off',
    launchOptions: launchOptions(),
  },
  ...(served === undefined && {
    webServer: {
      command: `node_modules/.bin/vite build --mode demo --outDir ${site} && node_modules/.bin/vite preview --mode demo --outDir ${site}`,
      cwd: ROOT,
      env: { PORT: port },
      url: baseURL,
      timeout: 120_000,
    },
  }),
});
