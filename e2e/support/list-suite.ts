// What is true of every list page, proved for each of them: see lists.spec.ts. A page's own spec holds only what is its own.
// Each test does several things with one page, as opening it is what costs.
import { test } from './fixtures';
import { testAddress } from './list-address';
import { testFilters } from './list-filters';
import type { ListUnderTest } from './list-page';
import { testRows } from './list-rows';
import { testStates } from './list-states';
import { testToolbar } from './list-toolbar';

/** What would be several tests elsewhere may take longer than one. */
const TIMEOUT_MS = 90_000;

/** Proves of one list page what is true of every one. */
export function testList(list: ListUnderTest): void {
  test.describe(list.title, () => {
    test.describe.configure({ timeout: TIMEOUT_MS });
    testAddress(list);
    testFilters(list);
    testRows(list);
    testStates(list);
    testToolbar(list);
  });
}
