import { SENTINEL_IMAGE_SERVERS } from '~/mocks/sentinels';
import { IMAGE_SERVER_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './support/accessibility';
import { expect, test } from './support/fixtures';
import { openRowMenu } from './support/roles';
import { bodiesSent } from './support/traffic';
import { expectTranslated } from './support/translation';

const { usual, error, unknown } = SENTINEL_IMAGE_SERVERS;
const FLEET = 300;

test('an image server is shown, renamed and described; a name is checked while it is typed', async ({
  page,
  openDemo,
}) => {
  test.slow();
  await openDemo({ path: '/image-servers', fleet: FLEET });
  await page.getByRole('link', { name: usual.name }).click();
  const panel = page.getByRole('complementary', { name: `Image server ${usual.name}` });
  await expect(panel).toContainText('Office apps with the fonts of the press room');
  // Its server group, from the list of those.
  await expect(panel).toContainText('Office apps, Shanghai');
  await expect(panel).toContainText('corp.example.com\\li.wei');
  await page.keyboard.press('j');
  await expect(panel).toBeHidden();
  await page.keyboard.press('k');
  await panel.getByRole('button', { name: 'Edit' }).click();

  const dialog = page.getByRole('dialog', { name: `Edit image server ${usual.name}` });
  const name = dialog.getByRole('textbox', { name: 'Name' });
  const save = dialog.getByRole('button', { name: 'Save image server' });
  await expect(name).toBeFocused();
  await expect(save).toBeDisabled();
  for (const [typed, problem] of [
    ['', 'Enter a name.'],
    ['two words', 'Remove the space. A name has no spaces.'],
    ['office ', 'Remove the space. A name has no spaces.'],
    ['v1.2', 'Remove .. Use only letters'],
    ['镜像（新）', 'Remove （'],
    ['x'.repeat(65), 'Shorten the name by 1 character. At most 64 are allowed.'],
    ['x'.repeat(70), 'Shorten the name by 6 characters.'],
  ] as const) {
    await name.fill(typed);
    await expect(dialog.getByText(problem)).toBeVisible();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
  }
  await expectNoAxeViolations(page, { include: '[role=dialog]' });
  await save.click();
  expect(await bodiesSent(page, 'PATCH', /./)).toEqual([]);

  await name.fill('x'.repeat(64));
  await expect(dialog.getByText('64 of 64 characters.')).toBeVisible();
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  // The service's own refusals keep what was typed.
  await name.fill(error.name);
  await save.click();
  const alert = dialog.getByRole('alert');
  await expect(alert).toContainText('exists already');
  await expect(alert).toContainText(/Request ID\s*[0-9a-f]{32}/);
  await expect(name).toHaveValue(error.name);
  await name.fill(IMAGE_SERVER_NAME_SENTINELS.forbidden);
  await save.click();
  await expect(alert).toContainText('Access denied');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  await name.fill('办公_2026-q4');
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: '办公_2026-q4' })).toBeVisible();
  await expect(page.getByRole('link', { name: '办公_2026-q4' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  // Only what is other than before is sent.
  await (await openRowMenu(page, unknown.name)).getByRole('menuitem', { name: 'Edit', exact: true }).click();
  const other = page.getByRole('dialog', { name: `Edit image server ${unknown.name}` });
  await other.getByRole('textbox', { name: 'Description' }).fill('From before the move');
  await other.getByRole('button', { name: 'Save image server' }).click();
  await expect(other).toBeHidden();
  expect(await bodiesSent(page, 'PATCH', /./)).toEqual([
    { name: error.name },
    { name: IMAGE_SERVER_NAME_SENTINELS.forbidden },
    { name: '办公_2026-q4' },
    { description: 'From before the move' },
  ]);
});

for (const [language, edit] of [
  ['zh-CN', '编辑'],
  ['fr-FR', 'Modifier'],
] as const) {
  test.describe(language, () => {
    test.use({ locale: language, viewport: { width: 390, height: 844 } });

    test('image servers are translated, and fit a phone', async ({ page, openDemo }) => {
      await openDemo({ path: `/image-servers?panel=${usual.id}`, fleet: FLEET });
      await expect(page.getByRole('complementary').locator('dl').first()).toBeVisible();
      await expectTranslated(page, language);
      await page.getByRole('complementary').getByRole('button', { name: edit }).click();
      const name = page.getByRole('dialog').getByRole('textbox').first();
      for (const typed of ['a b', 'x'.repeat(66), 'a.']) {
        await name.fill(typed);
        await expect(name).toHaveAttribute('aria-invalid', 'true');
        await expectTranslated(page, language);
      }
      const overhang = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBeLessThanOrEqual(0);
    });
  });
}
