// npm run bench: the console's speed beside floors written by hand, all in one run on production builds, so that the ratios mean
// something on any machine. Nothing is asserted: the figures are printed, and each gate is said to be met or missed.
//
// Floors: the limit page (the same call, preloaded, one innerHTML) and a virtual table by hand. Loads are cold, each in a fresh
// browser context; "ready" is the first row painted. Fleets of 3,000 and 100,000 desktops, since a page must not cost more for a
// larger one. An action on 10,000 desktops is planned, followed and reported; the calendar of scheduled tasks is mounted with 500 of them;
// outputs of scripts are opened, scrolled and searched.
// `npm run bench -- loads`, `-- tables`, `-- actions`, `-- schedule`, `-- access` and `-- outputs` measure one part.
import { chromium, type Browser } from '@playwright/test';
import { DEFAULT_FLEET, FLEET_LIMIT } from '~/mocks/scenarios';
import { PROJECT_ID } from '~/mocks/sentinels';
import { launchOptions } from '../support/browser';
import { measureAccess } from './access';
import { ACTION_FLEET, measureActions } from './actions';
import { listOf, measureLoads } from './loads';
import { makeOutputs, measureOutputs } from './outputs';
import { build, startMockApi, startSites, stopAll } from './processes';
import { type Line, missed, print } from './report';
import { makeTasks, measureSchedule, TASK_COUNTS } from './schedule';
import { measurePageSelection, measureQuickSearch, measureTable, type TableFigures } from './tables';

const RUNS = 5;
const SLOW_RUNS = 3;
const FLEETS = [DEFAULT_FLEET, FLEET_LIMIT];
const WANTED = process.argv.slice(2);
const ROW_COUNTS = [100, 1000, 10_000] as const;

interface Origins {
  live: string;
  demo: string;
  tables: string;
}

async function measureFleet(
  browser: Browser,
  origins: Origins,
  fleet: number,
): Promise<{ lines: Line[]; ready: number }> {
  const live = `${origins.live}/desktops`;
  const demo = `${origins.demo}/desktops?latency=0&fleet=${fleet}`;
  const limit = `${origins.live}/limit.html?list=${encodeURIComponent(await listOf(browser, live))}`;
  const [floor, ours, demos] = await measureLoads(browser, [limit, live, demo], { runs: RUNS });
  const [slowFloor, slowOurs] = await measureLoads(browser, [limit, live], { runs: SLOW_RUNS, slow: true });
  if (!floor || !ours || !demos || !slowFloor || !slowOurs) throw new Error('A page was not measured.');
  const lines: Line[] = [
    { figure: 'JS before usable, live (gzip)', unit: 'kB', ours: ours.jsKb, gate: 200, aim: 162 },
    { figure: 'CSS, live (gzip)', unit: 'kB', ours: ours.cssKb, gate: 36, aim: 18 },
    { figure: 'requests until ready, live', unit: '', ours: ours.requests, gate: 15, aim: 8 },
    {
      figure: 'extra JS of the demo backend (gzip)',
      unit: 'kB',
      ours: demos.jsKb - ours.jsKb,
      gate: 130,
      aim: 75,
    },
    { figure: 'table ready, live', unit: 'ms', ours: ours.ready, floor: floor.ready, gate: 4.5, aim: 2.9 },
    { figure: 'table ready, demo', unit: 'ms', ours: demos.ready, floor: floor.ready, gate: 6, aim: 4 },
    {
      figure: 'table ready, CPU 4x + slow 4G, live',
      unit: 'ms',
      ours: slowOurs.ready,
      floor: slowFloor.ready,
      gate: 2.6,
      aim: 2.1,
    },
    { figure: 'layout shift, live, at worst', unit: '', ours: ours.shift, gate: 0 },
    { figure: 'layout shift, demo, at worst', unit: '', ours: demos.shift, gate: 0 },
    {
      figure: 'keystroke to paint in the quick search, live',
      unit: 'ms',
      ours: await measureQuickSearch(browser, live),
      gate: 50,
    },
    {
      figure: 'keystroke to paint in the quick search, demo',
      unit: 'ms',
      ours: await measureQuickSearch(browser, demo),
      gate: 50,
    },
  ];
  return { lines, ready: ours.ready };
}

async function measureTables(browser: Browser, { live, tables }: Origins): Promise<Line[]> {
  const list = `/v2/${PROJECT_ID}/desktops`;
  const measured: { floor: TableFigures; ours: TableFigures }[] = [];
  for (const count of ROW_COUNTS) {
    measured.push({
      floor: await measureTable(browser, `${tables}/vanilla.html`, list, count),
      ours: await measureTable(browser, `${tables}/product.html`, list, count),
    });
  }
  const [few, thousand, many] = measured;
  if (!few || !thousand || !many) throw new Error('A table was not measured.');
  const page = await measurePageSelection(browser, `${live}/desktops?page_size=1000`);
  const pair = (figure: string, value: number, base: number, gate: number, aim: number): Line => ({
    figure,
    unit: 'ms',
    ours: value,
    floor: base,
    gate,
    aim,
  });
  const growth = (figure: string, value: number, gate: number | undefined, aim: number): Line => ({
    figure,
    unit: 'x',
    ours: value,
    ...(gate !== undefined && { gate }),
    aim,
  });
  return [
    pair('mount 1,000 rows (CPU)', thousand.ours.mountCpu, thousand.floor.mountCpu, 1.8, 1.25),
    pair('mount 1,000 rows (to paint)', thousand.ours.mountPaint, thousand.floor.mountPaint, 1.8, 1.25),
    pair('toggle a row of 1,000 (CPU), table', thousand.ours.toggleCpu, thousand.floor.toggleCpu, 1.5, 1.1),
    pair('toggle a row of 1,000 (CPU), /desktops', page.toggleCpu, thousand.floor.toggleCpu, 1.5, 1.1),
    pair('select all 1,000 (CPU), table', thousand.ours.selectAllCpu, thousand.floor.selectAllCpu, 2, 1.2),
    pair('select all 1,000 (CPU), /desktops', page.selectAllCpu, thousand.floor.selectAllCpu, 2, 1.2),
    pair('keystroke at 1,000 rows (CPU)', thousand.ours.keystrokeCpu, thousand.floor.keystrokeCpu, 1.8, 1.2),
    pair('keystroke at 10,000 rows (CPU)', many.ours.keystrokeCpu, many.floor.keystrokeCpu, 2.4, 1.3),
    growth('growth 100 to 10,000 rows: mount', many.ours.mountCpu / few.ours.mountCpu, 1.5, 1.1),
    growth('growth 100 to 10,000 rows: toggle', many.ours.toggleCpu / few.ours.toggleCpu, 1.2, 1.05),
    growth('growth 100 to 10,000 rows: DOM', many.ours.elements / few.ours.elements, 1.05, 1),
    growth(
      'growth 1,000 to 10,000 rows: select all',
      many.ours.selectAllCpu / thousand.ours.selectAllCpu,
      undefined,
      1.1,
    ),
  ];
}

