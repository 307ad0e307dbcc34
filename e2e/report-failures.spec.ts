import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expectNoAxeViolations } from './support/accessibility';
import { confirm, onlyThese, openBulkAction, selectPage } from './support/actions';
import { expect, test } from './support/fixtures';
import { expectRow, expectRowCount } from './support/roles';

const { healthy, refusedInList, alwaysFails } = SENTINEL_DESKTOPS;
const REPAIR = 'The host of the desktop is under repair';

test('a report opens on what failed, by reason, and each reason shows exactly its items', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(healthy, refusedInList, alwaysFails), fleet: 300, pace: 60 });
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Restart', 'Power'), 'Restart 3 desktops');
  await page.getByRole('button', { name: 'Open the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Restart 3 desktops' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Failed 2' })).toHaveAttribute('aria-pressed', 'true');
  await expectRowCount(page, 'Results', 2);

  const reasons = page.getByRole('region', { name: 'Reasons of the failures' });
  await expect(reasons.getByRole('button')).toHaveCount(2);
  const repair = reasons.getByRole('button', { name: REPAIR });
  await expect(repair).toContainText('1 failed');
  await expect(repair).toContainText(refusedInList.name);
  await expect(reasons).toContainText(alwaysFails.name);
  await expectNoAxeViolations(page);

  const box = await repair.boundingBox();
  if (!box) throw new Error('The reason is not drawn');
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  await expectRowCount(page, 'Results', 1);
  await expectRow(page, 'Results', { Name: refusedInList.name, Reason: REPAIR });

  // What the link says is shown again, by whoever opens it.
  await page.reload();
  await expect(repair).toHaveAttribute('aria-pressed', 'true');
  await expectRowCount(page, 'Results', 1);
  await repair.focus();
  await page.keyboard.press('Enter');
  await expectRowCount(page, 'Results', 2);
  await page.goBack();
  await expectRowCount(page, 'Results', 1);
});

test('the jobs list opens a report with failures on them, and one without on everything', async ({
  page,
  openDemo,
}) => {
  await openDemo({ path: onlyThese(healthy, refusedInList), fleet: 300, pace: 60 });
  await selectPage(page);
  await confirm(await openBulkAction(page, 'Restart', 'Power'), 'Restart 2 desktops');
  await page.getByRole('link', { name: 'All jobs' }).click();
  await expectRow(page, 'Actions of this browser', { Outcome: '1 done, 1 failed' });
  await page.getByRole('main').getByRole('link', { name: 'Restart 2 desktops' }).click();
  await expectRowCount(page, 'Results', 1);
  await expectRow(page, 'Results', { Name: refusedInList.name, State: 'Failed' });
});
