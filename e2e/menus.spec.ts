// In a window lower than they are long, menus stay inside it and scroll.
import type { Locator, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectRow } from './support/roles';

const { healthy } = SENTINEL_DESKTOPS;
const WINDOW = { width: 1280, height: 360 };

test.use({ viewport: WINDOW });

/** A press of the mouse where the button is drawn; nothing is scrolled to it first. */
async function press(page: Page, target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Expects the floating box inside the window, turns the wheel over it, and expects its last control to be visible. */
async function expectFitsAndScrolls(page: Page, floating: Locator, last: Locator) {
  await expect(last).toBeAttached();
  await expect
    .poll(async () => {
      const box = await floating.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= WINDOW.height && box.height > 100;
    })
    .toBe(true);
  await floating.hover();
  await page.mouse.wheel(0, 2000);
  await expect(last).toBeInViewport({ ratio: 1 });
}

test('the menu of the last row and of one in the middle', async ({ page, openDemo }) => {
  await openDemo({ path: '/desktops', fleet: 300 });
  await expectRow(page, 'Desktops', { Name: healthy.name });
  const grid = page.getByRole('grid', { name: 'Desktops' });
  const buttons = grid.getByRole('button', { name: /^Actions for/ });
  const floor = (await grid.locator('..').boundingBox())!;
  const inSight = async () => {
    const boxes = await Promise.all((await buttons.all()).map((one) => one.boundingBox()));
    return boxes.filter((box) => box !== null && box.y + box.height < floor.y + floor.height).length;
  };
  const menu = page.getByRole('menu');
  const last = menu.getByRole('menuitem').last();

  await press(page, buttons.nth((await inSight()) - 1));
  await expectFitsAndScrolls(page, menu, last);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();

  await press(page, buttons.nth(1));
  await expectFitsAndScrolls(page, menu, last);
  await press(page, last);
  await expect(page.getByRole('dialog', { name: /^Delete 1 desktop/ })).toBeVisible();
});

test('the menu of a button, a panel, and the choices of a field', async ({ page, openDemo }) => {
  await openDemo({ path: `/desktops/${healthy.id}`, fleet: 300 });
  await press(page, page.getByRole('main').getByRole('button', { name: /^Action/ }));
  const menu = page.getByRole('menu');
  await expectFitsAndScrolls(page, menu.locator('..'), menu.getByRole('menuitem').last());

  await page.goto('/desktops');
  await expectRow(page, 'Desktops', { Name: healthy.name });
  await press(page, page.getByRole('button', { name: 'Columns' }));
  const panel = page.getByRole('dialog', { name: 'Columns' });
  await expectFitsAndScrolls(page, panel, panel.getByRole('button').last());
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Filters' }).click();
  const drawer = page.getByRole('dialog', { name: 'Filter desktops' });
  await drawer.getByRole('combobox', { name: 'Status' }).click();
  const choices = page.getByRole('listbox', { name: 'Status' });
  await expectFitsAndScrolls(page, choices.locator('..'), choices.getByRole('option').last());
});
