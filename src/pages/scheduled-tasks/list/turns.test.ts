import { expect, test } from 'vitest';
import { createTurns } from './turns';

/** A piece of work that ends when it is told to. */
function piece(started: string[], name: string) {
  let end = () => {};
  const done = new Promise<string>((resolve) => {
    end = () => resolve(name);
  });
  const work = () => {
    started.push(name);
    return done;
  };
  return { work, end };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test('no more run at once than may, in the order they came', async () => {
  const inTurn = createTurns(2);
  const { signal } = new AbortController();
  const started: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => piece(started, name));
  if (!a || !b || !c || !d) throw new Error('Four pieces were made.');
  const results = [a, b, c, d].map(({ work }) => inTurn(work, signal));
  await soon();
  expect(started).toEqual(['a', 'b']);
  b.end();
  await soon();
  expect(started).toEqual(['a', 'b', 'c']);
  for (const one of [a, c, d]) one.end();
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd']);
});

test('what is given up in line never begins, and holds nobody up', async () => {
  const inTurn = createTurns(1);
  const started: string[] = [];
  const given = new AbortController();
  const { signal } = new AbortController();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => piece(started, name));
  if (!a || !b || !c) throw new Error('Three pieces were made.');
  const first = inTurn(a.work, signal);
  const second = inTurn(b.work, given.signal);
  const third = inTurn(c.work, signal);
  given.abort();
  await expect(second).rejects.toThrow();
  a.end();
  c.end();
  expect(await Promise.all([first, third])).toEqual(['a', 'c']);
  expect(started).toEqual(['a', 'c']);
  await expect(inTurn(b.work, given.signal)).rejects.toThrow();
});

test('a failure gives its turn to the next', async () => {
  const inTurn = createTurns(1);
  const { signal } = new AbortController();
  await expect(inTurn(() => Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  expect(await inTurn(async () => 'yes', signal)).toBe('yes');
});
