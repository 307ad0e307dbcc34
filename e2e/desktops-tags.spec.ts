import type { Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { TAG_KEY_SENTINELS } from '~/mocks/sentinel-words';
import { openBulkAction } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, openRowMenu, rowCheckbox } from './support/roles';

const { healthy, error, tenTags, plainOff } = SENTINEL_DESKTOPS;

async function fillTags(page: Page, label: string, ...tags: string[]) {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  for (const tag of tags) {
    await field.fill(tag);
    await field.press('Enter');
  }
}

test('tags are added to and removed from several desktops', async ({ page, openDemo }) => {
  await openDemo({
    path: `/desktops?columns=tags&desktop_id=${plainOff.id}&desktop_id=${error.id}`,
    fleet: 300,
  });
  await rowCheckbox(page, plainOff.name).click();
  await rowCheckbox(page, error.name).click();
  await openBulkAction(page, 'Add tags', 'More');
  const dialog = page.getByRole('dialog', { name: 'Add tags to 2 desktops' });
  await expect(dialog).toContainText(`${plainOff.name} and ${error.name}`);
  await fillTags(page, 'Tags to add', 'rack=r-17');
  await dialog.getByRole('button', { name: 'Add tags' }).click();
  await expect(dialog.getByText('Tags added to 2 desktops.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expectRow(page, 'Desktops', { Name: plainOff.name, Tags: 'rack=r-17' });

  await openBulkAction(page, 'Remove tags', 'More');
  await fillTags(page, 'Keys to remove', 'rack');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove tags' }).click();
  await expect(page.getByText('Tags removed from 2 desktops.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await expectRow(page, 'Desktops', { Name: plainOff.name, Tags: 'None' });
});

test('a desktop that refuses them is named with the reason; all others succeed; only it is retried', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await openBulkAction(page, 'Add tags', 'More');
  const dialog = page.getByRole('dialog', { name: 'Add tags to 50 desktops' });
  await fillTags(page, 'Tags to add', 'rack=r-18');
  await dialog.getByRole('button', { name: 'Add tags' }).click();
  await expect(dialog.getByText('Tags added to 49 desktops; 1 failed.')).toBeVisible();
  const failed = dialog.getByRole('list', { name: 'Desktops that failed' });
  await expect(failed.getByRole('listitem')).toHaveCount(1);
  await expect(failed).toContainText(tenTags.name);
  await expect(failed).toContainText(/WKS\.\d+/);
  await dialog.getByRole('button', { name: 'Try 1 desktop again' }).click();
  await expect(dialog.getByText('Tags added to 0 desktops; 1 failed.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Change and try again' }).click();
  await expect(dialog.getByText('rack=r-18')).toBeVisible();
});

test('many desktops are sent in parts of 100, and a part that failed at the service is reported whole', async ({
  page,
  openDemo,
  traffic,
}) => {
  await openDemo({ path: '/desktops?page_size=500', fleet: 300 });
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await openBulkAction(page, 'Remove tags', 'More');
  const dialog = page.getByRole('dialog', { name: 'Remove tags from 300 desktops' });
  await fillTags(page, 'Keys to remove', 'owner');
  await dialog.getByRole('button', { name: 'Remove tags' }).click();
  await expect(dialog.getByText('Tags removed from 300 desktops.')).toBeVisible();
  const sent = () =>
    traffic.exchanges.filter(({ method, url }) => method === 'DELETE' && url.endsWith('/desktops/batch-tags'))
      .length;
  // Their bodies are still being read for a moment after the page has them.
  await expect.poll(sent).toBe(3);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await openBulkAction(page, 'Add tags', 'More');
  await fillTags(page, 'Tags to add', `${TAG_KEY_SENTINELS.partTwoFails}=x`);
  await page.getByRole('dialog').getByRole('button', { name: 'Add tags' }).click();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('list', { name: 'Desktops that failed' })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('100 failed');
});

test('what cannot be a tag is refused beside the field, and typed input survives Escape', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await (await openRowMenu(page, healthy.name)).getByRole('menuitem', { name: 'Add tags' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add tags to 1 desktop' });
  await dialog.getByRole('button', { name: 'Add tags' }).click();
  await expect(dialog.getByText('Enter at least one.')).toBeVisible();
  await fillTags(page, 'Tags to add', 'novalue', `long=${'x'.repeat(44)}`);
  await dialog.getByRole('button', { name: 'Add tags' }).click();
  await expect(dialog.getByText('Write key=value; the value may be empty.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add tags' }).focus();
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('Your changes are not saved.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  await expect(dialog.getByText('novalue')).toBeVisible();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Discard them' }).click();
  await expect(dialog).toBeHidden();
});

test('a refusal is shown in words with its code and request id', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await (await openRowMenu(page, healthy.name)).getByRole('menuitem', { name: 'Add tags' }).click();
  await fillTags(page, 'Tags to add', `${TAG_KEY_SENTINELS.conflict}=x`);
  await page.getByRole('dialog').getByRole('button', { name: 'Add tags' }).click();
  await expect(page.getByRole('dialog').getByRole('list', { name: 'Desktops that failed' })).toContainText(
    /WKS\.\d+ .+ \([0-9a-f]{32}\)/,
  );
});
