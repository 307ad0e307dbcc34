// An action on 10,000 desktops, on the live console: how long the plan takes, what the report costs, and how the jobs are followed.
import type { Browser, Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { cpuClock, frames, median } from './measure';
import { openMeasured } from './loads';
import type { Line } from './report';

/** Desktops of the action; the fleet has a few more, since some are in no state to take part. */
export const ACTION_FLEET = 10_000;
const FOLLOWED_MS = 60_000;
const SCROLLS = 30;
/** Looks at jobs, of any kind. */
const LOOK = /\/workspace-(?:jobs|sub-jobs)/;

/** Plans, sends, follows and reports an action on the whole fleet. */
export async function measureActions(browser: Browser, origin: string): Promise<Line[]> {
  const page = await openMeasured(browser);
  try {
    await page.goto(`${origin}/desktops?page_size=1000`);
    await page.evaluate(() => globalThis.tableReady);
    const cpu = await cpuClock(page);
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await page.getByRole('button', { name: /^Select all/ }).click();
    await page.getByText(/^\d+,\d{3} selected$/).waitFor();

    const plan = await timed(page, cpu, async () => {
      await page.getByRole('button', { name: 'Power' }).click();
      await page.getByRole('menuitem', { name: 'Restart' }).click();
      await page.getByText(/^[\d,]+ will run$/).waitFor();
    });
    // A restart of everything, whatever its state: the service sorts it out.
    for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
    const typed = page.getByRole('dialog').getByRole('textbox', { name: /^Type \d+ to confirm$/ });
    const label = await page.getByText(/^Type \d+ to confirm$/).innerText();
    await typed.fill(/\d+/.exec(label)?.[0] ?? '');
    const looks = countLooks(page);
    const heapBefore = await heapMb(page);
    const launch = await timed(page, cpu, async () => {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Restart/ })
        .click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
    await setTimeout(FOLLOWED_MS);
    const perMinute = looks();
    const heap = (await heapMb(page)) - heapBefore;

    const report = await timed(page, cpu, async () => {
      await page
        .getByRole('complementary', { name: 'Jobs' })
        .getByRole('link', { name: /^Restart/ })
        .first()
        .click();
      await page.getByRole('grid', { name: 'Results' }).getByRole('row').nth(5).waitFor();
    });
    await page.evaluate(() => {
      globalThis.keyPaints = [];
    });
    await page.getByRole('searchbox').click();
    await page.keyboard.type('fin-sh-001', { delay: 100 });
    await frames(page);
    const keystroke = median(await page.evaluate(() => globalThis.keyPaints));
    await page.getByRole('searchbox').fill('');
    const scroll = await timed(page, cpu, () => scrollDown(page));
    return [
      { figure: 'plan of 10,000: read and drawn', unit: 'ms', ours: plan.wall },
      { figure: 'plan of 10,000: main thread', unit: 'ms', ours: plan.cpu },
      { figure: 'launch of 10,000: kept and begun', unit: 'ms', ours: launch.wall },
      { figure: 'looks at 100 jobs in a minute', unit: '', ours: perMinute, gate: 60 },
      { figure: 'memory for following 100 jobs', unit: 'MB', ours: heap },
      { figure: 'report of 10,000: opened', unit: 'ms', ours: report.wall },
      { figure: 'report of 10,000: keystroke to paint', unit: 'ms', ours: keystroke, gate: 50 },
      { figure: 'report of 10,000: main thread a scroll step', unit: 'ms', ours: scroll.cpu / SCROLLS },
    ];
  } finally {
    await page.context().close();
  }
}

async function timed(page: Page, cpu: () => Promise<number>, action: () => Promise<unknown>) {
  const [cpuBefore, before] = [await cpu(), Date.now()];
  await action();
  await frames(page);
  return { wall: Date.now() - before, cpu: (await cpu()) - cpuBefore };
}

/** Counts from now on; each call of the returned function gives the number so far. */
function countLooks(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (LOOK.test(request.url())) count += 1;
  });
  return () => count;
}

/** What the page holds once the garbage is gone. */
async function heapMb(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1_000_000;
}

async function scrollDown(page: Page): Promise<void> {
  await page.getByRole('grid').hover();
  for (let step = 0; step < SCROLLS; step += 1) {
    await page.mouse.wheel(0, 800);
    await frames(page);
  }
}
