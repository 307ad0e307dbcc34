import type { Page } from '@playwright/test';
import { SENTINEL_SCRIPTS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';

const { ansi, big, html, inventory, mojibake } = SENTINEL_SCRIPTS;
const FLEET = 300;

/** The newest run of a script, and the output of its first desktop. */
async function openOutput(page: Page, { name }: { name: string }) {
  await page
    .getByRole('link', { name: new RegExp(`^${name.replaceAll(/[()]/g, '.')} ·`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page
    .getByRole('grid', { name: 'Records' })
    .locator('tbody')
    .getByRole('button', { name: /^[A-Z]{3}-/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Output of / });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('an output is text: colours of the theme, HTML that does not run, misread Chinese repaired, and 5 MB at once', async ({
  page,
  context,
  openDemo,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo({ path: '/scripts/runs', fleet: FLEET });
  const coloured = await openOutput(page, ansi);
  const text = coloured.getByRole('region', { name: /^Output of/ });
  await expect(text).toContainText('OK disk 71%');
  await expect(text).toContainText('Progress 100%');
  await expect(text).not.toContainText('[0;36m');
  await coloured.getByRole('button', { name: 'Copy the output' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('OK disk 71%\nSLOW network\n');
  await expectNoAxeViolations(page);
  const title = await coloured.getByRole('heading').first().innerText();
  await coloured.getByRole('button', { name: 'Next desktop' }).click();
  await expect(coloured.getByRole('heading').first()).not.toHaveText(title);

  await page.goto('/scripts/runs');
  const markup = await openOutput(page, html);
  await expect(markup.getByText(/<img src=x onerror=/)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(html.name));

  await page.goto('/scripts/runs');
  const chinese = await openOutput(page, mojibake);
  await expect(chinese.getByText('This looks like UTF-8')).toBeVisible();
  await chinese.getByRole('button', { name: 'Read as UTF-8' }).click();
  await expect(chinese.getByRole('region', { name: /^Output of/ })).toContainText('又发');

  await page.goto('/scripts/runs');
  const large = await openOutput(page, big);
  await expect(large.getByText(/^200,001 lines, [\d,]+.bytes$/)).toBeVisible({ timeout: 15_000 });
  // Wherever the focus is, here at the button that closes.
  await expect(large.getByRole('button', { name: 'Close', exact: true }).first()).toBeFocused();
  await page.keyboard.press('Control+f');
  await expect(large.getByRole('searchbox', { name: 'Search in the output' })).toBeFocused();
  await page.keyboard.type('199999 event');
  await expect(large.getByText('1 of 1', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(large.getByText('199999 event')).toBeVisible();
});

test('outputs are read within a budget, grouped by likeness, compared and used for the next run', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/scripts/runs', fleet: FLEET });
  await page
    .getByRole('link', { name: new RegExp(`^${inventory.name} ·`) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Outputs', exact: true }).click();
  await expect(page.getByText(/^Each output is one call/)).toBeVisible();
  await page.getByRole('button', { name: /^Read \d+ outputs$/ }).click();
  await expect(page.getByText('40 of 40 outputs read')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/^Each output is one call/)).toBeHidden();
  const groups = page.getByRole('list', { name: 'Groups of equal outputs' }).getByRole('listitem');
  const count = await groups.count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(8);
  const lenient = page.getByText(/addresses and times of the desktops do not count as differences\.$/);
  await expect(lenient).toBeVisible();
  await page.getByRole('checkbox', { name: 'Every difference counts' }).check();
  await expect.poll(() => groups.count()).toBeGreaterThan(30);
  await expect(lenient).toBeHidden();
  await page.getByRole('checkbox', { name: 'Every difference counts' }).uncheck();
  await groups.nth(0).getByRole('checkbox', { name: 'Compare' }).check();
  await groups
    .nth(count - 1)
    .getByRole('checkbox', { name: 'Compare' })
    .check();
  await expect(page.getByRole('region', { name: /^Comparison of/ })).toBeInViewport({ ratio: 1 });
  await expectNoAxeViolations(page);
  const search = page.getByRole('searchbox', { name: 'Search in the outputs' });
  await search.fill('no such text');
  await expect(page.getByText('No output that was read contains this text.')).toBeVisible();
  await search.fill('restart is pending');
  await expect.poll(() => groups.count()).toBeLessThan(count);
  await expect(page.getByText(/^Found in \d+ outputs? of 1 group, the smallest first\./)).toBeVisible();
  await groups
    .nth(0)
    .getByRole('button', { name: /^Run on th/ })
    .click();
  await expect(page.getByRole('dialog', { name: /^Run on \d+ desktop/ })).toBeVisible();
});

test('one steps through the records the list was filtered to, on all its pages, and through a group', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/scripts/runs?status=FAILED', fleet: FLEET });
  await page.getByRole('link', { name: 'Update root certificates · a05c0e01' }).click();
  const rows = page.getByRole('grid', { name: 'Records' }).locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(24);
  await page.goto(`${new URL(page.url()).pathname}?status=SKIP&page_size=10`);
  await expect(rows).toHaveCount(10);
  const names = await rows.getByRole('button', { name: /^[A-Z]{3}-/ }).allInnerTexts();

  // By keyboard alone: the last row of the first page, then over to the second.
  await rows.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Output of ${names.at(-1)}` });
  await expect(dialog.getByText('Record 10 of 19')).toBeVisible();
  const heading = page.getByRole('dialog').getByRole('heading').first();
  const press = async (name: string) => {
    const button = page.getByRole('dialog').getByRole('button', { name });
    for (let tabs = 0; tabs < 12 && !(await button.evaluate((one) => one.matches(':focus'))); tabs++)
      await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const seen: string[] = [];
  for (let at = 11; at <= 19; at++) {
    await press('Next desktop');
    await expect(page.getByText(`Record ${at} of 19`)).toBeVisible();
    seen.push(await heading.innerText());
  }
  // Beyond the end there is nothing, and the focus stays for the way back.
  await expect(page.getByRole('button', { name: 'Next desktop' })).toHaveAttribute('aria-disabled', 'true');
  await press('Next desktop');
  await expect(page.getByText('Record 19 of 19')).toBeVisible();
  await press('Previous desktop');
  await expect(page.getByText('Record 18 of 19')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(rows).toHaveCount(9);
  const rest = await rows.getByRole('button', { name: /^[A-Z]{3}-/ }).allInnerTexts();
  expect(seen).toEqual(rest.map((name) => `Output of ${name}`));

  await page.getByRole('link', { name: 'Outputs', exact: true }).click();
  await page.getByRole('button', { name: /^Read \d+ outputs$/ }).click();
  const group = page.getByRole('list', { name: 'Groups of equal outputs' }).getByRole('listitem').last();
  await group.getByRole('button', { name: /^Open / }).click();
  await expect(page.getByRole('dialog').getByText(/^Record 1 of \d+$/)).toBeVisible();
});

for (const language of ['zh-CN', 'fr-FR'] as const)
  test(`a run is sound in ${language} and dark`, async ({ page, openDemo }) => {
    await openDemo({ path: '/scripts/runs', fleet: FLEET, language, colorScheme: 'dark' });
    await page.getByRole('link', { name: /·/ }).first().click();
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectNoAxeViolations(page);
  });
