import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MenuButton, type MenuItem } from './MenuButton';
import { axeFaults, mount } from '~/ui/Mount.testing';

const run = vi.fn<(what: string) => void>();
const item = (label: string, more: Partial<MenuItem> = {}): MenuItem => ({
  label,
  run: () => run(label),
  ...more,
});
const ITEMS = [
  item('Start'),
  item('Stop'),
  item('Restart', { refused: () => 'Restart (none is on)' }),
  item('Delete', { startsGroup: true, destroys: true }),
];

const button = page.getByRole('button', { name: 'Actions' });
const menu = page.getByRole('menu', { name: 'Actions' });

async function open(items: readonly MenuItem[] = ITEMS, style = {}) {
  run.mockClear();
  await mount(
    <div style={{ position: 'fixed', insetInlineEnd: 0, ...style }}>
      <MenuButton label="Actions" look="tool" items={items}>
        Actions
      </MenuButton>
    </div>,
  );
  await button.click();
  await expect.element(menu).toBeVisible();
}

test('arrows, Home, End and first letters walk it, Enter runs, and the focus goes back', async () => {
  await open();
  expect(await axeFaults()).toEqual([]);
  for (const [keys, name] of [
    ['', 'Start'],
    ['{ArrowUp}', 'Delete'],
    ['{ArrowDown}', 'Start'],
    ['{End}', 'Delete'],
    ['{Home}', 'Start'],
    ['s', 'Stop'],
    ['s', 'Start'],
    ['d', 'Delete'],
  ] as const) {
    if (keys !== '') await userEvent.keyboard(keys);
    await expect.element(page.getByRole('menuitem', { name, exact: true })).toHaveFocus();
  }
  await userEvent.keyboard('{Enter}');
  expect(run).toHaveBeenCalledExactlyOnceWith('Delete');
  await expect.element(button).toHaveFocus();
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}'), true],
  [
    'a press elsewhere',
    () => userEvent.click(document.body, { position: { x: 5, y: 500 }, force: true }),
    false,
  ],
] as const)('%s closes it', async (_, leave, givesBack) => {
  await open();
  await leave();
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  if (givesBack) await expect.element(button).toHaveFocus();
});

test('what cannot be done says why, and does nothing', async () => {
  await open();
  const refused = page.getByRole('menuitem', { name: 'Restart (none is on)' });
  await expect.element(refused).toHaveAttribute('aria-disabled', 'true');
  await refused.click({ force: true });
  expect(run).not.toHaveBeenCalled();
  await expect.element(menu).toBeVisible();
});

test('the choice in force is marked and gets the focus', async () => {
  await open([item('Light', { checked: false }), item('Dark', { checked: true })]);
  await expect.element(page.getByRole('menuitemradio', { name: 'Dark' })).toHaveFocus();
  expect(await axeFaults()).toEqual([]);
});

test.each([
  ['top', { top: 0 }],
  ['foot', { bottom: 0 }],
])('at the %s of the window a long menu stays inside and scrolls to its end', async (_, style) => {
  await open(
    Array.from({ length: 60 }, (__, at) => item(`Item ${at}`)),
    style,
  );
  await userEvent.keyboard('{End}');
  const last = page.getByRole('menuitem', { name: 'Item 59' });
  await expect.element(last).toHaveFocus();
  await expect.element(last).toBeInViewport();
  const { top, bottom } = menu.element().getBoundingClientRect();
  const pop = menu.element().parentElement?.getBoundingClientRect();
  expect(pop?.top).toBeGreaterThanOrEqual(0);
  expect(pop?.bottom).toBeLessThanOrEqual(innerHeight);
  expect(bottom - top).toBeGreaterThan(innerHeight);
});
