import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { serveLists } from '~/api/lists.testing';
import { AIMED_LIMIT, aimedQuery } from './aimed';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [2500, true, 2500],
  [AIMED_LIMIT, true, AIMED_LIMIT],
  [30_000, false, AIMED_LIMIT],
])('of a pool of %i desktops, whole: %s, about %i are read', async (count, isWhole, about) => {
  const rows = Array.from({ length: count }, (_, at) => ({ desktop_id: `d${at}` }));
  serveLists(() => ({ name: 'desktops', rows }));
  const aimed = await new QueryClient().fetchQuery(aimedQuery({ type: 'DESKTOP_POOL', id: 'p' }));
  expect(aimed.isWhole).toBe(isWhole);
  expect(aimed.ids.length).toBeGreaterThanOrEqual(about);
  expect(aimed.ids.length).toBeLessThan(about + 1000);
});
