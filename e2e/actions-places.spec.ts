// Every action from every place that offers it: the menu of a row, the page of a desktop, the bulk bar.
import type { Locator, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { confirm, onlyThese, openBulkAction, sentTo } from './support/actions';
import { expect, test } from './support/fixtures';
import { openRowMenu } from './support/roles';

const S = SENTINEL_DESKTOPS;

interface Given {
  /** As menus call it. */
  readonly action: string;
  /** The dialog's last button. */
  readonly button: string;
  /** A desktop of its own, so that no action waits for another. */
  readonly desktop: (typeof S)[keyof typeof S];
  /** POST when left out. */
  readonly method?: 'PUT';
  readonly path: string;
  /** Where it is in the bulk bar; a separate button when left out. */
  readonly menu?: 'Power' | 'More';
  readonly fill?: (dialog: Locator, page: Page) => Promise<void>;
}

const power = (action: string, desktop: Given['desktop']): Given => ({
  action,
  button: `${action} 1 desktop`,
  desktop,
  path: '/desktops/action',
  menu: 'Power',
});

const ACTIONS: readonly Given[] = [
  power('Start', S.plainOff),
  power('Shut down', S.neverEnds),
  power('Restart', S.tokenExpires),
  power('Hibernate', S.halfFails),
  {
    action: 'Rebuild system disk',
    button: 'Rebuild 1 desktop',
    desktop: S.alwaysFails,
    path: '/desktops/rebuild',
    fill: async (dialog) =>
      dialog
        .getByRole('radio', { name: /Office/ })
        .first()
        .check(),
  },
  {
    action: 'Take snapshot',
    button: 'Take snapshots of 1 desktop',
    desktop: S.timesOut,
    path: '/snapshots/batch-create',
  },
  {
    action: 'Restore to a time',
    button: 'Restore 1 snapshot',
    desktop: S.lostAnswer,
    path: '/snapshots/batch-restore',
    menu: 'More',
  },
  {
    action: 'Send message',
    button: 'Send a message to 1 desktop',
    desktop: S.healthy,
    path: '/desktops/notifications',
    menu: 'More',
    fill: async (dialog) => dialog.getByRole('textbox', { name: 'Message' }).fill('The printer is back.'),
  },
  {
    action: 'Log users off',
    button: 'Log users off 1 desktop',
    desktop: S.conflicts,
    path: '/desktops/logoff',
    menu: 'More',
  },
  {
    action: 'Enter maintenance mode',
    button: 'Put 1 desktop into maintenance mode',
    desktop: S.acceptedThen500,
    method: 'PUT',
    path: '/desktops/maintenance-mode',
    menu: 'More',
  },
  {
    action: 'Leave maintenance mode',
    button: 'Take 1 desktop out of maintenance mode',
    desktop: S.inMaintenance,
    method: 'PUT',
    path: '/desktops/maintenance-mode',
    menu: 'More',
  },
  {
    action: 'Assign users',
    button: 'Assign 1 desktop',
    desktop: S.noUser,
    path: '/desktops/batch-attach',
    menu: 'More',
    fill: async (dialog, page) => {
      await dialog.getByRole('combobox', { name: 'Users' }).fill('li.wei');
      await page
        .getByRole('option', { name: /li\.wei/ })
        .first()
        .click();
    },
  },
  {
    action: 'Unassign users',
    button: 'Unassign 1 desktop',
    desktop: S.severalUsers,
    path: '/desktops/batch-detach',
    menu: 'More',
  },
  {
    action: 'Delete',
    button: 'Delete 1 desktop',
    desktop: S.payPerUse,
    path: '/desktops/batch-delete',
    menu: 'More',
  },
];

const PLACES: Readonly<Record<string, (page: Page, given: Given) => Promise<void>>> = {
  'the menu of a row': async (page, { action, desktop }) => {
    const menu = await openRowMenu(page, desktop.name);
    await menu.getByRole('menuitem', { name: action, exact: true }).press('Enter');
  },
  'the page of a desktop': async (page, { action, desktop }) => {
    await page.goto(`/desktops/${desktop.id}`);
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  },
  'the bulk bar': async (page, { action, menu, desktop }) => {
    await page.goto(onlyThese(desktop));
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await openBulkAction(page, action, menu);
  },
};

for (const [place, open] of Object.entries(PLACES)) {
  test(`every action from ${place}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: onlyThese(...ACTIONS.map(({ desktop }) => desktop)), fleet: 300 });
    for (const given of ACTIONS) {
      const before = (await sentTo(page, given.method ?? 'POST', given.path)).length;
      await open(page, given);
      const dialog = page.getByRole('dialog');
      await given.fill?.(dialog, page);
      await confirm(dialog, given.button);
      await expect
        .poll(async () => (await sentTo(page, given.method ?? 'POST', given.path)).length, {
          message: given.action,
        })
        .toBe(before + 1);
      if (given.action === 'Restore to a time') continue;
      expect((await sentTo(page, given.method ?? 'POST', given.path)).at(-1), given.action).toEqual([
        given.desktop.id,
      ]);
    }
  });
}
