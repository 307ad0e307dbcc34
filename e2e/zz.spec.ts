import { test } from './support/fixtures';
for (let i=0;i<8;i++) test('n'+i, async ({ page, openDemo }) => { await openDemo({ path: '/desktops' }); await page.locator('tbody tr[aria-rowindex]').first().waitFor(); });
