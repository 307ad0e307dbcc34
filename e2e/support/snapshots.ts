import type { Locator, Page } from '@playwright/test';

/** The address of the snapshots of some desktops. */
export const ofDesktops = (...desktops: readonly { id: string }[]) =>
  `/snapshots?${desktops.map(({ id }) => `desktop_id=${id}`).join('&')}`;

/** Asks for these desktops, by name or id, to be taken back to a time, and gives the dialog that shows their snapshots. */
export async function openRestoreToTime(page: Page, ...names: readonly string[]): Promise<Locator> {
  await page.getByRole('button', { name: 'Restore to a time' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore to a time' });
  await dialog.getByRole('textbox', { name: 'Names or IDs' }).fill(names.join('\n'));
  await dialog.getByRole('button', { name: 'See the snapshots' }).click();
  return page.getByRole('dialog', { name: /^Restore [\d,]+ snapshots?$/ });
}
