import {
  SENTINEL_APP_GROUPS,
  SENTINEL_DESKTOPS,
  SENTINEL_GROUPS,
  SENTINEL_POOLS,
  SENTINEL_SCRIPTS,
  SENTINEL_USERS,
} from '~/mocks/sentinels';
import type { Scenario } from '~/mocks/scenarios';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const { healthy } = SENTINEL_DESKTOPS;

async function setScenario(page: Page, scenario: Scenario) {
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption(scenario);
}

test.describe('the list', () => {
  test('offline: says so after its tries, and comes back', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', scenario: 'offline' });
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText('No answer from the service', { timeout: 15_000 });
    await setScenario(page, 'normal');
    await expectRow(page, 'Desktops', { Name: healthy.name });
  });

  test('flaky: reads are retried after temporary failures', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', scenario: 'flaky', fleet: 300 });
    await expectRow(page, 'Desktops', { Name: healthy.name });
  });

  test('the documented examples, exactly as they stand', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', scenario: 'documented' });
    await expectRow(page, 'Desktops', {
      Name: 'ZRYUAN107',
      User: 'zryuan1',
      'IP address': 'None',
      Status: 'None',
    });
    await expectRow(page, 'Desktops', { Name: 'CHENYC01', User: 'chenyc' }).then((row) =>
      expect(row).toContainText('Maintenance'),
    );
  });

  test('100,000 desktops cost no more than 3,000', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', scenario: 'huge' });
    await expect(page.getByText('100,000 desktops', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages of the table' })).toContainText(
      '1–50 of 100,000',
    );
  });
});

test('forbidden: the page of one thing says so in lines that can be read', async ({ page, openDemo }) => {
  for (const path of [
    `/desktop-pools/${SENTINEL_POOLS.drift.id}`,
    `/scripts/${SENTINEL_SCRIPTS.usual.id}`,
    `/scripts/runs/${crypto.randomUUID()}?tab=outputs`,
    `/app-groups/${SENTINEL_APP_GROUPS.usual.id}`,
    `/users/${SENTINEL_USERS.local.id}`,
    `/user-groups/${SENTINEL_GROUPS.local.id}`,
  ]) {
    await openDemo({ path, scenario: 'forbidden', fleet: 300 });
    const alert = page.getByRole('main').getByRole('alert').first();
    await expect(alert).toContainText('Access denied');
    const body = await alert.getByText(/^Ask your access administrator/).boundingBox();
    expect(body?.width, path).toBeGreaterThan(400);
  }
});

test.describe('the detail', () => {
  for (const [scenario, words] of [
    ['forbidden', 'Access denied'],
    ['broken-contract', 'Unexpected reply from the service'],
  ] as const) {
    test(`${scenario}: each tab says so by itself`, async ({ page, openDemo }) => {
      await openDemo({ path: `/desktops/${healthy.id}`, scenario, fleet: 300 });
      for (const tab of ['Overview', 'Network', 'Tags', 'Actions']) {
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('tabpanel').getByRole('alert')).toContainText(words);
      }
    });
  }
});

test.describe('the session', () => {
  test('a 401 asks once, over the page; the interrupted work continues and no input is lost', async ({
    page,
    openDemo,
  }) => {
    const typed = 'half typed '.repeat(30);
    await openDemo({ path: '/desktops', fleet: 300 });
    await expectRow(page, 'Desktops', { Name: healthy.name });
    const search = page.getByRole('searchbox', { name: 'Search desktops', includeHidden: true });
    await search.fill(typed);
    await setScenario(page, 'expired');
    const dialog = page.getByRole('dialog', { name: 'Sign in to continue' });
    await expect(dialog).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(search).toHaveValue(typed);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(dialog).toBeHidden();
    await expectRow(page, 'Desktops', { Name: healthy.name });
    await expect(search).toHaveValue(typed);
  });

  test('a postponed sign-in stays postponed until requested, and a notice says so', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/desktops?status=ERROR', fleet: 300 });
    await expectRow(page, 'Desktops', { Name: SENTINEL_DESKTOPS.error.name });
    // The demo reads everything anew when its scenario changes, so the question comes by itself.
    await setScenario(page, 'expired');
    await page
      .getByRole('dialog', { name: 'Sign in to continue' })
      .getByRole('button', { name: 'Not now' })
      .click();
    await expect(
      page.getByText('You are signed out. Nothing is read or changed until you sign in.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await page
      .getByRole('dialog', { name: 'Sign in to continue' })
      .getByRole('button', { name: 'Sign in' })
      .click();
    await expectRow(page, 'Desktops', { Name: SENTINEL_DESKTOPS.error.name });
  });
});
