import { describe, expect, it } from 'vitest';
import { createGroupReader } from './group-reader';

function source(cached: Readonly<Record<string, string>> = {}) {
  const known = new Map(Object.entries(cached));
  const asked: string[] = [];
  const failing = new Set<string>();
  let atOnce = 0;
  let most = 0;
  return {
    asked,
    failing,
    most: () => most,
    read: async (key: string) => {
      asked.push(key);
      atOnce += 1;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      atOnce -= 1;
      if (failing.has(key)) throw new Error(`no ${key}`);
      known.set(key, `read ${key}`);
      return `read ${key}`;
    },
    peek: (key: string) => ({ data: known.get(key), isFresh: known.has(key) }),
  };
}

describe('a reader of many', () => {
  it('begins with what is known and asks for the rest, a few at once', async () => {
    const from = source({ a: 'known a' });
    const reader = createGroupReader(['a', 'b', 'c', 'd', 'e', 'f', 'g'], from);
    expect([...reader.get().found]).toEqual([['a', 'known a']]);
    expect(reader.get().isReading).toBe(true);
    await reader.start(new AbortController().signal);
    expect(from.asked).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    expect(from.most()).toBe(6);
    expect(reader.get()).toMatchObject({ isReading: false });
    expect(reader.get().found.size).toBe(7);
  });

  it('keeps what failed apart, and asks for that alone again', async () => {
    const from = source();
    from.failing.add('b');
    const reader = createGroupReader(['a', 'b', 'c'], from);
    await reader.start(new AbortController().signal);
    expect([...reader.get().failed.keys()]).toEqual(['b']);
    expect([...reader.get().found.keys()]).toEqual(['a', 'c']);
    from.failing.clear();
    await reader.start(new AbortController().signal);
    expect(from.asked).toEqual(['a', 'b', 'c', 'b']);
    expect(reader.get().failed.size).toBe(0);
    expect(reader.get().found.size).toBe(3);
  });

  it('asks for nothing more once it is no longer wanted', async () => {
    const from = source();
    const reader = createGroupReader(
      Array.from({ length: 20 }, (_, index) => String(index)),
      from,
    );
    const abort = new AbortController();
    const reading = reader.start(abort.signal);
    abort.abort();
    await reading;
    expect(from.asked).toHaveLength(6);
  });

  it('has nothing to read when all is known', async () => {
    const from = source({ a: '1' });
    const reader = createGroupReader(['a'], from);
    expect(reader.get().isReading).toBe(false);
    await reader.start(new AbortController().signal);
    expect(from.asked).toEqual([]);
  });
});
