import { SENTINEL_APP_GROUPS, SENTINEL_DESKTOPS, SENTINEL_GROUPS, SENTINEL_USERS } from '~/mocks/sentinels';
import { expect, test } from './support/fixtures';
import { expectTranslated } from './support/translation';

const { healthy, severalNics, midTask } = SENTINEL_DESKTOPS;
const { mailsFail } = SENTINEL_APP_GROUPS;

for (const language of ['en-US', 'zh-CN', 'fr-FR'] as const) {
  test(`every screen speaks ${language}`, async ({ page, openDemo }) => {
    test.slow();
    await openDemo({ path: '/', fleet: 300, language });
    await expect(page.getByRole('img').first()).toBeVisible();
    await expectTranslated(page, language);

    await page.goto('/desktops');
    await expect(page.getByRole('link', { name: healthy.name })).toBeVisible();
    await expectTranslated(page, language);
    await page.goto(
      `/desktops?desktop_id=${midTask.id}&columns=status,connect_status,desktop_type,flavor,root_volume,data_volumes,charging_mode,attach_state,is_freeze,internet_mode,in_maintenance_mode`,
    );
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expectTranslated(page, language);
    await page.goto(
      '/desktops?computer_name=nobody&status=ACTIVE&charge_mode=1&user_attached=true&tag=env%3Dprod',
    );
    await expect(page.getByRole('row')).toHaveCount(1);
    await expectTranslated(page, language);
    await page.goto('/desktops?computer_name=error-500');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectTranslated(page, language);

    await page.goto(
      '/users?active_type=USER_ACTIVATE&columns=state,active_type,account_expires,is_pre_user,share_space_subscription',
    );
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectTranslated(page, language);
    await page.getByRole('search').getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectTranslated(page, language);

    await page.goto(
      '/app-groups?app_type=COMMON_APP&columns=app_type,app_server_group_name,authorization_type',
    );
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectTranslated(page, language);
    for (const tab of ['overview', 'authorizations', 'apps', 'mails']) {
      await page.goto(`/app-groups/${mailsFail.id}?tab=${tab}`);
      await expect(page.getByRole('main').locator('dl, grid, table').first()).toBeVisible();
      await expectTranslated(page, language);
    }
    for (const tab of ['overview', 'desktops', 'groups', 'logins', 'sessions', 'events', 'usage']) {
      await page.goto(`/users/${SENTINEL_USERS.local.id}?tab=${tab}`);
      await expect(page.getByRole('main').locator('dl, table, ul, select').first()).toBeVisible();
      await expectTranslated(page, language);
    }
    for (const path of ['/user-groups', `/user-groups/${SENTINEL_GROUPS.ad.id}`]) {
      await page.goto(path);
      await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
      await expectTranslated(page, language);
    }

    for (const tab of ['overview', 'network', 'disks', 'users', 'tags', 'actions', 'sessions', 'scripts']) {
      await page.goto(`/desktops/${severalNics.id}?tab=${tab}`);
      await expect(page.getByRole('tabpanel').locator('dl, table, output').first()).toBeVisible();
      await expectTranslated(page, language);
    }
  });
}

for (const [locale, heading] of [
  ['zh-HK', '桌面'],
  ['fr-CA', 'Bureaux'],
  ['de-DE', 'Desktops'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test('gets the first of its languages that the console supports', async ({ page, openDemo }) => {
      await openDemo({ path: '/desktops', fleet: 300 });
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    });
  });
}
