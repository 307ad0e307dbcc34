// Reading tables from files and pastes, as an administrator does it.
import { expect, type Locator, type Page } from '@playwright/test';

/** Bytes of a file in the encodings spreadsheets write. */
export const ENCODED = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with its mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  /** "Unicode text" of Excel. */
  'UTF-16 LE': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'Windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const;

/** Chooses a file in the open dialog. */
export async function chooseFile(dialog: Locator, buffer: Buffer, name = 'people.csv'): Promise<void> {
  await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Pastes lines into the open dialog. */
export async function pasteLines(page: Page, dialog: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await dialog.getByRole('textbox', { name: 'Or paste lines' }).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(dialog.getByRole('grid', { name: 'Lines' })).toBeVisible();
}

/** After the good lines were sent, the dialog keeps just the others, and is closed by hand. */
export async function closeLeftOver(dialog: Locator, sent: number, left: number): Promise<void> {
  const used = sent === 1 ? '1 line was used.' : `${sent} lines were used.`;
  const stay = left === 1 ? '1 line is left over' : `${left} lines are left over`;
  await expect(dialog.getByText(`${used} ${stay}`)).toBeVisible();
  await expect(dialog.getByRole('grid', { name: 'Lines' }).locator('tbody tr')).toHaveCount(left);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
}

/** What the lines of the preview come to, from the top. */
export async function lineStates(dialog: Locator): Promise<string[]> {
  const states = await dialog
    .getByRole('grid', { name: 'Lines' })
    .locator('tbody tr > td:nth-child(2)')
    .allInnerTexts();
  return states.map((text) => text.trim());
}
