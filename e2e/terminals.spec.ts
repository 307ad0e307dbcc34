import type { Locator, Page } from '@playwright/test';
import { KIOSK, SENTINEL_DESKTOPS, SIGNED_IN } from '~/mocks/sentinels';
import { BINDING_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, expectWillRun, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, expectRowCount, openRowMenu, rowCheckbox } from './support/roles';
import { trafficOf } from './support/traffic';
import { expectTranslated } from './support/translation';

const LIST = 'Terminals';
const MAC = 'A8-66-7F-18-5C-05';
const { healthy, plainOff } = SENTINEL_DESKTOPS;

const banner = (page: Page) => page.getByRole('region', { name: 'Terminal binding' });

async function openNew(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Create binding' }).click();
  return page.getByRole('dialog', { name: 'Create binding' });
}

/** Binds a terminal in another tab, as somebody else might meanwhile. */
async function bindElsewhere(page: Page, mac: string, desktop: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('/terminals?fleet=300&latency=0');
  const dialog = await openNew(other);
  await dialog.getByRole('textbox', { name: 'MAC address of the terminal' }).fill(mac);
  await dialog.getByRole('textbox', { name: 'Desktop name' }).fill(desktop);
  await other.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await other.close();
}

async function openSwitches(page: Page): Promise<Locator> {
  await banner(page).getByRole('button', { name: 'Change the switches' }).click();
  return page.getByRole('dialog', { name: 'Terminal binding' });
}

/** What the service was sent to change a path that ends like this. */
async function bodiesTo(page: Page, path: string): Promise<unknown[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method !== 'GET' && new URL(one.url).pathname.endsWith(path))
    .map(({ requestBody }): unknown => JSON.parse(String(requestBody)));
}

test.describe('bindings', () => {
  test('an address in any notation is one binding, found by any notation; what is none says why', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/terminals', fleet: 300 });
    const dialog = await openNew(page);
    const mac = dialog.getByRole('textbox', { name: 'MAC address of the terminal' });
    for (const [typed, why] of [
      ['a8667f185c0', 'A MAC address has 12 digits; this has 11.'],
      ['8.67E+11', 'A spreadsheet has shortened this number.'],
      ['01:00:5e:00:00:fb', 'This address stands for a group of devices'],
      ['000000000000', 'An address of zeros belongs to no terminal.'],
      ['ffffffffffff', 'stands for all devices'],
      ['FIN-SH-00175', 'Not a MAC address'],
    ] as const) {
      await mac.fill(typed);
      await mac.blur();
      await expect(dialog.getByText(why)).toBeVisible();
    }
    for (const typed of [
      'a8:66:7f:18:5c:05',
      'A866.7F18.5C05',
      'a8667f-185c05',
      'a8667f185c05',
      'a8-66-7f-18-5c-5',
      'ａ８：６６：７ｆ：１８：５ｃ：０５',
    ]) {
      await mac.fill(typed);
      await expect(dialog.getByText(`Read as ${MAC}`)).toBeVisible();
    }
    await dialog.getByRole('textbox', { name: 'Desktop name' }).fill(plainOff.name);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const search = page.getByRole('searchbox', { name: 'Search terminal bindings' });
    for (const typed of ['A866.7F18.5C05', 'a8 66 7f 18 5c 05']) {
      await search.fill(typed);
      await expect(page.getByText('The terminal with this address')).toBeVisible();
      await page.keyboard.press('Enter');
      await expectRowCount(page, LIST, 1);
      await expectRow(page, LIST, { Terminal: MAC, Desktop: plainOff.name });
    }
    await page.goto('/terminals?mac_list=a8%3A66%3A7f%3A18%3A5c%3A05');
    await expectRowCount(page, LIST, 1);
  });

  test('a binding the service passes over is not called made; a refusal keeps what was typed', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/terminals', fleet: 300 });
    const dialog = await openNew(page);
    const mac = dialog.getByRole('textbox', { name: 'MAC address of the terminal' });
    const desktop = dialog.getByRole('textbox', { name: 'Desktop name' });
    await mac.fill(MAC);
    await desktop.fill('NO-SUCH-DESKTOP');
    await dialog.getByRole('button', { name: 'Create binding' }).click();
    await expect(dialog.getByRole('alert')).toContainText('did not create the binding');
    await desktop.fill(healthy.name);
    await dialog.getByRole('textbox', { name: 'Description' }).fill(BINDING_SENTINELS.conflict);
    await dialog.getByRole('button', { name: 'Create binding' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Another user is changing the bindings');
    await expect(mac).toHaveValue(MAC);
    await desktop.fill('x'.repeat(101));
    await desktop.blur();
    await expect(dialog.getByText('At most 100 characters.')).toBeVisible();
    await expectNoAxeViolations(page, { include: '[role=dialog]' });
    // Nothing typed is lost by Escape.
    await page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
  });

  test('a binding is edited, and several are deleted after the count is typed', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: `/terminals?computer_name=${healthy.name}`, fleet: 300 });
    const row = await expectRow(page, LIST, { Desktop: healthy.name });
    const mac = (await row.getByRole('rowheader').innerText()).trim();
    await (await openRowMenu(page, mac)).getByRole('menuitem', { name: 'Edit' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit binding' });
    await edit.getByRole('textbox', { name: 'Description' }).fill('Front desk');
    await edit.getByRole('button', { name: 'Save binding' }).click();
    await expectRow(page, LIST, { Terminal: mac, Description: 'Front desk' });
    await page.reload();
    await expectRow(page, LIST, { Terminal: mac, Description: 'Front desk' });

    await page.goto('/terminals?computer_name=FIN-SH');
    await expect(page.getByRole('grid', { name: LIST })).toHaveAttribute('aria-busy', 'false');
    const before = Number(await page.getByRole('grid', { name: LIST }).getAttribute('aria-rowcount')) - 1;
    await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
    await page
      .getByRole('group', { name: 'Selected terminal bindings' })
      .getByRole('button', { name: 'Delete' })
      .click();
    const title = `Delete ${before} terminal bindings`;
    const dialog = page.getByRole('dialog', { name: title });
    await expectWillRun(dialog, before);
    await expect(dialog).toContainText('Terminal binding is off');
    await expect(dialog.getByRole('textbox', { name: `Type ${before} to confirm` })).toBeVisible();
    await confirm(dialog, title);
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText(`${before} done`);
    await expectRowCount(page, LIST, 0);
  });
});

