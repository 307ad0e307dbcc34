import { expect, type Locator, type Page } from '@playwright/test';
import type { CreateScheduledTasksBody } from '~/contract/scheduled-tasks';

/** Every task and every pool is a separate call; a busy machine takes its time for them. */
export const READ_MS = 20_000;
// A month far ahead is the same whenever the tests run: daily tasks are in it, and no day of it is over.
export const MONTH = '/scheduled-tasks/calendar?date=2035-03-14';

export const daily = (
  name: string,
  time: string,
  ids: readonly string[],
  more: Partial<CreateScheduledTasksBody> = {},
): CreateScheduledTasksBody => ({
  task_name: name,
  task_type: 'REBOOT',
  scheduled_type: 'DAY',
  day_interval: 1,
  scheduled_time: time,
  time_zone: 'Asia/Shanghai',
  apply_objects: ids.map((object_id) => ({ object_type: 'DESKTOP', object_id })),
  ...more,
});

export const grid = (page: Page) => page.getByRole('grid', { name: /^Runs, / });
export const cell = (page: Page, date: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^\\w+, ${date}`) });
export const runIn = (scope: Locator, name: string) => scope.getByRole('button', { name });

export async function refresh(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
}

/** All tasks are read, and the desktops of their pools and tags. */
export async function expectRead(page: Page): Promise<void> {
  await expect(page.getByText(/^Updated /)).toBeVisible({ timeout: READ_MS });
}