async function bench(): Promise<void> {
  const startedAt = Date.now();
  console.log('Building the live console, the demo and the table pages …');
  const folders = {
    live: build('live', []),
    demo: build('demo', ['--mode', 'demo']),
    tables: build('tables', ['--config', 'e2e/bench/vite.config.ts']),
  };
  const config = { region: 'bench', projectId: PROJECT_ID, projectName: 'bench', apiBase: '' };
  const apiPorts = await Promise.all(FLEETS.map(startMockApi));
  const taskPorts = isWanted('schedule')
    ? await Promise.all(TASK_COUNTS.map(() => startMockApi(DEFAULT_FLEET)))
    : [];
  for (const [at, port] of taskPorts.entries()) await makeTasks(port, TASK_COUNTS[at] ?? 0);
  const [demo = '', tables = '', actions = '', fewTasks = '', manyTasks = '', ...lives] = await startSites([
    { folder: folders.demo },
    { folder: folders.tables, ...withPort(apiPorts.at(-1)) },
    {
      folder: folders.live,
      ...withPort(isWanted('actions') ? await startMockApi(ACTION_FLEET) : undefined),
      config,
    },
    ...TASK_COUNTS.map((_, at) => ({ folder: folders.live, ...withPort(taskPorts[at]), config })),
    ...apiPorts.map((apiPort) => ({ folder: folders.live, apiPort, config })),
  ]);
  const browser = await chromium.launch(launchOptions());
  console.log(
    `Chromium ${browser.version()}; medians of ${RUNS} loads after a warm-up, and of ${SLOW_RUNS} slow ones.`,
  );
  try {
    const lines: Line[] = [];
    const origins = lives.map((live) => ({ live, demo, tables }));
    if (isWanted('loads')) lines.push(...(await benchLoads(browser, origins)));
    if (isWanted('tables') && origins[0]) {
      const table = await measureTables(browser, origins[0]);
      print('Table of 10 columns (floor: a virtual table by hand)', table);
      lines.push(...table);
    }
    if (isWanted('actions')) {
      const figures = await measureActions(browser, actions);
      print('An action on 10,000 desktops, live', figures);
      lines.push(...figures);
    }
    if (isWanted('schedule')) {
      const figures = await measureSchedule(browser, fewTasks, manyTasks);
      print('Scheduled tasks, live', figures);
      lines.push(...figures);
    }
    if (isWanted('access') && lives[0]) {
      const figures = await measureAccess(browser, lives[0]);
      print('Authorizing accounts, live', figures);
      lines.push(...figures);
    }
    if (isWanted('outputs') && lives[0] && apiPorts[0] !== undefined) {
      const figures = await measureOutputs(browser, lives[0], await makeOutputs(apiPorts[0]));
      print('Outputs of scripts, live (floor: the answer read and parsed, nothing drawn)', figures);
      lines.push(...figures);
    }
    const misses = missed(lines);
    console.log(
      `\n${misses.length === 0 ? 'Every gate is met.' : `${misses.length} gates are missed.`} ` +
        `${Math.round((Date.now() - startedAt) / 1000)} s in all.`,
    );
  } finally {
    await browser.close();
  }
}

/** The loads of each fleet, on its own origin. */
async function benchLoads(browser: Browser, origins: readonly Origins[]): Promise<Line[]> {
  const lines: Line[] = [];
  const ready: number[] = [];
  for (const [at, fleet] of FLEETS.entries()) {
    const origin = origins[at];
    if (!origin) continue;
    const figures = await measureFleet(browser, origin, fleet);
    print(`Page load, ${fleet.toLocaleString('en-US')} desktops (floor: the limit page)`, figures.lines);
    lines.push(...figures.lines);
    ready.push(figures.ready);
  }
  const [few = Number.NaN, many = Number.NaN] = ready;
  print('Growth with the fleet', [
    { figure: 'table ready, live: 100,000 desktops beside 3,000', unit: 'ms', ours: many, floor: few },
  ]);
  return lines;
}

function isWanted(half: string): boolean {
  return WANTED.length === 0 || WANTED.includes(half);
}

function withPort(apiPort: number | undefined): { apiPort?: number } {
  return apiPort === undefined ? {} : { apiPort };
}

try {
  await bench();
} finally {
  stopAll();
}
