// A filter in the address that cannot be read is said, and the others stay in force.
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';

const LONG = 'x'.repeat(256);

test('is named above the table, and can be removed from the address', async ({ page, openDemo }) => {
  const bar = page.getByRole('status').filter({ hasText: 'cannot be read' });
  // Columns of their own are written into the address of whoever has them; what cannot be read must outlive that.
  await page.addInitScript(() =>
    localStorage.setItem('workspace-console:desktops-columns', JSON.stringify(['status', 'user'])),
  );
  await openDemo({ path: '/desktops?tag=env%3Dprod&tag=bad&charge_mode=7&page=99', fleet: 300 });
  await expect(bar).toContainText(
    '2 filters in the address cannot be read and are not applied: Billing “7” and Tag “bad”.',
  );
  await expect(page.getByRole('columnheader', { name: 'User' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Applied filters' })).toContainText('env=prod');
  await expect(page.getByRole('grid', { name: 'Desktops' })).not.toHaveAttribute('aria-rowcount', '301');
  await bar.getByRole('button', { name: 'Remove from the address' }).click();
  await expect(bar).toBeHidden();
  await expect(page).toHaveURL(/tag=env%3Dprod/);
  await expect(page).not.toHaveURL(/bad|charge_mode/);

  for (const [path, said] of [
    ['/snapshots?disk_type=FLOPPY&status=available', 'Disk'],
    [`/scheduled-tasks?task_name=${LONG}`, 'Name'],
    ['/scheduled-tasks/calendar?date=2026-02-31', 'Date “2026-02-31”'],
    [`/jobs?view=service&job_type=STOP&status=${LONG}`, 'State'],
    [`/scheduled-tasks/${SENTINEL_TASKS.failing.id}?tab=runs&record=r&state=${LONG}`, 'Result'],
  ] as const) {
    await page.goto(path);
    await expect(bar, path).toContainText(said);
    await bar.getByRole('button', { name: 'Remove from the address' }).click();
    await expect(bar, path).toBeHidden();
  }
});

test('an address that can be read says nothing', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?tag=&status=ACTIVE&utm=x', fleet: 300 });
  await expect(page.getByRole('grid', { name: 'Desktops' })).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByText('cannot be read')).toBeHidden();
});
