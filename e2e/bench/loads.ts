// Page loads, each in a fresh context: nothing cached, no service worker installed yet.
import type { Browser, Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { instrument, median, slowDown } from './measure';

interface Weight {
  jsKb: number;
  cssKb: number;
  requests: number;
}

interface Load extends Weight {
  ready: number;
  shift: number;
  /** The first call of a desktop list, path and query. */
  list: string | undefined;
}

/** What one page is like over several loads. */
export interface LoadFigures extends Weight {
  ready: number;
  /** The worst seen: it must be 0 every time. */
  shift: number;
}

const LIST = /\/v2\/[^/]+\/desktops(\/detail)?\?/;

/** Loads each address by turns, so that a slow minute of the machine hits all of them. */
export async function measureLoads(
  browser: Browser,
  addresses: readonly string[],
  { runs, slow = false }: { runs: number; slow?: boolean },
): Promise<LoadFigures[]> {
  const loads = addresses.map((): Load[] => []);
  // The first round only warms up the servers and the disk; beside a slow line that is nothing.
  const warmUps = slow ? 0 : 1;
  for (let run = 0; run < warmUps + runs; run += 1) {
    for (const [at, address] of addresses.entries()) {
      const load = await loadOnce(browser, address, slow);
      if (run >= warmUps) loads[at]?.push(load);
    }
  }
  return loads.map((several) => ({
    ready: median(several.map(({ ready }) => ready)),
    shift: Math.max(...several.map(({ shift }) => shift)),
    jsKb: median(several.map(({ jsKb }) => jsKb)),
    cssKb: median(several.map(({ cssKb }) => cssKb)),
    requests: median(several.map(({ requests }) => requests)),
  }));
}

/** The list call a console makes at `address`, for the floor to make the same. */
export async function listOf(browser: Browser, address: string): Promise<string> {
  const { list } = await loadOnce(browser, address, false);
  if (list === undefined) throw new Error(`${address} asked for no list of desktops.`);
  const { pathname, search } = new URL(list);
  return pathname + search;
}

/** Opens a context that is measured; close its context when done. */
export async function openMeasured(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  // The runner keeps function names by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(instrument);
  return context.newPage();
}

async function loadOnce(browser: Browser, address: string, slow: boolean): Promise<Load> {
  const page = await openMeasured(browser);
  const context = page.context();
  try {
    if (slow) await slowDown(await context.newCDPSession(page));
    const seen: string[] = [];
    // A worker's own fetches are the page's calls once more; its script is a request like any other.
    context.on('request', (request) => {
      const isWorkers = request.serviceWorker() !== null && !request.url().endsWith('.js');
      if (!request.url().startsWith('data:') && !isWorkers) seen.push(request.url());
    });
    await page.goto(address, { waitUntil: 'commit' });
    const ready = await within(
      page.evaluate(() => globalThis.tableReady),
      address,
    );
    const before = [...seen];
    await page.waitForLoadState('load');
    const shift = await settledShift(page);
    return { ready, shift, list: before.find(isList), ...(await weigh(page, before)) };
  } finally {
    await context.close();
  }
}

function isList(url: string): boolean {
  return LIST.test(url);
}

/** Layout shifts a while after the table is there, when late parts have come too. */
function settledShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        setTimeout(() => resolve(globalThis.layoutShift), 300);
      }),
  );
}

async function weigh(page: Page, urls: readonly string[]): Promise<Weight> {
  const kilobytes = async (extension: string) => {
    const files = [...new Set(urls)].filter((url) => new URL(url).pathname.endsWith(extension));
    const sizes = await Promise.all(files.map((url) => gzipSize(page, url)));
    return sizes.reduce((sum, size) => sum + size, 0) / 1000;
  };
  return { jsKb: await kilobytes('.js'), cssKb: await kilobytes('.css'), requests: urls.length };
}

const sizes = new Map<string, number>();

async function gzipSize(page: Page, url: string): Promise<number> {
  const known = sizes.get(url);
  if (known !== undefined) return known;
  const response = await page.request.get(url);
  const size = gzipSync(await response.body(), { level: 9 }).length;
  sizes.set(url, size);
  return size;
}

/** A page that never gets its table must end the bench with its address, not hang it. */
async function within<T>(work: Promise<T>, address: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No table within 60 s at ${address}`)), 60_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
