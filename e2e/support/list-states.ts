// The state of a list: loading, failed, empty, stale; and whether everybody can read it.
import { NAME_SEARCH_SENTINELS } from '~/mocks/sentinel-words';
import { expectNoAxeViolations } from './accessibility';
import { expect, test } from './fixtures';
import { expectAddress, FLEET, listPage, readAfter, type ListUnderTest } from './list-page';

/** Proves what is in the place of rows, and that axe finds nothing. */
export function testStates(list: ListUnderTest): void {
  test('loading, failed, not allowed, not to be trusted, nothing matches, stale, nothing yet', async ({
    page,
    openDemo,
  }) => {
    const it = listPage(page, list);
    const { quick } = list;
    const alert = it.main.getByRole('alert');
    const scenario = page.getByRole('combobox', { name: 'Scenario' });
    const search = async (text: string) => {
      await it.search.fill(text);
      await page.keyboard.press('Enter');
    };
    await openDemo({ path: `${list.path}?${quick.name}=${NAME_SEARCH_SENTINELS.never}`, fleet: FLEET });
    await expect(it.grid).toHaveAttribute('aria-busy', 'true');
    await expect(it.grid.locator('tbody tr[aria-hidden=true]').first()).toBeVisible();
    await expect(it.button('Export')).toBeDisabled();

    await search(NAME_SEARCH_SENTINELS.error500);
    await expect(alert).toContainText('The service could not answer');
    await expect(alert).toContainText(/Error code\s*WKS\.\d+/);
    await expect(alert).toContainText(/Request ID\s*[0-9a-f]{32}/);
    const again = alert.getByRole('button', { name: 'Try again' });
    expect((await readAfter(page, list.reads, () => again.click())).get(quick.name)).toBe('error-500');
    await search(NAME_SEARCH_SENTINELS.error403);
    await expect(alert).toContainText('Access denied');
    await expect(alert).toContainText(list.call);
    await expect(alert).toContainText('decode-authorization-message');
    await search(NAME_SEARCH_SENTINELS.broken);
    await expect(alert).toContainText('Unexpected reply from the service');
    await expect(alert).toContainText(/The field \S+/);

    await search('nobody-has-this');
    await expect(page.getByText('Nothing matches', { exact: true })).toBeVisible();
    await expect(page.getByText(`Nothing matches the filter ${quick.label}.`)).toBeVisible();
    await it.button('Clear all').last().click();
    await expectAddress(page, '');
    const names = await it.names();

    await readAfter(page, list.reads, () => scenario.selectOption('stale'));
    expect(await it.names()).toEqual(names);
    const stale = page.getByText(/Not up to date: the last refresh failed/);
    await it.button('Refresh').click();
    await expect(stale).toBeVisible();
    expect(await it.names()).toEqual(names);
    await it.button('Try again').click();
    await expect(stale).toBeHidden();

    await scenario.selectOption('empty');
    await expect(page.getByText(list.empty, { exact: true })).toBeVisible();
    await expect(it.button('Export')).toBeDisabled();
  });

  test('no violations of WCAG 2.2 AA: the list and a menu, the drawer', async ({ page, openDemo }) => {
    test.slow();
    const it = listPage(page, list);
    await openDemo({ path: `${list.path}?${list.link.query}&page_size=10`, fleet: FLEET });
    await it.settled();
    await page
      .getByRole('button', { name: /^Actions for / })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await it.button(/^Filters/).click();
    await expect(it.drawer).toBeVisible();
    await expectNoAxeViolations(page, { include: '[role=dialog]' });
  });
}
