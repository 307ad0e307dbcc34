// Scheduled tasks on the live console: typing in the builder, and what the calendar costs with 500 tasks beside 50.
import type { Browser, Page } from '@playwright/test';
import type { CreateScheduledTasksBody } from '~/contract/scheduled-tasks';
import { apiOn } from './api';
import { openMeasured } from './loads';
import { cpuClock, frames, median } from './measure';
import type { Line } from './report';

const MOUNTS = 9;
const FEW = 50;
const MANY = 500;
const TYPED = 'Nightly shutdown of the training rooms';
const TYPES = ['START', 'STOP', 'REBOOT', 'HIBERNATE', 'CREATE_SNAPSHOT'] as const;
const ZONES = ['Asia/Shanghai', 'Europe/Paris', 'UTC', 'America/New_York'] as const;

/** The tasks each of the two consoles shows. */
export const TASK_COUNTS = [FEW, MANY] as const;

/** Measures two consoles, one with few tasks and one with many. */
export async function measureSchedule(browser: Browser, few: string, many: string): Promise<Line[]> {
  const typing = await measureTyping(browser, many);
  const mountFew = await measureCalendar(browser, few);
  const mountMany = await measureCalendar(browser, many);
  return [
    { figure: 'keystroke to paint in the builder, 500 tasks', unit: 'ms', ours: typing, gate: 50 },
    {
      figure: 'calendar of 500 tasks beside 50: mount (CPU)',
      unit: 'ms',
      ours: mountMany.cpu,
      floor: mountFew.cpu,
      gate: 2,
    },
    {
      figure: 'calendar of 500 tasks beside 50: to paint',
      unit: 'ms',
      ours: mountMany.wall,
      floor: mountFew.wall,
      gate: 2,
    },
    {
      figure: 'calendar of 500 tasks beside 50: DOM',
      unit: 'x',
      ours: mountMany.elements / mountFew.elements,
      gate: 1.2,
    },
  ];
}

/** Gives the backend on this port exactly so many enabled tasks, daily, weekly and monthly, on desktops and pools. */
export async function makeTasks(port: number, count: number): Promise<void> {
  const api = apiOn(port);
  for (;;) {
    const { scheduled_tasks: rows = [] } = await api.get('/scheduled-tasks?offset=0&limit=50');
    if (rows.length === 0) break;
    await api.post('/scheduled-tasks/batch-delete', { task_ids: rows.map(({ id }) => id) });
  }
  const { desktops = [] } = await api.get('/desktops?limit=200');
  const { desktop_pools: pools = [] } = await api.get('/desktop-pools?limit=50');
  for (let index = 0; index < count; index += 1) {
    const desktopIds = [0, 1, 2].map(
      (step) => desktops[(index * 3 + step) % desktops.length]?.['desktop_id'] ?? '',
    );
    await api.post('/scheduled-tasks', {
      task_name: `Task ${index}`,
      task_type: TYPES[index % TYPES.length],
      ...repeatOf(index),
      scheduled_time: `${two(index % 24)}:${two((index * 7) % 60)}:00`,
      time_zone: ZONES[index % ZONES.length],
      apply_objects:
        index % 5 === 0
          ? [{ object_type: 'DESKTOP_POOL', object_id: pools[(index / 5) % pools.length]?.['id'] ?? '' }]
          : desktopIds.map((object_id) => ({ object_type: 'DESKTOP', object_id })),
    } satisfies Partial<CreateScheduledTasksBody>);
  }
}

const two = (value: number) => String(value).padStart(2, '0');

function repeatOf(index: number): Partial<CreateScheduledTasksBody> {
  if (index % 3 === 1) return { scheduled_type: 'WEEK', week_list: '2,4,6' };
  if (index % 7 === 2)
    return { scheduled_type: 'MONTH', month_list: '1,2,3,4,5,6,7,8,9,10,11,12', date_list: '1,15,L' };
  return { scheduled_type: 'DAY', day_interval: 1 };
}

/** From keydown to paint in the name of a task, with everything beside it at work: runs, sentence and clashes. */
async function measureTyping(browser: Browser, origin: string): Promise<number> {
  const page = await openMeasured(browser);
  try {
    await page.goto(`${origin}/scheduled-tasks/new`);

    await page.getByRole('radio', { name: 'By day' }).check();
    await page.getByRole('group', { name: 'Desktops found' }).getByRole('checkbox').first().check();
    await page
      .getByRole('region', { name: 'Clashes' })
      .getByText(/other task|No other enabled task/)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Name', exact: true }).click();
    await page.evaluate(() => {
      globalThis.keyPaints = [];
    });
    await page.keyboard.type(TYPED, { delay: 60 });
    await frames(page);
    return median((await page.evaluate(() => globalThis.keyPaints)).slice(1));
  } finally {
    await page.context().close();
  }
}

/** The calendar mounted again and again, its tasks read: what is left is its own work. */
async function measureCalendar(browser: Browser, origin: string) {
  const page = await openMeasured(browser);
  try {
    await page.goto(`${origin}/scheduled-tasks/calendar`);
    await shown(page);
    const cpu = await cpuClock(page);
    const costs: { cpu: number; wall: number }[] = [];
    for (let mount = 0; mount < MOUNTS; mount += 1) {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      await frames(page);
      const before = await cpu();
      const wall = await page.evaluate(timeMount);
      await frames(page);
      costs.push({ cpu: (await cpu()) - before, wall });
    }
    const elements = await page.evaluate(() => document.querySelectorAll('[role=grid] *').length);
    return {
      cpu: median(costs.map((cost) => cost.cpu)),
      wall: median(costs.map((cost) => cost.wall)),
      elements,
    };
  } finally {
    await page.context().close();
  }
}

/** All is read, and the clashes are found. */
async function shown(page: Page): Promise<void> {
  await page.locator('[role=grid][aria-busy=false]').waitFor({ timeout: 120_000 });
  await page.getByText(/^Updated /).waitFor({ timeout: 120_000 });
  await frames(page);
}

/** Runs in the page: Back to the calendar, until its days are painted. */
function timeMount(): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('[role=grid][aria-busy=false] td button'))
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - startedAt)));
      else requestAnimationFrame(look);
    };
    history.back();
    requestAnimationFrame(look);
  });
}
