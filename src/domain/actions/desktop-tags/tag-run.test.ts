import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BatchDesktopsTagsBody } from '~/contract/tags';
import { batchDesktopsTagsBody } from '~/contract/tags';
import { runTags, type TagRun } from './tag-run';

const TAGS = [{ key: 'env', value: 'prod' }];
const targetsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `d${at}`, name: `D-${at}` }));

function refusal(status: number): Error {
  return Object.assign(new Error('no'), { name: 'ApiError', kind: 'http', status });
}

/** A service that refuses any call that names one of `bad`. */
function service(bad: ReadonlySet<string>, status = 400) {
  const tagged = new Set<string>();
  const calls: BatchDesktopsTagsBody[] = [];
  const send = async (body: BatchDesktopsTagsBody) => {
    calls.push(batchDesktopsTagsBody.parse(body));
    if (body.desktops.some(({ desktop_id }) => bad.has(desktop_id))) throw refusal(status);
    for (const { desktop_id } of body.desktops) tagged.add(desktop_id);
  };
  return { send, tagged, calls };
}

const run = (count: number, send: Parameters<typeof runTags>[2], signal = new AbortController().signal) =>
  runTags(targetsOf(count), TAGS, send, signal, () => undefined);

describe('tags on many desktops', () => {
  it('finds exactly the refused desktops, whatever part they are in, and tags all others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 320 }).chain((count) =>
          fc.record({
            count: fc.constant(count),
            bad: fc.uniqueArray(fc.nat(count - 1), { maxLength: 5 }),
          }),
        ),
        async ({ count, bad }) => {
          const names = new Set(bad.map((at) => `d${at}`));
          const { send, tagged, calls } = service(names);
          const result = await run(count, send);
          expect(new Set(result.failed.map(({ target }) => target.id))).toEqual(names);
          expect(tagged.size).toBe(count - names.size);
          expect(result).toMatchObject({ total: count, done: count - names.size, state: 'ended' });
          expect(calls.every(({ desktops }) => desktops.length <= 100)).toBe(true);
          expect(result.part).toBe(result.parts);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not send a part again when the service broke down over it', async () => {
    const { send, calls } = service(new Set(['d150']), 500);
    const result = await run(250, send);
    expect(calls).toHaveLength(3);
    expect(result.failed).toHaveLength(100);
    expect(result.done).toBe(150);
  });

  it('stops between parts and says so', async () => {
    const stop = new AbortController();
    const seen: TagRun[] = [];
    const result = await runTags(
      targetsOf(300),
      TAGS,
      async () => stop.abort(),
      stop.signal,
      (one) => seen.push(one),
    );
    expect(result).toMatchObject({ state: 'stopped', done: 100 });
    expect(seen[0]).toMatchObject({ part: 0, parts: 3 });
  });
});
