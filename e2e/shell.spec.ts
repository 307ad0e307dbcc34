import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const { healthy, severalUsers } = SENTINEL_DESKTOPS;

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Desktops, pages and actions' })).toBeFocused();
}

test('the navigation links what works, collapses, and remembers it', async ({ page, openDemo }) => {
  await openDemo({ path: '/', fleet: 300 });
  const nav = page.getByRole('navigation', { name: 'Main navigation' });
  await expect(nav.getByRole('link')).toHaveText([
    'Workspace Console',
    'Overview',
    'Desktops',
    'Desktop pools',
    'Snapshots',
    'Scheduled tasks',
    'Scripts',
    'Image servers',
    'App groups',
    'Users',
    'User groups',
    'Terminals',
    'Sessions',
    'Jobs',
    'Settings',
  ]);
  await expect(nav.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
  await nav.getByRole('link', { name: 'Desktops' }).click();
  await expect(page).toHaveTitle('Desktops · Workspace Console');
  await page.getByRole('button', { name: 'Collapse the navigation' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Expand the navigation' })).toBeVisible();
  await expect(nav.getByRole('link', { name: 'Desktops' })).toBeVisible();
});

test('region and project are in sight, and the first Tab skips to the content', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await expect(page.getByText('cn-north-4', { exact: true })).toBeVisible();
  await expect(page.getByText('cn-north-4_demo')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the theme follows the system, or the choice, from the first paint', async ({ page, openDemo }) => {
  const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
  await openDemo({ path: '/desktops', fleet: 300, colorScheme: 'dark' });
  expect(await scheme()).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(scheme).toBe('light');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await expect.poll(scheme).toBe('dark');
  await page.reload({ waitUntil: 'commit' });
  await expect.poll(scheme).toBe('dark');
});

test('the language switches in place and is remembered', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops?status=ERROR', fleet: 300 });
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '桌面' })).toBeVisible();
  await expect(page).toHaveURL(/status=ERROR/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '桌面' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test.describe('the palette', () => {
  for (const [what, typed, found] of [
    ['name', healthy.name.slice(0, 10), healthy.name],
    ['id', healthy.id, healthy.name],
    ['IP address', '10.16.0.18', healthy.name],
    ['user', 'wang.yuxuan', severalUsers.name],
  ] as const) {
    test(`finds a desktop by its ${what}, on the server`, async ({ page, openDemo }) => {
      await openDemo({ path: '/', fleet: 300 });
      await page.keyboard.press('Control+k');
      const input = page.getByRole('combobox', { name: 'Desktops, pages and actions' });
      await input.fill(typed);
      await page.getByRole('option', { name: new RegExp(found) }).click();
      await expect(page.getByRole('heading', { level: 1, name: found })).toBeVisible();
    });
  }

  test('keeps keys typed before its code is loaded', async ({ page, openDemo }) => {
    await openDemo({ path: '/', fleet: 300 });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('anyt');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('thing');
    await expect(page.getByRole('combobox', { name: 'Desktops, pages and actions' })).toHaveValue('anything');
  });

  test('goes to pages and runs actions, by keyboard alone', async ({ page, openDemo }) => {
    await openDemo({ path: '/', fleet: 300 });
    await openPalette(page);
    await page.keyboard.type('desktops');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Desktops' })).toBeVisible();
    await openPalette(page);
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox', { name: 'Desktops, pages and actions' })).toBeHidden();
  });
});

test('? shows the shortcuts of this page and of everywhere', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await expectRow(page, 'Desktops', { Name: healthy.name });
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Search desktops');
  await expect(sheet).toContainText('Select the row');
  await expect(sheet).toContainText('Search and commands');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('searchbox', { name: 'Search desktops' }).pressSequentially('a?');
  await expect(sheet).toBeHidden();
});

test('an address that leads nowhere says so and leads on', async ({ page, openDemo }) => {
  await openDemo({ path: '/nowhere/at-all' });
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
});

test.describe('a new version on the server', () => {
  test.use({ allowedErrors: /Failed to load resource|dynamically imported module|preload/i });
  test('is announced when a part of the old one no longer loads', async ({ page, openDemo }) => {
    await openDemo({ path: '/desktops', fleet: 300 });
    await expectRow(page, 'Desktops', { Name: healthy.name });
    // The files of a page are gone from the server, as they are after a deployment.
    await page
      .context()
      .route(/\/assets\/DesktopPage-[\w-]+\.(?:js|css)$/, (route) =>
        route.fulfill({ status: 404, body: '' }),
      );
    await page.getByRole('link', { name: healthy.name }).click();
    await expect(page.getByRole('button', { name: 'Reload' }).first()).toBeVisible();
    await expect(page.getByText(/A new version of the console is available/).first()).toBeVisible();
  });
});

test('the demo keeps its state over a reload, and is reset on demand', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops/${SENTINEL_DESKTOPS.plainOff.id}?tab=tags`, fleet: 300 });
  await page.getByRole('combobox', { name: 'Key' }).fill('kept');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(page.getByRole('row', { name: 'kept' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('row', { name: 'kept' })).toBeVisible();
  await page.getByRole('button', { name: 'Reset demo data' }).click();
  await expect(page.getByText('No tags on this desktop yet.')).toBeVisible();
});
