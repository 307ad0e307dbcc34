import type { Page } from '@playwright/test';
import { SENTINEL_APP_GROUPS, SENTINEL_DESKTOPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { chooseUserAction, confirm, jobsDrawer, openReport } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, openRowMenu, rowCheckbox } from './support/roles';
import { expectTranslated } from './support/translation';
import { trafficOf } from './support/traffic';

const { conflicts, signedIn, local } = SENTINEL_USERS;
/** Connected to the desktop `healthy`, with an open app session; in a group of AD and one that is not. */
const WU = 'wu.jiayi';
/** Connected to a desktop of her own, authorized for four app groups. */
const HAN = 'han.xiuying';
/** May use two desktop pools, and five app groups. */
const ZHOU = 'zhou.qiang';

const only = (...names: readonly string[]) => `/users?${names.map((name) => `user_names=${name}`).join('&')}`;

/** What was sent that changes something, in order: the last piece of its path, and its body. */
async function changes(page: Page): Promise<{ path: string; body: Record<string, unknown> }[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter(({ method }) => method !== 'GET')
    .map(({ url, requestBody }) => ({
      path: new URL(url).pathname.split('/').slice(3).join('/'),
      body: JSON.parse(requestBody ?? '{}') as Record<string, unknown>,
    }));
}

test('users leave in steps that are read back; what was refused is tried again alone', async ({
  page,
  openDemo,
}) => {
  await openDemo({
    path: only(WU, HAN, ZHOU, conflicts.name, signedIn.name),
    fleet: 300,
    scenario: 'troubled',
    pace: 60,
  });
  for (const name of [WU, HAN, ZHOU, conflicts.name, signedIn.name]) await rowCheckbox(page, name).click();
  await chooseUserAction(page, 'Offboard');
  const dialog = page.getByRole('dialog', { name: 'Offboard 4 users' });
  await expect(dialog.getByRole('checkbox', { name: 'Lock 4 users' })).toBeChecked();
  const logOff = dialog.getByRole('checkbox', { name: 'Log off 2 desktop sessions and 1 app session' });
  await expect(logOff).toHaveAccessibleDescription(
    new RegExp(`${WU} · ${SENTINEL_DESKTOPS.healthy.name}.*${WU} · SAP GUI`),
  );
  await expect(
    dialog.getByRole('checkbox', { name: 'Remove 2 authorizations of desktop pools' }),
  ).toHaveAccessibleDescription(`${ZHOU} · callcentre-day and ${ZHOU} · rd-linux-build`);
  await expect(dialog.getByText(/^1 is your own account\./)).toBeVisible();
  await expect(
    dialog.getByText(/are members of an AD group\. Members are removed in the AD domain\./),
  ).toBeVisible();
  await expect(dialog.getByText('Emails about removed authorizations are sent in English.')).toBeVisible();
  await logOff.click();
  await expect(dialog.getByRole('textbox', { name: /^Message to users/ })).toBeHidden();
  await expect(dialog.getByText(/in use \(connected, or with an open session\)/)).toBeVisible();
  await logOff.click();
  await dialog.getByRole('textbox', { name: /^Delay/ }).fill('0');
  await dialog.getByRole('textbox', { name: /^Message to users/ }).fill('Your account ends today');
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await dialog.getByRole('button', { name: 'Show the requests' }).click();
  await expect(dialog.getByLabel('ChangeUserStatus').last()).toContainText('"LOCK"');
  await confirm(dialog, 'Offboard 4 users');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('failed', {
    timeout: 30_000,
  });
  await expectRow(page, 'Users', { Name: WU, State: 'Locked' });
  await expectRow(page, 'Users', { Name: HAN, State: 'Locked' });
  await expectRow(page, 'Users', { Name: signedIn.name, State: 'Active' });

  const sent = await changes(page);
  const orderOf = (path: string) => sent.findIndex((one) => one.path.endsWith(path));
  expect(sent.slice(0, 4).every(({ body }) => body['op_type'] === 'LOCK')).toBe(true);
  expect(Math.max(orderOf('desktops/logoff'), orderOf('session/logoff'))).toBeLessThan(
    Math.min(orderOf('batch-detach'), orderOf('batch-delete-authorization')),
  );
  expect(sent.find(({ path }) => path === 'session/logoff')?.body).toMatchObject({
    delay_time: 0,
    message: 'Your account ends today',
  });

  await openReport(page, 'Offboard 4 users');
  await expectRow(page, 'Results', {
    Name: conflicts.name,
    Step: 'Locking of users',
    Reason: /Another user is changing/,
  });
  await expectRow(page, 'Results', {
    Name: `${WU} · SAP GUI`,
    Step: 'Log-off of app sessions',
    State: 'Done',
  });
  await expectRow(page, 'Results', { Name: `${ZHOU} · rd-linux-build`, State: 'Done' });
  const summary = page.getByRole('table', { name: 'Steps by user' });
  await expect(summary.getByRole('row', { name: new RegExp(`^${conflicts.name}`) })).toContainText('0 of 1');
  await page.getByRole('button', { name: /^Retry \d+ failed$/ }).click();
  const again = page.getByRole('dialog', { name: 'Offboard 1 user' });
  await expect(again.getByText(/^\d changes? will be made$/)).toBeVisible();
  const before = (await changes(page)).length;
  await confirm(again, 'Offboard 1 user');
  await expect(page.getByRole('link', { name: 'Retried' })).toBeVisible();
  await expect.poll(async () => (await changes(page)).length).toBeGreaterThan(before);
  // Only what is missing, of the one user whose account refuses changes.
  for (const { path, body } of (await changes(page)).slice(before))
    expect([path, JSON.stringify(body)].join(' ')).toContain(conflicts.id);

  await page.goto(`/desktops/${SENTINEL_DESKTOPS.healthy.id}`);
  await expect(page.getByRole('main').getByText(WU)).toBeHidden();
  await page.goto(`/app-groups/${SENTINEL_APP_GROUPS.large.id}?tab=authorizations`);
  await expect(page.getByText(HAN)).toBeHidden();
});

