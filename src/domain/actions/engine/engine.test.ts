import { describe, expect, test } from 'vitest';
import { actionOf, createWorld, desktops, type Answer } from './engine-world.testing';
import { openCount } from './record';

const MINUTE = 60_000;

describe('an action', () => {
  test('is sent in parts, in order, and followed to its end', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ items: desktops(250) });
    await world.pass(MINUTE);
    expect(world.sent.map((ids) => ids.length)).toEqual([100, 100, 50]);
    expect(world.sent.flat()).toEqual(desktops(250).map(({ id }) => id));
    expect(world.mostAtOnce()).toBe(3);
    expect((await actionOf(world, 'action-1')).counts).toMatchObject({ succeeded: 250, running: 0 });
  });

  test('keeps what the plan left out, and sends none of it', async () => {
    const world = createWorld(['job']);
    world.openTab();
    const [left, ...items] = desktops(5);
    if (!left) throw new Error('no desktop');
    await world.launch({ items, skipped: [{ item: left, why: 'frozen' }] });
    await world.pass(MINUTE);
    expect(world.sent.flat()).not.toContain(left.id);
    expect((await actionOf(world, 'action-1')).counts).toMatchObject({ succeeded: 4, skipped: 1 });
  });

  test('takes each kind of answer for what it is', async () => {
    const answers: Answer[] = ['job-fails', 'some-refused', 'refused', 'odd', 'lost'];
    const world = createWorld(answers);
    world.openTab();
    await world.launch({ items: desktops(10), limit: 2 });
    await world.pass(MINUTE);
    const outcomes = (await world.parts('action-1')).map((part) => part.outcomes.map(({ state }) => state));
    expect(outcomes).toEqual([
      ['failed', 'failed'],
      ['failed', 'succeeded'],
      ['failed', 'failed'],
      ['failed', 'failed'],
      ['unknown', 'unknown'],
    ]);
    const lost = (await world.parts('action-1'))[4]?.outcomes[0];
    expect(lost).toMatchObject({ seen: { status: 'ACTIVE' } });
  });

  test('takes its outcome from what is read back, whatever was answered', async () => {
    const answers: Answer[] = ['done', 'refused', 'lost'];
    const world = createWorld(
      answers,
      0,
      async (ids) => new Map(ids.map((id) => [id, ['d0', 'd2', 'd4'].includes(id)])),
    );
    world.openTab();
    await world.launch({ items: desktops(6), limit: 2 });
    await world.pass(MINUTE);
    const outcomes = (await world.parts('action-1')).map((part) => part.outcomes);
    expect(outcomes).toMatchObject([
      [{ state: 'succeeded' }, { state: 'failed', notInEffect: true, code: '' }],
      [{ state: 'succeeded' }, { state: 'failed', code: 'WKS.1' }],
      [{ state: 'succeeded' }, { state: 'failed', notInEffect: true, code: 'WKS.1' }],
    ]);
  });

  test('is unknown where it cannot be read back, and nothing is sent twice', async () => {
    const world = createWorld(['done', 'refused'], 0, () => Promise.reject(new Error('no answer')));
    world.openTab();
    await world.launch({ items: desktops(2), limit: 1 });
    await world.pass(MINUTE);
    const states = (await world.parts('action-1')).flatMap((part) => part.outcomes.map(({ state }) => state));
    expect(states).toEqual(['unknown', 'unknown']);
    expect(world.sent).toEqual([['d0'], ['d1']]);
  });

  test('is sent in the parts it asks for', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ items: desktops(3), split: ([first, ...rest]) => [rest, first ? [first] : []] });
    await world.pass(MINUTE);
    expect(world.sent).toEqual([['d1', 'd2'], ['d0']]);
  });

  test('looks at the items themselves when their job cannot be found any more', async () => {
    const world = createWorld(['job-forgotten']);
    world.openTab();
    await world.launch({ items: desktops(2) });
    await world.pass(MINUTE);
    expect((await world.parts('action-1'))[0]?.outcomes).toMatchObject([
      { state: 'unknown', seen: { status: 'ACTIVE' } },
      { state: 'unknown', seen: { status: 'ACTIVE' } },
    ]);
  });

  test('two engines at once send every part once', async () => {
    const world = createWorld(['job', '401', 'job', 'job-fails']);
    world.openTab();
    world.openSecond();
    await world.launch({ items: desktops(40), limit: 1 });
    for (let turn = 0; turn < 40; turn += 1) {
      world.signIn();
      await world.pass(MINUTE);
    }
    expect(world.sent.flat().toSorted()).toEqual(
      desktops(40)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(openCount((await actionOf(world, 'action-1')).counts)).toBe(0);
  });

  test('a 401 pauses it; after the sign-in it goes on where it was', async () => {
    const world = createWorld(['401', 'job', 'job', 'job']);
    world.openTab();
    await world.launch({ items: desktops(3), limit: 1 });
    await world.pass(MINUTE);
    expect((await actionOf(world, 'action-1')).counts.waiting).toBeGreaterThan(0);
    world.signIn();
    await world.pass(MINUTE);
    expect((await actionOf(world, 'action-1')).counts).toMatchObject({ succeeded: 3 });
    expect(world.sent.flat().toSorted()).toEqual(['d0', 'd1', 'd2']);
  });

  test('another sign-in sends nothing of it until it is told to, and follows what was sent', async () => {
    const world = createWorld(['job', '401', '401', '401', 'job']);
    world.openTab();
    await world.launch({ items: desktops(3), limit: 1 });
    expect(world.sent).toEqual([['d0']]);
    world.openTab('another-sign-in');
    await world.pass(MINUTE);
    expect(world.sent).toEqual([['d0']]);
    expect((await actionOf(world, 'action-1')).counts).toMatchObject({ succeeded: 1, waiting: 2 });
    await world.store.changeAction('action-1', (action) => ({ ...action, sessionId: 'another-sign-in' }));
    world.setWatched(true);
    for (let turn = 0; turn < 4; turn += 1) {
      world.signIn();
      await world.pass(MINUTE);
    }
    expect((await actionOf(world, 'action-1')).counts).toMatchObject({ succeeded: 3 });
    expect(world.sent).toHaveLength(3);
  });

  test('a request that was on its way under another sign-in is unknown once nobody sends for that', async () => {
    const world = createWorld(['job']);
    world.openTab('another-sign-in');
    await world.launch({ items: desktops(1) });
    await world.store.changePart('action-1', 0, { type: 'send', now: 1_000_000, sessionId: 'my-sign-in' });
    world.openSecond();
    await world.pass(6000);
    expect((await actionOf(world, 'action-1')).counts).toMatchObject({ sending: 1 });
    world.openTab('another-sign-in');
    await world.pass(6000);
    expect((await world.parts('action-1'))[0]?.outcomes).toMatchObject([
      { state: 'unknown', seen: { status: 'ACTIVE' } },
    ]);
    expect(world.sent).toEqual([]);
  });

  test('cancelled, it sends no more and says so', async () => {
    const world = createWorld(['401']);
    world.openTab();
    await world.launch({ items: desktops(9), limit: 1 });
    await world.store.changeAction('action-1', (action) => ({ ...action, cancelled: true }));
    world.crash();
    world.openTab();
    await world.pass(MINUTE);
    const { counts, endedAt } = await actionOf(world, 'action-1');
    expect(counts).toMatchObject({ cancelled: 9 });
    expect(endedAt).not.toBeNull();
    expect(world.sent).toEqual([]);
  });

  test('an action with the same id is kept once', async () => {
    const world = createWorld(['job']);
    world.openTab();
    await world.launch({ id: 'twice', items: desktops(2) });
    await world.launch({ id: 'twice', items: desktops(2) });
    await world.pass(MINUTE);
    expect(world.sent).toEqual([['d0', 'd1']]);
  });
});

describe('following', () => {
  const jobs = 100;
  async function following(watched: boolean) {
    const world = createWorld(['job'], 60 * MINUTE);
    world.openTab();
    world.setWatched(watched);
    await world.launch({ items: desktops(jobs), limit: 1 });
    await world.pass(10 * MINUTE);
    const perMinute = new Map<number, number>();
    for (const { at } of world.looks) {
      const minute = Math.floor(at / MINUTE);
      perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
    }
    return { world, most: Math.max(...perMinute.values()) };
  }

  test('looks at most 60 times a minute, however many jobs there are, and at every job', async () => {
    const { world, most } = await following(true);
    expect(most).toBeLessThanOrEqual(60);
    expect(new Set(world.looks.map(({ jobId }) => jobId)).size).toBe(jobs);
  });

  test('looks about once a minute while nobody watches', async () => {
    const world = createWorld(['job'], 60 * MINUTE);
    world.openTab();
    world.setWatched(false);
    await world.launch({ items: desktops(1) });
    await world.pass(10 * MINUTE);
    expect(world.looks.length).toBeLessThanOrEqual(10);
    expect(world.looks.length).toBeGreaterThanOrEqual(8);
  });
});
