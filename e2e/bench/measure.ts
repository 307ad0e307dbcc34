// How things are measured: ready is a painted first row, CPU is the main thread's own time, so that a busy machine counts less.
import type { CDPSession, Page } from '@playwright/test';

declare global {
  var tableReady: Promise<number>;
  var keyPaints: number[];
  var layoutShift: number;
}

/** The "Slow 4G" of Chromium's own tools, and a processor four times slower. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU_SLOWDOWN = 4;

/** Runs in every page before its own code: notes when the table is ready, what moved, and when keystrokes were painted. */
export function instrument(): void {
  globalThis.tableReady = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('table[aria-rowcount] tbody tr[aria-rowindex]')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  });
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) globalThis.layoutShift += shift.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.keyPaints = [];
  addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        // The first task after the frame runs when it has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () =>
          globalThis.keyPaints.push(performance.now() - event.timeStamp),
        );
        port1.start();
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Makes the page as slow as a phone on a bad line. */
export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Starts counting main-thread CPU of the page; each call of the returned function gives the milliseconds so far. */
export async function cpuClock(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** Two frames: what was done before is on the screen. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