test.describe('the switches', () => {
  test('turning binding on says who would be shut out, and each finding is left out until accepted', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/terminals', fleet: 300 });
    await expect(banner(page)).toContainText('Terminal binding is off');
    await expect(banner(page)).toContainText('People can log in from any terminal.');
    const dialog = await openSwitches(page);
    await dialog.getByRole('checkbox', { name: 'Terminal binding' }).check();
    await expect(dialog).toContainText(
      /With binding on, \d+ of the last 30 days’ [\d,]+ logins by \d+ people would have been refused\./,
    );
    const turnOn = dialog.getByRole('button', { name: 'Turn terminal binding on' });
    const own = dialog.getByRole('checkbox', { name: /^Your own terminal is not bound/ });
    const refused = dialog.getByRole('checkbox', { name: /recent logins by \d+ people/ });
    const inUse = dialog.getByRole('checkbox', { name: /desktops? in use ha(s|ve) no binding now/ });
    await expect(dialog).toContainText(SIGNED_IN.mac);
    for (const decision of [own, refused, inUse]) await expect(decision).not.toBeChecked();
    await expect(turnOn).toBeDisabled();
    await expect(dialog).toContainText('Accept each finding above');
    await expectNoAxeViolations(page, { include: '[role=dialog]' });
    await own.check();
    await refused.check();
    await expect(turnOn).toBeDisabled();
    expect(await bodiesTo(page, '/config')).toEqual([]);
    await inUse.check();
    await turnOn.click();
    await expect(dialog).toBeHidden();
    await expect(banner(page)).toContainText('Terminal binding is on');
    expect(await bodiesTo(page, '/config')).toEqual([
      { tc_bind_switch: 'ON', tc_auto_bind_switch: 'OFF', tc_auto_bind_max: 1 },
    ]);
    await page.reload();
    await expect(banner(page)).toContainText('New terminals are not bound automatically.');

    // Off again, and with automatic binding, asks nothing.
    const again = await openSwitches(page);
    await again.getByRole('checkbox', { name: 'Automatic binding' }).check();
    const most = again.getByRole('textbox', { name: 'Bindings made automatically, at most' });
    await most.fill('0');
    await most.blur();
    await expect(again.getByText('Enter a whole number from 1 to 8,000.')).toBeVisible();
    await most.fill('3');
    await again.getByRole('button', { name: 'Save the switches' }).click();
    await expect(banner(page)).toContainText('bound automatically to the first 3 desktops');
  });

  test('the missing bindings are made of the logins, and then nobody with an address is refused', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/terminals', fleet: 300 });
    await banner(page).getByRole('link', { name: 'Rehearse' }).click();
    await expect(page).toHaveURL(/\/terminals\/rehearsal$/);
    await expect(page.getByText(/would have been refused\.$/)).toBeVisible();
    const missing = page.getByRole('grid', { name: 'Missing bindings' });
    await expect(missing).toHaveAttribute('aria-busy', 'false');
    const count = Number(await missing.getAttribute('aria-rowcount')) - 1;
    await page.getByRole('searchbox', { name: 'Search missing bindings' }).fill(KIOSK.userName);
    await expectRow(page, 'Missing bindings', { Terminal: KIOSK.mac, Users: KIOSK.userName, Logins: '3' });

    // One of them.
    await rowCheckbox(page, KIOSK.mac).click();
    await page
      .getByRole('group', { name: 'Selected missing bindings' })
      .getByRole('button', { name: 'Create bindings' })
      .click();
    await confirm(
      page.getByRole('dialog', { name: 'Create 1 terminal binding' }),
      'Create 1 terminal binding',
    );
    await expectRowCount(page, 'Missing bindings', 0);
    await page.getByRole('searchbox', { name: 'Search missing bindings' }).fill('');

    // One that somebody else makes after it was chosen is named, and left out.
    const first = missing.locator('tbody tr').first();
    const address = (await first.getByRole('rowheader').innerText()).trim();
    await first.getByRole('checkbox').click();
    const desktop = await first.getByRole('gridcell').nth(1).innerText();
    await bindElsewhere(page, address, desktop.trim());
    await page
      .getByRole('group', { name: 'Selected missing bindings' })
      .getByRole('button', { name: 'Create bindings' })
      .click();
    const bound = page.getByRole('dialog', { name: 'Create 1 terminal binding' });
    await expect(bound).toContainText('1 is already in this state.');
    await expect(bound).toContainText(address);
    await expect(bound.getByText('Nothing would be sent: every item is left out.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expectRowCount(page, 'Missing bindings', count - 2);

    // All the others.
    const title = `Create ${count - 2} terminal bindings`;
    await page.getByRole('button', { name: `Create ${count - 2} bindings` }).click();
    const dialog = page.getByRole('dialog', { name: title });
    await expectWillRun(dialog, count - 2);
    await confirm(dialog, title);
    await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText(
      `${count - 2} done`,
    );
    await expect(page.getByText('No bindings are missing')).toBeVisible();
    await openReport(page, title);
  });

  test('the reading of the logins can be stopped, and then says what is not counted', async ({
    page,
    openDemo,
  }) => {
    await openDemo({ path: '/terminals/rehearsal', fleet: 10_000, latency: 4 });
    await expect(page.getByText(/of [\d,]+ logins read/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await expect(page.getByText(/^Reading was stopped: [\d,]+ logins are not counted\.$/)).toBeVisible();
  });
});

for (const [language, change] of [
  ['zh-CN', '更改开关'],
  ['fr-FR', 'Modifier les options'],
] as const) {
  test(`terminals speak ${language}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: '/terminals', fleet: 300, language });
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectTranslated(page, language);
    await page.getByRole('button', { name: change }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox').first().check();
    await expect(dialog.getByRole('checkbox')).toHaveCount(5);
    await expectTranslated(page, language);
    await page.goto('/terminals/rehearsal');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expectTranslated(page, language);
  });
}
