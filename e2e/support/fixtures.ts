// The `test` of every spec:
//
//   import { expect, test } from './support/fixtures';
//   import { expectRow } from './support/roles';
//
//   test('finds a desktop by its IP', async ({ page, openDemo }) => {
//     await openDemo({ path: '/desktops', fleet: 200 });
//     await page.getByRole('searchbox', { name: 'Search desktops' }).fill('10.1.0.7');
//     await expectRow(page, 'Desktops', { Name: 'FIN-SH-00175', IP: '10.1.0.7' });
//   });
//
// Each test fails by itself on an uncaught error, a console.error or a breach of the CSP. One that brings an error about says
// so: `test.use({ allowedErrors: /the words/ })`. Every call of the API is kept for the check at the end of the run.
import { expect, test as base, type Page } from '@playwright/test';
import type { Scenario } from '~/mocks/scenarios';
import { watchFaults } from './page-faults';
import { TrafficRecorder } from './traffic';
import { appendTraffic } from './traffic-file';

export interface DemoOptions {
  /** Address to open, query and all; `/` when left out. */
  path?: string;
  /** Scenario of the mock service. */
  scenario?: Scenario;
  /** Number of desktops. */
  fleet?: number;
  /** Number of user groups. */
  groups?: number;
  /** Factor of the simulated latency; 0, none at all, when left out. */
  latency?: number;
  /** How many times faster than the wall's the service's clock runs. */
  pace?: number;
  /** The language an administrator chose earlier; that of the browser, English, when left out. */
  language?: 'en-US' | 'zh-CN' | 'fr-FR';
  /** What the system prefers; the console follows it. */
  colorScheme?: 'light' | 'dark';
}

interface Fixtures {
  /** Opens the demo in `page`. The tab remembers scenario, fleet, latency and pace for the addresses visited later. */
  openDemo: (options?: DemoOptions) => Promise<void>;
  /** Console errors this test brings about on purpose. */
  allowedErrors: RegExp | null;
  /** The calls made so far, answered or not. */
  traffic: TrafficRecorder;
}

export const test = base.extend<Fixtures & { watched: undefined }>({
  allowedErrors: [null, { option: true }],

  traffic: [
    async ({ context }, use, { workerIndex }) => {
      const recorder = new TrafficRecorder(context);
      await use(recorder);
      await recorder.settle();
      appendTraffic(workerIndex, recorder.lines);
    },
    { auto: true },
  ],

  watched: [
    async ({ context, allowedErrors }, use) => {
      const faultsOf = watchFaults(context, allowedErrors);
      await use(undefined);
      const faults = faultsOf();
      if (faults.length > 0) throw new Error(['The page was not sound:', ...faults].join('\n'));
    },
    { auto: true },
  ],

  openDemo: async ({ page, traffic }, use) => {
    await use(async (options = {}) => {
      const { language, colorScheme, scenario } = options;
      if (colorScheme) await page.emulateMedia({ colorScheme });
      if (language) await rememberLanguage(page, language);
      traffic.brokenOnPurpose = scenario === 'broken-contract';
      await page.goto(addressOf(options));
      await expect(page.getByRole('main')).toBeVisible();
    });
  },
});

/** The address that puts the demo into the scenario asked for. */
function addressOf({ path = '/', scenario, fleet, groups, latency = 0, pace }: DemoOptions): string {
  const url = new URL(path, 'http://demo.invalid');
  for (const [name, value] of Object.entries({ scenario, fleet, groups, latency, pace })) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Chooses a language before the first page, and only then: one switched to later survives a reload. */
async function rememberLanguage(page: Page, language: string): Promise<void> {
  await page.addInitScript((chosen) => {
    if (sessionStorage.getItem('e2e:language') === chosen) return;
    sessionStorage.setItem('e2e:language', chosen);
    localStorage.setItem('workspace-console:language', JSON.stringify(chosen));
  }, language);
}

export { expect };
