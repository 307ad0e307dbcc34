import { SENTINEL_SCRIPTS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { expectRowCount } from './support/roles';

const { inventory, usual } = SENTINEL_SCRIPTS;
const FLEET = 300;

test('records by their state, and groups of equal outputs, become a selection, a tag or the next run', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/scripts/runs?status=FAILED', fleet: FLEET });
  await page
    .getByRole('link', { name: new RegExp(`^${usual.name} ·`) })
    .first()
    .click();
  await page.getByRole('link', { name: '3 Failed' }).click();
  await expectRowCount(page, 'Records', 3);
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  const bar = page.getByRole('group', { name: 'Selected records' });
  await bar.getByRole('button', { name: 'Actions for these desktops' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('menuitem', { name: 'Add tags' }).click();
  const tags = page.getByRole('dialog', { name: 'Add tags to 3 desktops' });
  const field = tags.getByRole('combobox', { name: 'Tags to add' });
  await field.fill('check=failed');
  await field.press('Enter');
  await tags.getByRole('button', { name: 'Add tags' }).click();
  await expect(tags.getByText('Tags added to 3 desktops.')).toBeVisible();
  await tags.getByRole('button', { name: 'Close' }).last().click();
  await bar.getByRole('button', { name: 'Actions for these desktops' }).click();
  await page.getByRole('menuitem', { name: 'Run script or command' }).click();
  const run = page.getByRole('dialog', { name: /^Run on \d+ desktop/ });
  await expect(run.getByRole('region', { name: 'What will happen' })).toContainText('of 3 selected');
  await run.getByRole('button', { name: 'Cancel' }).click();
  await bar.getByRole('button', { name: 'Actions for these desktops' }).click();
  await page.getByRole('menuitem', { name: 'Show in the inventory' }).click();
  await expectRowCount(page, 'Desktops', 3);
  const desktopId = new URL(page.url()).searchParams.get('desktop_id') ?? '';
  await page.goto('/desktops?tag=check%3Dfailed');
  await expectRowCount(page, 'Desktops', 3);

  // The same script on the same desktop, four days earlier.
  await page.goto(`/desktops/${desktopId}?tab=scripts`);
  await page
    .getByRole('grid', { name: 'Records' })
    .getByRole('link', { name: inventory.name })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: inventory.name })).toBeVisible();
  await expectRowCount(page, 'Records', 1);

  await page
    .getByRole('grid', { name: 'Records' })
    .locator('tbody')
    .getByRole('button', { name: /^[A-Z]{3}-/ })
    .first()
    .click();
  const output = page.getByRole('dialog', { name: /^Output of / });
  await output.getByRole('button', { name: /^Compare with an earlier output/ }).click();
  const earlier = output.getByRole('combobox', { name: 'Earlier run' });
  await expect(earlier.getByRole('option')).toHaveCount(2);
  await earlier.selectOption({ index: 1 });
  const comparison = output.getByRole('region', { name: /^Comparison of/ });
  await expect(comparison.getByText(/^− ?Before Started: /)).toBeVisible();
  await expect(comparison.getByText(/^\+ ?Now Started: /)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Outputs', exact: true }).click();
  await page.getByRole('button', { name: /^Read \d+ outputs$/ }).click();
  const groups = page.getByRole('list', { name: 'Groups of equal outputs' }).getByRole('listitem');
  await expect(page.getByText('40 of 40 outputs read')).toBeVisible({ timeout: 20_000 });
  const actions = groups.last().getByRole('button', { name: /^Actions for \d+ desktops$/ });
  const count = /\d+/.exec((await actions.textContent()) ?? '')?.[0] ?? '';
  await actions.click();
  await page.getByRole('menuitem', { name: 'Add tags' }).click();
  await expect(page.getByRole('dialog', { name: `Add tags to ${count} desktops` })).toBeVisible();
});
