import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SCAN_MS = 45_000;
/** Nothing in the console moves for longer. */
const ANIMATIONS_MS = 1000;
const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Expects that axe finds nothing against WCAG 2.2 AA in the page, or in the part `include` selects, by day and by night. Dark
 * differs from light in its colours alone, so only these are looked at again.
 */
export async function expectNoAxeViolations(page: Page, { include }: { include?: string } = {}) {
  // A scan looks at every element in every way; on a busy machine that alone can take the time of a test.
  test.setTimeout(test.info().timeout + SCAN_MS);
  await scan(page, include);
  await lit(page, 'dark');
  await scan(page, include, 'color-contrast');
  await lit(page, 'light');
}

async function lit(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

async function scan(page: Page, include?: string, only?: string) {
  // Colours are judged at rest: a dialog that fades in has another contrast on its way. What is not visible may never finish.
  await page.evaluate(
    (most) =>
      Promise.race([
        new Promise((resolve) => setTimeout(resolve, most)),
        Promise.allSettled(
          document
            .getAnimations()
            .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
            .map((animation) => animation.finished),
        ),
      ]),
    ANIMATIONS_MS,
  );
  // Once a page, not once a scan as its Playwright package does, which also opens a second page for the results: half the time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ within, runOnly }) =>
      window.axe?.run(within, { runOnly, resultTypes: ['violations'], preload: false, iframes: false }) ??
      Promise.reject(new Error('axe is not there.')),
    { within: include ?? 'html', runOnly: only === undefined ? WCAG_2_2_AA : [only] },
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  );
  expect(found, found.join('\n')).toEqual([]);
}
