import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ALL_OPERATIONS } from './all-operations';
import { isOperation, operation } from './operation';

const FOLDER = new URL('.', import.meta.url);

test('no module of the contract is left out', async () => {
  const modules = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found = await Promise.all(
    modules.map(async (name) => Object.values<unknown>({ ...(await import(new URL(name, FOLDER).href)) })),
  );
  expect(new Set(ALL_OPERATIONS)).toEqual(new Set(found.flat().filter(isOperation)));
});

test('each call is said once, in the form of the manual', () => {
  const places = ALL_OPERATIONS.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(ALL_OPERATIONS.map(({ id }) => id)).size).toBe(places.length);
  for (const { path } of ALL_OPERATIONS)
    expect(path).toMatch(/^\/v[12]\/\{project_id\}(?:\/(?:[\w-]+|\{\w+\}))+$/);
});

test.each(ALL_OPERATIONS.flatMap((one) => (one.pages ? [[one.id, one] as const] : [])))(
  '%s takes no more rows a call than its pages say, and no later place to begin at',
  (_, { query, pages }) => {
    if (!query || !pages) throw new Error('A list read in pages has a query.');
    const { limit, lastOffset = 100_000, asText } = pages;
    const takes = (begin: number, rows: number) =>
      z.safeParse(z.partial(z.pick(z.object(query._zod.def.shape), { offset: true, limit: true })), {
        offset: asText ? String(begin) : begin,
        limit: asText ? String(rows) : rows,
      }).success;
    expect(takes(lastOffset, limit ?? 1000)).toBe(true);
    if (limit !== null) expect(takes(0, limit + 1)).toBe(false);
    if (pages.lastOffset !== undefined) expect(takes(pages.lastOffset + 1, 1)).toBe(false);
  },
);

test('an operation is told from a schema', () => {
  expect(isOperation(operation('A', 'GET', '/a'))).toBe(true);
  expect(isOperation(z.object({ kind: z.literal('operation') }))).toBe(false);
});
