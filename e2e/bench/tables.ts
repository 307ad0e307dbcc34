// What one table costs: to mount, to toggle a row, to select all, to filter with a keystroke. Main-thread CPU in milliseconds.
import type { Browser, Locator, Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { openMeasured } from './loads';
import { cpuClock, frames, median } from './measure';

const MOUNTS = 9;
const TOGGLE_ROUNDS = 6;
const ROWS_A_ROUND = 10;
const SELECTIONS = 8;
const TYPED = ['sh-00', 'fin-', 'par-0'];

export interface TableFigures {
  mountCpu: number;
  mountPaint: number;
  toggleCpu: number;
  selectAllCpu: number;
  keystrokeCpu: number;
  elements: number;
}

/** Measures a table page of the bench with `count` of its rows. */
export async function measureTable(
  browser: Browser,
  address: string,
  list: string,
  count: number,
): Promise<TableFigures> {
  const page = await openMeasured(browser);
  try {
    await page.goto(address);
    await page.evaluate(([from, rows]) => globalThis.tablePage.load(from, rows), [list, count] as const);
    const cpu = await cpuClock(page);
    const mounts = await measureMounts(page, cpu, count);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const keystrokeCpu = await measureKeystrokes(page, cpu);
    return { ...mounts, elements, keystrokeCpu, ...(await measureSelection(page, cpu)) };
  } finally {
    await page.context().close();
  }
}

/** By then the page has loaded what comes after the table, which is no part of what a toggle costs. */
const REST_MS = 4000;

/** Measures the selection of the real page at rest, bulk bar and all. */
export async function measurePageSelection(
  browser: Browser,
  address: string,
): Promise<Pick<TableFigures, 'toggleCpu' | 'selectAllCpu'>> {
  const page = await openMeasured(browser);
  try {
    await page.goto(address);
    await page.evaluate(() => globalThis.tableReady);
    await setTimeout(REST_MS);
    return await measureSelection(page, await cpuClock(page));
  } finally {
    await page.context().close();
  }
}

/** From keydown to paint, in the quick search of the real page. */
export async function measureQuickSearch(browser: Browser, address: string): Promise<number> {
  const page = await openMeasured(browser);
  try {
    await page.goto(address);
    await page.evaluate(() => globalThis.tableReady);
    await page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('combobox'))
      .first()
      .click();
    await page.keyboard.type('fin-sh-0017', { delay: 60 });
    await frames(page);
    return median((await page.evaluate(() => globalThis.keyPaints)).slice(1));
  } finally {
    await page.context().close();
  }
}

type Clock = () => Promise<number>;

async function measureMounts(page: Page, cpu: Clock, count: number) {
  const costs: number[] = [];
  const paints: number[] = [];
  for (let run = 0; run < MOUNTS; run += 1) {
    if (run > 0) await page.evaluate(() => globalThis.tablePage.unmount());
    const before = await cpu();
    paints.push(await page.evaluate((rows) => globalThis.tablePage.mount(rows), count));
    costs.push((await cpu()) - before);
  }
  return { mountCpu: median(afterWarmUp(costs)), mountPaint: median(afterWarmUp(paints)) };
}

async function measureKeystrokes(page: Page, cpu: Clock): Promise<number> {
  await page.getByRole('searchbox').click();
  const costs: number[] = [];
  for (const word of ['warm', ...TYPED]) {
    for (const key of word) {
      const cost = await costOf(page, cpu, () => page.keyboard.press(key));
      if (word !== 'warm') costs.push(cost);
    }
    for (const _ of word) await page.keyboard.press('Backspace');
    await frames(page);
  }
  return median(costs);
}

async function measureSelection(page: Page, cpu: Clock) {
  const every = page.locator('table[aria-rowcount] thead input[type="checkbox"]');
  const rows = page.locator('table[aria-rowcount] tbody tr[aria-rowindex] input[type="checkbox"]');
  const points = await centresOf(rows, ROWS_A_ROUND);
  const toggles: number[] = [];
  for (let round = 0; round < TOGGLE_ROUNDS; round += 1) {
    const cost = await costOf(page, cpu, async () => {
      for (const { x, y } of points) {
        await page.mouse.click(x, y);
        await frames(page);
      }
    });
    toggles.push(cost / points.length);
  }
  const [{ x, y } = { x: 0, y: 0 }] = await centresOf(every, 1);
  const selections: number[] = [];
  for (let run = 0; run < SELECTIONS; run += 1) {
    selections.push(await costOf(page, cpu, () => page.mouse.click(x, y)));
    await page.mouse.click(x, y);
    await frames(page);
  }
  return { toggleCpu: median(afterWarmUp(toggles)), selectAllCpu: median(afterWarmUp(selections)) };
}

/** The first two runs let the engine compile what it will run. */
function afterWarmUp(values: readonly number[]): readonly number[] {
  return values.slice(2);
}

async function costOf(page: Page, cpu: Clock, action: () => Promise<void>): Promise<number> {
  const before = await cpu();
  await action();
  await frames(page);
  return (await cpu()) - before;
}

async function centresOf(locator: Locator, most: number): Promise<{ x: number; y: number }[]> {
  const boxes = await Promise.all((await locator.all()).slice(0, most).map((box) => box.boundingBox()));
  return boxes.flatMap((box) => (box ? [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }] : []));
}
