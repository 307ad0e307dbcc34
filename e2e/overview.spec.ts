import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectRowCount, tableNamed } from './support/roles';

test('counts lead to the list they count', async ({ page, openDemo }) => {
  await openDemo({ path: '/', fleet: 300 });
  const status = page.getByRole('region', { name: 'Desktops by status' });
  const error = status.getByRole('link', { name: /Error/ });
  await expect(error).toContainText(/\d/);
  const count = Number((await error.textContent())?.match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await error.click();
  await expect(page).toHaveURL(/\/desktops\?status=ERROR/);
  await expectRowCount(page, 'Desktops', count);
  await page.goBack();
  const connection = page.getByRole('region', { name: 'Desktops by connection' });
  await connection.getByRole('link', { name: /In use/ }).click();
  await expect(page).toHaveURL(/connect_status=CONNECTED/);
});

test('what needs attention is named, and links to it', async ({ page, openDemo }) => {
  await openDemo({ path: '/', fleet: 300 });
  const attention = page.getByRole('region', { name: 'Needs attention' });
  await attention.getByRole('link', { name: SENTINEL_DESKTOPS.error.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: SENTINEL_DESKTOPS.error.name })).toBeVisible();
});

test('idle desktops for a period that stands in the address', async ({ page, openDemo }) => {
  await openDemo({ path: '/', fleet: 300 });
  const idle = page.getByRole('region', { name: 'Idle desktops' });
  await expect(idle.getByText(/not used in the last 30 days/)).toBeVisible();
  await idle.getByText('7 days', { exact: true }).click();
  await expect(idle.getByRole('radio', { name: '7 days' })).toBeChecked();
  await expect(page).toHaveURL(/idle=7/);
  await expect(idle.getByText(/not used in the last 7 days/)).toBeVisible();
});

test('the usage chart has its figures as a table', async ({ page, openDemo }) => {
  await openDemo({ path: '/', fleet: 300 });
  const usage = page.getByRole('region', { name: 'Usage' });
  await expect(usage.getByRole('img', { name: /Hours used per day, 14 days/ })).toBeVisible();
  await usage.getByRole('button', { name: 'Show figures' }).click();
  await expect(
    tableNamed(page, 'Figures by day').or(usage.getByRole('table')).first().getByRole('row'),
  ).toHaveCount(15);
});

test('quotas say how much is used of what there is', async ({ page, openDemo }) => {
  await openDemo({ path: '/', fleet: 300 });
  await expect(page.getByRole('region', { name: 'Quotas' })).toContainText(/\d of [\d,]+/);
});

test('each block fails and is empty by itself', async ({ page, openDemo }) => {
  await openDemo({ path: '/', scenario: 'forbidden' });
  await expect(page.getByRole('alert')).toHaveCount(7);
  await page.goto('/?scenario=empty');
  await expect(page.getByText('No desktop is in error.')).toBeVisible();
  await expect(page.getByText(/No desktop was idle/)).toBeVisible();
});
