// An action in two batches: a first one, a hold, then the rest or a stop.
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import {
  confirm,
  jobsDrawer,
  onlyThese,
  openBulkAction,
  openReport,
  selectPage,
  sentTo,
  typeCount,
} from './support/actions';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';

const S = SENTINEL_DESKTOPS;
const ACTION = '/desktops/action';

test('a first batch is sent, the rest holds across a reload and goes when it is continued', async ({
  page,
  openDemo,
}) => {
  test.setTimeout(60_000);
  await openDemo({ path: '/desktops?status=ACTIVE&page_size=20', fleet: 300, pace: 60 });
  await selectPage(page);
  const dialog = await openBulkAction(page, 'Restart', 'Power');
  const waves = dialog.getByRole('region', { name: 'First batch' });
  const button = dialog.getByRole('button', { name: /^Restart \d+ desktops$/ });
  await expect(button).toBeEnabled();
  const count = Number(/\d+/.exec(await button.innerText())?.[0]);
  const rest = count - 3;

  await waves.getByRole('checkbox', { name: 'Send a first batch, then wait' }).check();
  const first = waves.getByRole('textbox', { name: 'First batch' });
  await first.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(count));
  await expect(waves.getByText(`A whole number from 1 to ${count - 1}.`)).toBeVisible();
  await typeCount(dialog);
  await button.click();
  await expect(dialog.getByText('Correct the first batch, or send everything at once.')).toBeVisible();
  await first.fill('3');
  await expect(waves.getByText(`3 first. The other ${rest} wait until you continue.`)).toBeVisible();
  await expect(dialog.getByText('2 requests')).toBeVisible();
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await confirm(dialog, `Restart ${count} desktops`);

  await openReport(page, `Restart ${count} desktops`);
  const main = page.getByRole('main');
  await expect(
    main.getByText(`The first batch has ended. ${rest} items wait for your decision.`),
  ).toBeVisible();
  expect((await sentTo(page, 'POST', ACTION)).map((ids) => ids.length)).toEqual([3]);
  await page.reload();
  await page.getByRole('button', { name: /^Jobs/ }).click();
  await expect(jobsDrawer(page).getByRole('region', { name: 'On hold' })).toBeVisible();
  // To continue asks for what the beginning asked for, in the drawer and in the report.
  const drawn = jobsDrawer(page).getByRole('region', { name: 'On hold' });
  await drawn.getByRole('button', { name: `Continue with ${rest}` }).click();
  await expect(drawn.getByText(`Type the number ${rest}, without separators.`)).toBeVisible();
  const typed = main.getByRole('textbox', { name: `Type ${rest} to confirm` });
  await typed.click();
  await page.keyboard.type(String(rest + 1));
  await main.getByRole('button', { name: `Continue with ${rest}` }).click();
  await expect(main.getByText(`Type the number ${rest}, without separators.`)).toBeVisible();
  expect(await sentTo(page, 'POST', ACTION)).toHaveLength(1);
  await typed.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(rest));
  await main.getByRole('button', { name: `Continue with ${rest}` }).dblclick();
  await expect(main.getByText('The first batch has ended.')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Done/ })).toContainText(/\d/);
  await expect(jobsDrawer(page).getByRole('region', { name: 'Finished' })).toBeVisible();
  const sent = await sentTo(page, 'POST', ACTION);
  expect(sent.map((ids) => ids.length)).toEqual([3, rest]);
  expect(new Set(sent.flat()).size).toBe(count);
});

test('failures stop it by themselves, and a hold is stopped by a word', async ({ page, openDemo }) => {
  test.setTimeout(60_000);
  const chosen = [S.alwaysFails, S.refusedInList, S.healthy, S.severalUsers];
  await openDemo({ path: onlyThese(...chosen), fleet: 300, pace: 60 });
  await selectPage(page);
  const begin = async (action: string, stopAfter: string) => {
    const dialog = await openBulkAction(page, action, 'Power');
    const button = dialog.getByRole('button', { name: new RegExp(`^${action} \\d desktops$`) });
    await expect(button).toBeEnabled();
    const title = await button.innerText();
    await dialog.getByRole('checkbox', { name: 'Send a first batch, then wait' }).check();
    await dialog.getByRole('textbox', { name: 'First batch' }).fill('3');
    await dialog.getByRole('textbox', { name: 'Stop after failures (optional)' }).fill(stopAfter);
    await confirm(dialog, title);
    await openReport(page, title, { show: 'as opened' });
  };
  await begin('Restart', '1');
  await expect(
    page.getByRole('main').getByText(/^Stopped by itself: \d failed\. The rest was not sent\.$/),
  ).toBeVisible();
  // The selection is kept on the way back.
  await page.goBack();
  await begin('Shut down', '');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Stop, do not send \d$/ })
    .click();
  await expect(
    page.getByRole('main').getByText('Stopped. The remaining requests are not sent.'),
  ).toBeVisible();
  expect((await sentTo(page, 'POST', ACTION)).map((ids) => ids.length)).toEqual([3, 3]);
});
