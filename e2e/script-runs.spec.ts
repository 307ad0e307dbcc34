import { SENTINEL_DESKTOPS, SENTINEL_POOLS, SENTINEL_SCRIPTS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { onlyThese, openBulkAction, selectPage, typeCount } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRowCount } from './support/roles';
import { bodiesSent } from './support/traffic';

const { healthy, payPerUse, plainOff, linux } = SENTINEL_DESKTOPS;
const { inventory, usual } = SENTINEL_SCRIPTS;
const FLEET = 300;

test('a command runs on chosen desktops, in batches, with what cannot run left out', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(healthy, payPerUse, plainOff, linux), fleet: FLEET, pace: 30 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Run script or command', 'More');
  await dialog.getByRole('radio', { name: 'Command', exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Command' }).fill('net user x P@ss1 /add # demo-fails: 1');
  await expect(dialog.getByText('This looks like a password, token or key.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Command' }).fill('exit 3 # demo-fails: 1');
  const plan = dialog.getByRole('region', { name: 'What will happen' });
  await expect(plan).toContainText('2 will run');
  await expect(plan).toContainText('1 has an operating system that cannot run this.');
  await expect(plan).toContainText('1 is not running.');
  // A reason and its choice are on one line.
  const [reason, include] = [
    await plan.getByText(/^1 has an operating system/).boundingBox(),
    await plan.getByRole('checkbox', { name: 'Include it' }).first().boundingBox(),
  ];
  const middle = (box: typeof reason) => (box ? box.y + box.height / 2 : Number.NaN);
  expect(Math.abs(middle(reason) - middle(include))).toBeLessThan(3);
  await expect(dialog.getByText('Steps before and after the script are not available here')).toBeVisible();
  await dialog.getByRole('radio', { name: 'A first batch of a number of desktops' }).check();
  await dialog.getByRole('textbox', { name: 'Failure threshold' }).fill('1');
  await dialog.getByRole('button', { name: 'Run on 2 desktops' }).click();
  await expect(dialog.getByText('Enter a number from 1 that is below')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Failure threshold' }).fill('');
  await expect(dialog.getByText('One desktop first. The other one follows whatever happens.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Run on 2 desktops' }).click();
  await expect(dialog.getByText('Type the number 2')).toBeVisible();
  await typeCount(dialog);
  // A double click begins one run.
  await dialog.getByRole('button', { name: 'Run on 2 desktops' }).dblclick();
  await expect(dialog).toBeHidden();
  expect(await bodiesSent(page, 'POST', /\/script-executions$/)).toEqual([
    {
      resource_type: 'DESKTOP',
      resource_ids: [healthy.id, payPerUse.id],
      command: 'exit 3 # demo-fails: 1',
      command_type: 'POWERSHELL',
      gray_count: 1,
    },
  ]);

  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText('No failure threshold: the rest follows whatever happens.')).toBeVisible();
  await expect(page.getByRole('link', { name: '1 Failed' }).first()).toBeVisible({ timeout: 20_000 });
});

test('the threshold of a first batch stops the rest, and what failed runs again alone', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/scripts', fleet: FLEET, pace: 30 });
  await page.getByRole('button', { name: 'Run script or command' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Desktop pool' }).click();
  await page.getByRole('option', { name: 'finance-office' }).click();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('radio', { name: 'Command', exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Command' }).fill('exit 3 # demo-fails: 2');
  // Nothing is chosen yet: nothing can be sent.
  await expect(dialog.getByRole('button', { name: /^Run on 0/ })).toBeDisabled();
  await dialog.getByRole('radio', { name: /^The whole pool/ }).check();
  await dialog.getByRole('radio', { name: 'A first batch of a number of desktops' }).check();
  await dialog.getByRole('textbox', { name: 'Desktops of the first batch' }).fill('40');
  await expect(dialog.getByText(/^The first batch takes all: \d+ desktops\. Nothing is left/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Desktops of the first batch' }).fill('3');
  await dialog.getByRole('textbox', { name: 'Failure threshold' }).fill('2');
  await expect(dialog.getByText(/^First 3 desktops. If 2 or more of them fail/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'Restart' }).check();
  await typeCount(dialog);
  await dialog.getByRole('button', { name: /^Run on/ }).click();
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(
    page.getByText('Stopped: 2 failed, the threshold is 2. The rest was not started.'),
  ).toBeVisible({
    timeout: 20_000,
  });
  const [sent] = await bodiesSent(page, 'POST', /\/desktop-pools\/[^/]+\/script-executions$/);
  expect(sent).toMatchObject({ gray_count: 3, gray_fail_threshold: 2, post_finish: 'reboot' });
  await page.getByRole('link', { name: '2 Failed' }).click();
  await expectRowCount(page, 'Records', 2);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Run again' }).click();
  const retry = page.getByRole('dialog', { name: 'Run 2 records again' });
  await expect(retry.getByText(/other records stay as they are/)).toBeVisible();
  await retry.getByRole('button', { name: 'Run 2 records again' }).click();
  await expect(page.getByText('2 records run again')).toBeVisible();
  const again = await bodiesSent(page, 'POST', /\/script-executions\/retry$/);
  expect(again).toEqual([{ record_id: expect.any(String) }, { record_id: expect.any(String) }]);
});

test('targets that were typed are kept while others are looked at, and Escape asks first', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: '/scripts', fleet: FLEET });
  await page.getByRole('button', { name: 'Run script or command' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'Chosen desktops' }).check({ force: true });
  const names = dialog.getByRole('textbox', { name: 'Desktops' });
  await names.click();
  await page.keyboard.type(`${healthy.name} NO-SUCH-1 NO-SUCH-2`);
  await dialog.getByRole('radio', { name: 'Desktop pool' }).check({ force: true });
  await dialog.getByRole('radio', { name: 'Chosen desktops' }).check({ force: true });
  await expect(names).toHaveValue(`${healthy.name} NO-SUCH-1 NO-SUCH-2`);
  await dialog.getByRole('button', { name: 'Continue' }).dblclick();
  await expect(dialog.getByText('Not found: NO-SUCH-1 and NO-SUCH-2')).toBeVisible();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  await names.fill(healthy.name);
  await expect(dialog.getByText(/^Not found/)).toBeHidden();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  const run = page.getByRole('dialog', { name: 'Run on 1 desktop' });
  await run.getByRole('button', { name: 'Run on 1 desktop' }).click();
  // The refusal is read, not covered by the list of the field it is about.
  const add = run.getByRole('combobox', { name: 'Add a script' });
  await expect(add).toBeFocused();
  await expect(add).toHaveAccessibleDescription('Add a script.');
  await expect(page.getByRole('listbox')).toBeHidden();
  await add.click();
  await expect(page.getByRole('option', { name: /^Update root certificates/ })).toBeVisible();
});

test('by tag everybody runs who has it when it is sent; a run can be stopped', async ({
  page,
  context,
  openDemo,
}) => {
  await openDemo({ path: `/scripts/${inventory.id}`, fleet: FLEET });
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Desktop tag' }).check({ force: true });
  await dialog.getByRole('combobox', { name: /^Tag/ }).fill('project=atlas');
  await page.getByRole('option', { name: 'project=atlas' }).click();
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByRole('list', { name: 'Scripts, in this order' })).toContainText(inventory.name);
  const button = dialog.getByRole('button', { name: /^Run on/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  // Another desktop gets the tag meanwhile.
  const other = await context.newPage();
  await other.goto(`/desktops/${plainOff.id}?tab=tags&fleet=${FLEET}&latency=0`);
  await other.getByRole('combobox', { name: 'Key' }).fill('project');
  await other.getByRole('combobox', { name: 'Value' }).fill('atlas');
  await other.getByRole('button', { name: 'Add tag' }).click();
  await expect(other.getByRole('table', { name: 'Tags' })).toContainText('atlas');
  await other.close();
  await typeCount(dialog);
  await button.click();
  await expect(dialog.getByText(`The tag now has ${count + 1} desktops; it had ${count}.`)).toBeVisible();
  await typeCount(dialog);
  await button.click();
  await page.getByRole('button', { name: 'Follow' }).click();
  expect(await bodiesSent(page, 'POST', /\/by-desktop-tag$/)).toEqual([
    { desktop_tag: 'project=atlas', script_ids: [inventory.id] },
  ]);
  await page.getByRole('button', { name: 'Stop the run' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop the run' }).click();
  await expect(page.getByRole('link', { name: /Stopped$/ })).toBeVisible();
  // The list is told of no stop, but it does not call the run succeeded.
  await page.getByRole('button', { name: 'Jump to the next run' }).click();
  await page.getByRole('link', { name: 'Script runs' }).click();
  const row = page.getByRole('row', { name: new RegExp(`${inventory.name} ·`) }).first();
  await expect(row).toContainText('Incomplete');
  await row.getByRole('link').click();
  await expect(page.getByText('Stopped', { exact: true }).first()).toBeVisible();
});

test('desktops that exceeded their time limit, and only they, run again with a longer one', async ({
  page,
  openDemo,
}) => {
  test.setTimeout(60_000);
  await openDemo({ path: '/scripts/new', fleet: FLEET, pace: 30 });
  await page.getByRole('textbox', { name: 'Name' }).fill('Slow inventory');
  await page.getByRole('textbox', { name: 'Script text' }).click();
  await page.keyboard.type('# demo-sleeps: 2');
  await page.getByRole('button', { name: 'Create script' }).click();
  await expect(page.getByText('Script Slow inventory created')).toBeVisible();
  await page.goto(onlyThese(healthy, payPerUse, plainOff));
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Run script or command', 'More');
  await dialog.getByRole('combobox', { name: 'Add a script' }).fill('Slow');
  await page.getByRole('option', { name: 'Slow inventory' }).click();
  await dialog.getByRole('checkbox', { name: /^Include / }).check();
  await typeCount(dialog);
  await dialog.getByRole('button', { name: 'Run on 3 desktops' }).click();
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText('Some desktops exceeded the time limit of 1 minute.')).toBeVisible({
    timeout: 20_000,
  });

  await page.getByRole('button', { name: 'Run on 2 desktops with a longer limit' }).click();
  const again = page.getByRole('dialog', { name: 'Run on 2 desktops' });
  await expect(again.getByRole('list', { name: 'Scripts, in this order' })).toContainText('Slow inventory');
  await expect(again.getByRole('textbox', { name: 'Time limit in minutes' })).toHaveValue('5');
  await typeCount(again);
  await again.getByRole('button', { name: 'Run on 2 desktops' }).click();
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByText('Time limit 5 min')).toBeVisible();
  await expect(page.getByRole('link', { name: '2 Succeeded' })).toBeVisible({ timeout: 20_000 });
  const sent = { resource_type: 'DESKTOP', script_ids: [expect.any(String)] };
  expect(await bodiesSent(page, 'POST', /\/script-executions$/)).toEqual([
    { ...sent, resource_ids: [healthy.id, plainOff.id, payPerUse.id] },
    { ...sent, resource_ids: [healthy.id, payPerUse.id], execution_timeout: 5 },
  ]);
});

test('the list tells runs of commands from those of scripts', async ({ page, openDemo }) => {
  await openDemo({ path: '/scripts/runs?task_type=COMMAND', fleet: FLEET });
  const commands = page.getByRole('grid', { name: 'Script runs' }).locator('tbody').getByRole('row');
  await expect(commands.first()).toContainText(/Command[0-9a-f]{8}/);
  await expect(commands.filter({ hasNotText: 'Command' })).toHaveCount(0);
  await page.goto('/scripts/runs?task_type=SCRIPT');
  await expect(commands.first()).toContainText(/ · [0-9a-f]{8}/);
  await expect(commands.filter({ hasText: 'Command' })).toHaveCount(0);
});

test("the manual's run on a pool is sent exactly as documented, and listed with the pool", async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: `/desktop-pools/${SENTINEL_POOLS.drift.id}?tab=scripts`, fleet: FLEET });
  await expect(page.getByText('No script runs yet')).toBeVisible();
  await page.getByRole('button', { name: 'Run script or command' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^The whole pool/ }).check();
  await dialog.getByRole('combobox', { name: 'Add a script' }).fill(usual.name);
  await page.getByRole('option', { name: usual.name }).click();
  // Whoever is left out would be named one by one: the whole pool is everybody.
  for (const box of await dialog.getByRole('checkbox', { name: /^Include / }).all()) await box.check();
  await dialog.getByRole('radio', { name: 'A first batch of chosen desktops' }).check();
  await dialog.getByRole('group', { name: 'First batch' }).getByRole('checkbox').first().check();
  await dialog.getByRole('radio', { name: 'Restart' }).check();
  await typeCount(dialog);
  await dialog.getByRole('button', { name: /^Run on/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Run script or command' })).toBeFocused();
  expect(await bodiesSent(page, 'POST', /\/desktop-pools\/[^/]+\/script-executions$/)).toEqual([
    {
      script_ids: [usual.id],
      gray_desktop_ids: [expect.stringMatching(/^[0-9a-f-]{36}$/)],
      post_finish: 'reboot',
    },
  ]);
  await expect(page.getByRole('link', { name: new RegExp(`^${usual.name} ·`) })).toBeVisible();
});

test('saving a script that is running asks, and its run says that the text changed', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(healthy), fleet: FLEET });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Run script or command', 'More');
  await dialog.getByRole('combobox', { name: 'Add a script' }).fill(usual.name);
  await page.getByRole('option', { name: usual.name }).click();
  await dialog.getByRole('button', { name: 'Run on 1 desktop' }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`/scripts/${usual.id}`);
  await page.getByRole('textbox', { name: 'Script text' }).click();
  await page.keyboard.type('# x');
  await page.getByRole('button', { name: 'Save script' }).click();
  const asked = page.getByRole('dialog', { name: 'Runs with this script have not ended' });
  await expect(asked).toContainText('1 run with this script has not ended.');
  await asked.getByRole('button', { name: 'Save anyway' }).click();
  await expect(page.getByText(`Script ${usual.name} saved`)).toBeVisible();
  await page.goto('/scripts/runs');
  await page
    .getByRole('link', { name: new RegExp(`^${usual.name} ·`) })
    .first()
    .click();
  await expect(page.getByText(/text changed .*, after this run began/)).toBeVisible();
});
