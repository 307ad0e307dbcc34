import { expect, type Page } from '@playwright/test';
import { tableNamed } from './roles';

export const DESKTOPS = 'Desktops of the run';

/** The address of a task's page, and of its runs. */
export const pathOf = ({ id }: { id: string }) => `/scheduled-tasks/${id}`;
export const runsOf = (task: { id: string }) => `${pathOf(task)}?tab=runs`;
export const switchOf = (page: Page, { name }: { name: string }) =>
  page.getByRole('switch', { name: `On: ${name}` });

/** What is beside a name among the facts. */
export const fact = (page: Page, name: string) =>
  page
    .getByRole('main')
    .locator('dt')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('+ dd');

/** Opens the newest run and waits for its desktops. */
export async function openNewestRun(page: Page) {
  await tableNamed(page, 'Runs').getByRole('link').first().click();
  await expect(page.getByRole('grid', { name: DESKTOPS })).toHaveAttribute('aria-busy', 'false');
}
