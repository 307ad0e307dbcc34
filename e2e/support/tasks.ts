import type { Page } from '@playwright/test';
import type { CreateScheduledTasksBody, UpdateScheduledTasksBody } from '~/contract/scheduled-tasks';
import { PROJECT_ID } from '~/mocks/sentinels';

/** Creates tasks in the demo the page has open, as any other client of the service would; the page shows them once it reads again. */
export async function createTasks(page: Page, bodies: readonly CreateScheduledTasksBody[]): Promise<void> {
  const statuses = await page.evaluate(
    async ({ path, sent }) => {
      const answers: number[] = [];
      for (const body of sent) {
        const reply = await window.fetch(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'demo' },
          body: JSON.stringify(body),
        });
        answers.push(reply.status);
      }
      return answers;
    },
    { path: `/v2/${PROJECT_ID}/scheduled-tasks`, sent: bodies },
  );
  const refused = statuses.filter((status) => status !== 200);
  if (refused.length > 0) throw new Error(`The demo refused tasks: ${refused.join(', ')}`);
}

/** Changes a task, as somebody else would. */
export async function changeTask(page: Page, id: string, body: UpdateScheduledTasksBody): Promise<void> {
  const status = await page.evaluate(
    async ({ path, sent }) => {
      const reply = await window.fetch(path, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'demo' },
        body: JSON.stringify(sent),
      });
      return reply.status;
    },
    { path: `/v2/${PROJECT_ID}/scheduled-tasks/${id}`, sent: body },
  );
  if (status !== 200) throw new Error(`The demo refused the change: ${status}`);
}

/** The first desktops of a pool, as the service has them. */
export async function poolMembers(page: Page, pool: string): Promise<{ id: string; name: string }[]> {
  return page.evaluate(
    async ({ base, wanted }) => {
      const read = async (path: string): Promise<Record<string, Record<string, string>[]>> =>
        (await window.fetch(`${base}${path}`, { headers: { 'X-Auth-Token': 'demo' } })).json();
      const pools = (await read('/desktop-pools?limit=100'))['desktop_pools'] ?? [];
      const id = pools.find(({ name }) => name === wanted)?.['id'] ?? '';
      const rows = (await read(`/desktops?pool_id=${id}&limit=5`))['desktops'] ?? [];
      return rows.map((row) => ({ id: row['desktop_id'] ?? '', name: row['computer_name'] ?? '' }));
    },
    { base: `/v2/${PROJECT_ID}`, wanted: pool },
  );
}
