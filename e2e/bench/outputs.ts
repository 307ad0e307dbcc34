// Outputs of scripts on the live console, as large as they come: how long one takes to open, and how long the page
// is held up while it is opened, scrolled and searched.
import type { Browser, Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { executeScriptOrCommand } from '~/contract/script-runs';
import { createScript } from '~/contract/scripts';
import { PROJECT_ID, SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { apiOn } from './api';
import { openMeasured } from './loads';
import { frames, median } from './measure';
import type { Line } from './report';

const OPENS = 5;
const SCROLLS = 30;
const WHEEL = 900;
/** As long as this nothing is done, to see how long frames are on this machine now. */
const STILL_MS = 1000;
/** The category of the browser's trace that has the tasks of its threads, and the name of a page's main thread. */
const TASKS = 'toplevel';
const MAIN = 'CrRendererMain';
/** A run begun on an idle service has ended after this; its outputs are not there before. */
const RUN_MS = 120_000;

/** What a script of the mock service prints, by the word its text asks for it with. */
const OUTPUTS = [
  { word: 'pages', label: '5 MB in 64,000 lines', typed: '10.1.0.17' },
  { word: 'lines', label: '200,000 lines', typed: '199999' },
  { word: 'line', label: 'one line of 4 MB', typed: 'event' },
] as const;

/** A run whose one output is measured. */
interface MadeOutput {
  readonly label: string;
  readonly typed: string;
  readonly taskId: string;
}

/** Runs a script for each output on the backend of this port, and waits until they have ended. */
export async function makeOutputs(port: number): Promise<readonly MadeOutput[]> {
  const api = apiOn(port);
  const made: MadeOutput[] = [];
  for (const { word, label, typed } of OUTPUTS) {
    const content = `# demo-output: ${word}`;
    const script = createScript.reply.parse(
      await api.post('/scripts', { name: `Output ${word}`, type: 'POWERSHELL', content }),
    );
    const run = executeScriptOrCommand.reply.parse(
      await api.post('/script-executions', {
        resource_type: 'DESKTOP',
        resource_ids: [SENTINEL_DESKTOPS.healthy.id],
        script_ids: [script.script_id ?? ''],
      }),
    );
    made.push({ label, typed, taskId: run.task_id ?? '' });
  }
  const ids = made.map(({ taskId }) => `task_id=${taskId}`).join('&');
  for (const until = Date.now() + RUN_MS; Date.now() < until;) {
    const { script_tasks: tasks = [] } = await api.get(`/script-execution-tasks?offset=0&limit=10&${ids}`);
    if (tasks.length === made.length && tasks.every(({ status }) => status === 'FINISH')) return made;
    await setTimeout(1000);
  }
  throw new Error('The runs whose outputs are measured did not end.');
}

/** Measures each output in pages of its own. */
export async function measureOutputs(
  browser: Browser,
  origin: string,
  outputs: readonly MadeOutput[],
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const output of outputs) lines.push(...(await measureOutput(browser, origin, output)));
  return lines;
}

async function measureOutput(browser: Browser, origin: string, output: MadeOutput): Promise<Line[]> {
  const { label, typed, taskId } = output;
  const opened: number[] = [];
  const floors: number[] = [];
  const still: number[] = [];
  const phases: Record<'opened' | 'scrolled' | 'searched', Smoothness[]> = {
    opened: [],
    scrolled: [],
    searched: [],
  };
  for (let open = 0; open < OPENS; open += 1) {
    const page = await openMeasured(browser);
    try {
      await page.goto(`${origin}/scripts/runs/${taskId}`);
      await page.getByRole('grid', { name: 'Records' }).locator('tbody button').first().waitFor();
      await frames(page);
      floors.push(await page.evaluate(readOutput, { project: PROJECT_ID, taskId }));
      still.push((await smoothness(browser, page, () => setTimeout(STILL_MS))).frame);
      phases.opened.push(
        await smoothness(browser, page, async () => {
          opened.push(await page.evaluate(openFirst));
        }),
      );
      await page.getByRole('region', { name: /^Output of / }).hover();
      phases.scrolled.push(await smoothness(browser, page, () => scrollThrough(page)));
      await page.getByRole('searchbox', { name: 'Search in the output' }).click();
      phases.searched.push(await smoothness(browser, page, () => page.keyboard.type(typed, { delay: 80 })));
    } finally {
      await page.context().close();
    }
  }
  return [
    { figure: `${label}: opened`, unit: 'ms', ours: median(opened), gate: 1000 },
    {
      figure: `${label}: opened, beside reading it`,
      unit: 'ms',
      ours: median(opened),
      floor: median(floors),
    },
    ...Object.entries(phases).flatMap(([phase, seen]): Line[] => [
      {
        figure: `${label}: longest task when ${phase} (CPU)`,
        unit: 'ms',
        ours: median(seen.map(({ task }) => task)),
        gate: 100,
      },
      {
        figure: `${label}: longest frame when ${phase}, beside one at rest`,
        unit: 'ms',
        ours: median(seen.map(({ frame }) => frame)),
        floor: median(still),
      },
    ]),
  ];
}

/** While something is done: the longest task of the main thread, by its own time, and the longest wait between two frames. */
interface Smoothness {
  readonly task: number;
  readonly frame: number;
}

async function smoothness(browser: Browser, page: Page, action: () => Promise<void>): Promise<Smoothness> {
  await browser.startTracing(page, { categories: [TASKS] });
  const watch = await page.evaluateHandle(() => {
    const state = { last: performance.now(), worst: 0, isOn: true };
    const tick = () => {
      const now = performance.now();
      state.worst = Math.max(state.worst, now - state.last);
      state.last = now;
      if (state.isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return state;
  });
  await action();
  await frames(page);
  const frame = await watch.evaluate((state) => {
    state.isOn = false;
    return state.worst;
  });
  return { frame, task: longestTask((await browser.stopTracing()).toString()) };
}

/** Milliseconds of its own time that the longest task of a page took. */
function longestTask(trace: string): number {
  const { traceEvents: events }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === MAIN).map(threadOf),
  );
  const tasks = events.filter((event) => event.tdur !== undefined && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace has no task of the main thread.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds the thread itself ran. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** To the bottom and back, by the wheel and by keys. */
async function scrollThrough(page: Page): Promise<void> {
  for (let step = 0; step < SCROLLS; step += 1) {
    await page.mouse.wheel(0, WHEEL);
    await frames(page);
  }
  await page.getByRole('region', { name: /^Output of / }).focus();
  for (const key of ['End', 'PageUp', 'Home', 'PageDown']) {
    await page.keyboard.press(key);
    await frames(page);
  }
}

/** Runs in the page: the least an output costs, read and parsed. */
async function readOutput({ project, taskId }: { project: string; taskId: string }): Promise<number> {
  const path = `/v2/${project}/script-execution-records`;
  const list: { script_records: { id: string }[] } = await (
    await fetch(`${path}?offset=0&limit=1&script_task_id=${taskId}`)
  ).json();
  const startedAt = performance.now();
  await (await fetch(`${path}/${list.script_records[0]?.id ?? ''}`)).json();
  return performance.now() - startedAt;
}

/** Runs in the page: opens the first output, until its text is painted. */
function openFirst(): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      const text = document.querySelector('section[aria-label^="Output of"]')?.textContent ?? '';
      if (text !== '')
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - startedAt)));
      else requestAnimationFrame(look);
    };
    document.querySelector<HTMLElement>('[role=grid] tbody button')?.click();
    requestAnimationFrame(look);
  });
}
