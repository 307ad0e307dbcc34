import type { Page } from '@playwright/test';
import { SENTINEL_APP_GROUPS, SENTINEL_DESKTOPS, SENTINEL_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { openBulkAction } from './support/actions';
import { expect, test } from './support/fixtures';
import { rowCheckbox } from './support/roles';

const { healthy, severalNics } = SENTINEL_DESKTOPS;
const { usual, mailsFail } = SENTINEL_APP_GROUPS;

/** Every page, panel and dialog, and how to get there; lists.spec.ts looks at each list, its drawer and its menu. */
const SCREENS: readonly [name: string, path: string, open: (page: Page) => Promise<unknown>][] = [
  [
    'overview',
    '/',
    async (page) => expect(page.getByRole('region', { name: 'Quotas' })).toContainText(/ of /),
  ],
  [
    'nothing matches',
    '/desktops?computer_name=nobody',
    async (page) => expect(page.getByText('Nothing matches', { exact: true })).toBeVisible(),
  ],
  [
    'failed',
    '/desktops?computer_name=error-500',
    async (page) => expect(page.getByRole('alert')).toBeVisible(),
  ],
  [
    'selection and tags dialog',
    '/desktops',
    async (page) => {
      await rowCheckbox(page, healthy.name).click();
      await openBulkAction(page, 'Add tags', 'More');
      await expect(page.getByRole('dialog', { name: 'Add tags to 1 desktop' })).toBeVisible();
    },
  ],
  [
    'panel',
    `/desktops?panel=${healthy.id}`,
    async (page) => expect(page.getByRole('heading', { name: 'Identity' })).toBeVisible(),
  ],
  [
    'detail',
    `/desktops/${severalNics.id}`,
    async (page) => expect(page.getByRole('heading', { name: 'Identity' })).toBeVisible(),
  ],
  [
    'user',
    `/users/${SENTINEL_USERS.local.id}`,
    async (page) => expect(page.getByRole('heading', { name: 'Account' })).toBeVisible(),
  ],
  [
    'deletion of users',
    `/users?user_names=${SENTINEL_USERS.local.name}&user_names=${SENTINEL_USERS.signedIn.name}`,
    async (page) => {
      await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
      const bar = page.getByRole('group', { name: 'Selected users' });
      await bar.getByRole('button', { name: 'Delete' }).click();
      await expect(page.getByRole('region', { name: 'Users who are deleted' })).toBeVisible();
    },
  ],
  [
    'new user',
    '/users',
    async (page) => {
      await page.getByRole('button', { name: 'Create user' }).click();
      await expect(page.getByRole('dialog', { name: 'Create user' })).toBeVisible();
      // So high that a field ends where the foot of the dialog begins.
      await page.setViewportSize({ width: 1440, height: 895 });
    },
  ],
  [
    'rehearsal of terminal binding',
    '/terminals/rehearsal',
    async (page) =>
      expect(page.getByRole('grid', { name: 'Missing bindings' })).toHaveAttribute('aria-busy', 'false'),
  ],
  [
    'people online, as a chart',
    '/sessions/logins',
    async (page) => {
      await page.getByRole('button', { name: 'Show people online' }).click();
      await expect(page.getByRole('region', { name: 'People online' }).getByRole('img')).toBeVisible();
    },
  ],
  [
    'user group of the AD domain',
    `/user-groups/${SENTINEL_GROUPS.ad.id}`,
    async (page) => expect(page.getByText(/^This group is in the AD domain/)).toBeVisible(),
  ],
  [
    'network',
    `/desktops/${severalNics.id}?tab=network`,
    async (page) => expect(page.getByRole('heading', { name: /Network card 1/ })).toBeVisible(),
  ],
  [
    'disks',
    `/desktops/${healthy.id}?tab=disks`,
    async (page) => expect(page.getByRole('heading', { name: 'System disk' })).toBeVisible(),
  ],
  [
    'users',
    `/desktops/${healthy.id}?tab=users`,
    async (page) => expect(page.getByRole('table')).toBeVisible(),
  ],
  [
    'tags',
    `/desktops/${healthy.id}?tab=tags`,
    async (page) => expect(page.getByRole('table', { name: 'Tags' })).toBeVisible(),
  ],
  [
    'actions',
    `/desktops/${healthy.id}?tab=actions`,
    async (page) => expect(page.getByRole('grid')).toBeVisible(),
  ],
  [
    'sessions',
    `/desktops/${healthy.id}?tab=sessions`,
    async (page) => expect(page.getByRole('combobox', { name: 'Period' })).toBeVisible(),
  ],
  [
    'scripts',
    `/desktops/${healthy.id}?tab=scripts`,
    async (page) => expect(page.getByRole('grid', { name: 'Records' })).toBeVisible(),
  ],
  [
    'palette',
    '/desktops',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Desktops, pages and actions' }).fill(healthy.name);
      await expect(page.getByRole('option', { name: new RegExp(healthy.name) })).toBeVisible();
    },
  ],
  [
    'shortcuts',
    '/',
    async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  ],
  [
    'not found',
    '/nowhere',
    async (page) => expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible(),
  ],
  [
    'app group',
    `/app-groups/${usual.id}`,
    async (page) => expect(page.getByRole('heading', { name: 'IDs' })).toBeVisible(),
  ],
  [
    'authorizations of an app group, and the dialog that removes some',
    `/app-groups/${usual.id}?tab=authorizations`,
    async (page) => {
      await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
      await page.getByRole('button', { name: 'Remove authorization' }).click();
      await expect(page.getByRole('dialog').getByText(/are affected$/)).toBeVisible();
    },
  ],
  [
    'mail records',
    `/app-groups/${mailsFail.id}?tab=mails`,
    async (page) => expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false'),
  ],
  [
    'published apps',
    `/app-groups/${usual.id}?tab=apps`,
    async (page) => expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false'),
  ],
  [
    'app group dialog',
    '/app-groups',
    async (page) => {
      await page.getByRole('button', { name: 'Create app group' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Create app group' }).click();
      await expect(page.getByText('Enter a name.')).toBeVisible();
    },
  ],
  [
    'deletion of app groups',
    '/app-groups',
    async (page) => {
      await rowCheckbox(page, usual.name).click();
      await page
        .getByRole('group', { name: 'Selected app groups' })
        .getByRole('button', { name: 'Delete' })
        .click();
      await expect(page.getByText(/lose access/)).toBeVisible();
    },
  ],
];

for (const [name, path, open] of SCREENS) {
  test(`${name}: no violations of WCAG 2.2 AA`, async ({ page, openDemo }) => {
    await openDemo({ path, fleet: 300 });
    await open(page);
    await expectNoAxeViolations(page);
  });
}

test('columns, saved views and export of a list: no violations of WCAG 2.2 AA', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo({ path: '/desktops', fleet: 300 });
  for (const [button, dialog] of [
    ['Columns', 'Columns'],
    ['Saved views', 'Saved views'],
    ['Export', 'Export desktops as CSV'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await expectNoAxeViolations(page, { include: '[role=dialog]' });
    await page.keyboard.press('Escape');
  }
});

test('sign-in: no violations of WCAG 2.2 AA', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300, scenario: 'expired' });
  await expect(page.getByRole('dialog', { name: 'Sign in to continue' })).toBeVisible();
  await expectNoAxeViolations(page);
});
