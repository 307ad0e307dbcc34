import { expect, test } from './support/fixtures';

test('the console opens on its overview', async ({ page, openDemo }) => {
  await openDemo();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the console opens on the desktops', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
