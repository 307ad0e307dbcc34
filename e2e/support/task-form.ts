// The form that plans a task, filled in as an administrator does it.
import { expect, type Locator, type Page } from '@playwright/test';
import { trafficOf } from './traffic';

/** What was sent last to make or change a task. */
export async function lastSent(page: Page, method: 'POST' | 'PUT'): Promise<Record<string, unknown>> {
  const traffic = trafficOf(page);
  await traffic.settle();
  const path = method === 'POST' ? /\/scheduled-tasks$/ : /\/scheduled-tasks\/[^/]+$/;
  const sent = traffic.exchanges.filter(
    (one) => one.method === method && path.test(new URL(one.url).pathname),
  );
  return JSON.parse(sent.at(-1)?.requestBody ?? 'null') as Record<string, unknown>;
}

/** How many requests to make or change a task were sent. */
export async function sentCount(page: Page, method: 'POST' | 'PUT'): Promise<number> {
  const traffic = trafficOf(page);
  await traffic.settle();
  const path = method === 'POST' ? /\/scheduled-tasks$/ : /\/scheduled-tasks\/[^/]+$/;
  return traffic.exchanges.filter((one) => one.method === method && path.test(new URL(one.url).pathname))
    .length;
}

/** Chooses one of the cards of a question. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
}

/** Names the task and says what it does. */
export async function describeTask(page: Page, task: string, name: string): Promise<void> {
  await choose(page, 'Task type', task);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
}

/** Chooses a desktop to act on by its name. */
export async function addDesktop(page: Page, name: string): Promise<void> {
  const section = page.getByRole('region', { name: 'Targets' });
  await section.getByRole('searchbox').fill(name);
  await section.getByRole('checkbox', { name: new RegExp(name) }).check();
  await expect(section.getByText('1 desktop', { exact: true })).toBeVisible();
}

/** Saves, and waits until the task's own page is there. */
export async function save(page: Page, button: 'Create task' | 'Save changes', name: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page).toHaveURL(/\/scheduled-tasks\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}

export function summaryOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Summary' });
}
