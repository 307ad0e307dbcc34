import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterAll, describe, expect, test } from 'vitest';
import { createActionStore, deleteActionStore, type ActionStore } from './action-store';
import { desktops } from './engine-world.testing';
import { createMemoryStore } from './memory-store.testing';
import { newAction } from './new-action';

const given = (id: string, count: number) =>
  newAction(
    {
      id,
      kind: 'restart',
      params: { force: false },
      items: desktops(count),
      skipped: [],
      limit: 2,
      retryOf: null,
      userName: '',
      sessionId: 's',
      region: '',
      projectId: 'p',
    },
    1000,
  );

const STORES: readonly [string, () => ActionStore][] = [
  ['IndexedDB', () => createActionStore('actions-test')],
  ['memory', createMemoryStore],
];

describe.each(STORES)('the records in %s', (_, open) => {
  const store = open();
  afterAll(() => deleteActionStore('actions-test'));

  test('an action is kept once', async () => {
    const { action, parts } = given('one', 3);
    expect(await store.add(action, parts, null)).toBe('kept');
    expect(await store.add(action, parts, null)).toBe('known');
    expect(await store.actions()).toHaveLength(1);
    expect((await store.parts('one')).map(({ items }) => items.length)).toEqual([2, 1]);
  });

  test('of two who claim a part one gets it', async () => {
    const claims = await Promise.all([
      store.changePart('one', 0, { type: 'send', now: 5, sessionId: 's' }),
      store.changePart('one', 0, { type: 'send', now: 6, sessionId: 's' }),
    ]);
    expect(claims.filter((claim) => claim?.changed)).toHaveLength(1);
    expect((await store.action('one'))?.counts).toMatchObject({ sending: 2, waiting: 1 });
  });

  test('only the sign-in that began it, or was given it, sends a part', async () => {
    const { action, parts } = given('owned', 1);
    await store.add(action, parts, null);
    const send = (sessionId: string) =>
      store.changePart('owned', 0, { type: 'send', now: 5, sessionId }).then((change) => change?.changed);
    expect(await send('other')).toBe(false);
    // As earlier versions kept it.
    const { sessionId: _, ...ofEarlierVersion } = action;
    await store.changeAction('owned', () => ofEarlierVersion);
    expect(await send('s')).toBe(false);
    await store.changeAction('owned', (one) => ({ ...one, sessionId: 'other' }));
    expect(await send('s')).toBe(false);
    expect(await send('other')).toBe(true);
    await store.remove(['owned']);
  });

  test('the action ends with its last part, and says so once', async () => {
    const fault = { code: '', reason: '', requestId: '' };
    expect((await store.changePart('one', 0, { type: 'refused', fault }))?.ended).toBe(false);
    await store.changePart('one', 1, { type: 'send', now: 7, sessionId: 's' });
    expect((await store.changePart('one', 1, { type: 'lost', fault }))?.ended).toBe(true);
    const seen = new Map([['d2', { at: 1, status: 'ACTIVE', task: '' }]]);
    expect(await store.changePart('one', 1, { type: 'observed', seen })).toMatchObject({
      changed: true,
      ended: false,
    });
    expect((await store.action('one'))?.endedAt).not.toBeNull();
  });

  test('of two who try an action again one does, and only who knows of that may try once more', async () => {
    const { action, parts } = given('tried', 2);
    await store.add(action, parts, null);
    const again = (id: string, retriedBy: string | null) => {
      const next = given(id, 2);
      return store.add({ ...next.action, retryOf: 'tried' }, next.parts, { id: 'tried', retriedBy });
    };
    const added = await Promise.all([again('again-1', null), again('again-2', null)]);
    expect(added).toEqual(['kept', 'overtaken']);
    expect(await store.action('again-2')).toBeUndefined();
    expect(await again('again-3', 'again-1')).toBe('kept');
    expect((await store.action('tried'))?.retriedBy).toBe('again-3');
    await store.remove(['tried', 'again-1', 'again-3']);
  });

  test('what does not exist is not changed', async () => {
    expect(await store.changePart('one', 9, { type: 'cancel' })).toBeNull();
    expect(await store.changePart('other', 0, { type: 'cancel' })).toBeNull();
  });

  test('the newest comes first, and what is removed is gone with its parts', async () => {
    const later = given('two', 2);
    await store.add({ ...later.action, createdAt: 2000 }, later.parts, null);
    expect((await store.actions()).map(({ id }) => id)).toEqual(['two', 'one']);
    await store.changeAction('two', (action) => ({ ...action, seen: true }));
    expect((await store.action('two'))?.seen).toBe(true);
    await store.remove(['one']);
    expect(await store.action('one')).toBeUndefined();
    expect(await store.parts('one')).toEqual([]);
    expect(await store.parts('two')).toHaveLength(1);
  });
});

test('the records of version 1 are taken over', async () => {
  const name = 'version-1';
  const { action, parts } = given('old', 3);
  const old = await openDB(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('acts', { keyPath: 'id' });
      fresh.createObjectStore('parts', { keyPath: ['actId', 'index'] });
    },
  });
  await old.put('acts', action);
  for (const { actionId, ...part } of parts) await old.put('parts', { ...part, actId: actionId });
  old.close();
  const store = createActionStore(name);
  expect(await store.actions()).toEqual([action]);
  expect(await store.parts('old')).toEqual(parts);
  const claim = await store.changePart('old', 1, { type: 'send', now: 5, sessionId: 's' });
  expect(claim?.changed).toBe(true);
  await deleteActionStore(name);
});