test('a lock names the open sessions and logs them off; their end is on the page of the user', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: only(WU, local.name), fleet: 300 });
  await (await openRowMenu(page, WU)).getByRole('menuitem', { name: 'Lock', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Lock 1 user' });
  const open = dialog.getByRole('region', { name: 'Users with open sessions' });
  await expect(open).toContainText(`${SENTINEL_DESKTOPS.healthy.name} · SAP GUI`);
  await dialog.getByRole('checkbox', { name: 'Also log off 1 desktop session and 1 app session' }).check();
  await dialog.getByRole('textbox', { name: /^Delay/ }).fill('0');
  await dialog.getByRole('textbox', { name: /^Message to users/ }).fill('Please call the help desk');
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await confirm(dialog, 'Lock 1 user');
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toContainText('3 done');
  await openReport(page, 'Lock 1 user');
  await expectRow(page, 'Results', { Name: `${WU} · ${SENTINEL_DESKTOPS.healthy.name}`, State: 'Done' });

  await page.goto(only(WU));
  await expectRow(page, 'Users', { Name: WU, State: 'Locked' });
  await page.getByRole('link', { name: WU }).click();
  await page
    .getByRole('navigation', { name: 'Views of this user' })
    .getByRole('link', { name: 'App sessions' })
    .click();
  const ended = page.getByRole('table', { name: 'Log-offs from this browser' });
  await expect(ended.getByRole('row', { name: /SAP GUI/ })).toContainText('Please call the help desk');
  await expect(ended.getByRole('row', { name: /SAP GUI/ })).toContainText(signedIn.name);
  await expect(ended.getByRole('row', { name: new RegExp(SENTINEL_DESKTOPS.healthy.name) })).toContainText(
    'Done',
  );
  await page
    .getByRole('navigation', { name: 'Views of this user' })
    .getByRole('link', { name: 'Desktops' })
    .click();
  const desktops = page.getByRole('table', { name: 'Desktops of this user' });
  await expect(desktops.getByRole('row', { name: SENTINEL_DESKTOPS.healthy.name })).toContainText('Ready');
});

for (const [language, colorScheme, offboard] of [
  ['zh-CN', 'light', '离职处理'],
  ['fr-FR', 'dark', 'Traiter le départ'],
] as const) {
  test(`offboarding speaks ${language}, and fits 390 pixels`, async ({ page, openDemo }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDemo({ path: only(WU), fleet: 300, language, colorScheme });
    await page.getByRole('row', { name: WU }).getByRole('button').last().click();
    await page.getByRole('menuitem', { name: offboard }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('button[type=submit]')).toBeEnabled();
    await expectTranslated(page, language);
    await expectNoAxeViolations(page, { include: '[role=dialog]' });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    await confirm(dialog, await dialog.locator('button[type=submit]').innerText());
    await page.goto('/jobs');
    await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click();
    await expect(page.getByRole('main').getByRole('table')).toContainText(WU);
    await expectTranslated(page, language);
    expect(await over()).toBeLessThanOrEqual(0);
  });
}

test('while it is read, a step has its name and no number', async ({ page, openDemo }) => {
  await openDemo({ path: only(HAN), fleet: 300, latency: 1 });
  await rowCheckbox(page, HAN).click();
  await chooseUserAction(page, 'Offboard');
  const steps = page.getByRole('dialog', { name: 'Offboard 1 user' }).getByRole('group', { name: 'Steps' });
  await expect(steps.getByRole('checkbox', { name: 'Lock users', exact: true })).toBeVisible();
  await expect(steps).not.toContainText(/\d/);
  await expect(steps.getByRole('checkbox', { name: 'Lock 1 user', exact: true })).toBeVisible();
});
