// Every act from every place that offers it: the menu of a row, the page of a desktop, the bulk bar.
import type { Locator, Page } from '@playwright/test';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { confirm, onlyThese, openBulkAct, sentTo } from './support/acts';
import { expect, test } from './support/fixtures';
import { openRowMenu } from './support/roles';

const S = SENTINEL_DESKTOPS;

interface Given {
  /** As menus call it. */
  readonly act: string;
  /** The dialog's last button. */
  readonly button: string;
  /** A desktop of its own, so that no act waits for another. */
  readonly desktop: (typeof S)[keyof typeof S];
  /** POST when left out. */
  readonly method?: 'PUT';
  readonly path: string;
  /** Where it stands in the bulk bar; a button of its own when left out. */
  readonly menu?: 'Power' | 'More';
  readonly fill?: (dialog: Locator, page: Page) => Promise<void>;
}

const power = (act: string, desktop: Given['desktop']): Given => ({
  act,
  button: `${act} 1 desktop`,
  desktop,
  path: '/desktops/action',
  menu: 'Power',
});

const ACTS: readonly Given[] = [
  power('Start', S.plainOff),
  power('Stop', S.neverEnds),
  power('Restart', S.tokenExpires),
  power('Hibernate', S.halfFails),
  {
    act: 'Rebuild system disk',
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
    act: 'Take snapshot',
    button: 'Take snapshots of 1 desktop',
    desktop: S.timesOut,
    path: '/snapshots/batch-create',
  },
  {
    act: 'Restore to a time',
    button: 'Restore 1 snapshot',
    desktop: S.lostAnswer,
    path: '/snapshots/batch-restore',
    menu: 'More',
  },
  {
    act: 'Send message',
    button: 'Send a message to 1 desktop',
    desktop: S.healthy,
    path: '/desktops/notifications',
    menu: 'More',
    fill: async (dialog) => dialog.getByRole('textbox', { name: 'Message' }).fill('The printer is back.'),
  },
  {
    act: 'Log users off',
    button: 'Log users off 1 desktop',
    desktop: S.conflicts,
    path: '/desktops/logoff',
    menu: 'More',
  },
  {
    act: 'Enter maintenance mode',
    button: 'Put 1 desktop into maintenance mode',
    desktop: S.acceptedThen500,
    method: 'PUT',
    path: '/desktops/maintenance-mode',
    menu: 'More',
  },
  {
    act: 'Leave maintenance mode',
    button: 'Take 1 desktop out of maintenance mode',
    desktop: S.inMaintenance,
    method: 'PUT',
    path: '/desktops/maintenance-mode',
    menu: 'More',
  },
  {
    act: 'Assign users',
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
    act: 'Unassign users',
    button: 'Unassign 1 desktop',
    desktop: S.severalUsers,
    path: '/desktops/batch-detach',
    menu: 'More',
  },
  {
    act: 'Delete',
    button: 'Delete 1 desktop',
    desktop: S.payPerUse,
    path: '/desktops/batch-delete',
    menu: 'More',
  },
];

const PLACES: Readonly<Record<string, (page: Page, given: Given) => Promise<void>>> = {
  'the menu of a row': async (page, { act, desktop }) => {
    const menu = await openRowMenu(page, desktop.name);
    await menu.getByRole('menuitem', { name: act, exact: true }).press('Enter');
  },
  'the page of a desktop': async (page, { act, desktop }) => {
    await page.goto(`/desktops/${desktop.id}`);
    await page.getByRole('button', { name: 'Act', exact: true }).click();
    await page.getByRole('menuitem', { name: act, exact: true }).click();
  },
  'the bulk bar': async (page, { act, menu, desktop }) => {
    await page.goto(onlyThese(desktop));
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await openBulkAct(page, act, menu);
  },
};

for (const [place, open] of Object.entries(PLACES)) {
  test(`every act from ${place}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: onlyThese(...ACTS.map(({ desktop }) => desktop)), fleet: 300 });
    for (const given of ACTS) {
      const before = (await sentTo(page, given.method ?? 'POST', given.path)).length;
      await open(page, given);
      const dialog = page.getByRole('dialog');
      await given.fill?.(dialog, page);
      await confirm(dialog, given.button);
      await expect
        .poll(async () => (await sentTo(page, given.method ?? 'POST', given.path)).length, {
          message: given.act,
        })
        .toBe(before + 1);
      if (given.act === 'Restore to a time') continue;
      expect((await sentTo(page, given.method ?? 'POST', given.path)).at(-1), given.act).toEqual([
        given.desktop.id,
      ]);
    }
  });
}
