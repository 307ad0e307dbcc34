import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { snapshotItem } from '~/domain/snapshots/snapshot-row';
import { parts } from '~/lib/parts';
import { factsOf } from '~/domain/actions/engine/facts';
import { pairsFirst, planSnapshots } from './snapshot-plan';

const snapshot = (id: string, given: Partial<DesktopSnapshot> = {}): DesktopSnapshot => ({
  snapshot_id: id,
  snapshot_name: `name of ${id}`,
  desktop_id: 'd1',
  is_system_disk: true,
  status: 'create_success',
  create_time: '2025-01-10T00:00:00Z',
  ...given,
});
const NOBODY = new Map();
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the plan for snapshots', () => {
  it('leaves out what is gone and keeps it for the report', () => {
    const rows = [snapshot('s1')];
    const items = [...rows.map(snapshotItem), { id: 's9', name: 'old', desktopId: 'd1' }];
    const plan = planSnapshots('delete-snapshots', items, { snapshots: rows, desktops: NOBODY }, {});
    expect(ids(plan.run)).toEqual(['s1']);
    expect(plan.run[0]).toEqual({ id: 's1', name: 'name of s1', desktopId: 'd1' });
    expect(plan.skipped).toEqual([{ item: items[1], why: 'gone' }]);
  });

  it('restores only the newest of a disk, deletes all of them', () => {
    const rows = [
      snapshot('old', { create_time: '2025-01-01T00:00:00Z' }),
      snapshot('new'),
      snapshot('data', { is_system_disk: false, create_time: '2024-01-01T00:00:00Z' }),
      snapshot('other', { desktop_id: 'd2', create_time: '2024-01-01T00:00:00Z' }),
    ];
    const facts = { snapshots: rows, desktops: NOBODY };
    const restore = planSnapshots('restore-snapshots', rows.map(snapshotItem), facts, {});
    expect(ids(restore.run)).toEqual(['new', 'data', 'other']);
    expect(restore.leaves).toEqual([{ why: 'olderTwin', items: [expect.objectContaining({ id: 'old' })] }]);
    expect(planSnapshots('delete-snapshots', rows.map(snapshotItem), facts, {}).run).toHaveLength(4);
  });

  it.each([
    ['creating', 'midTask', false],
    ['restoring', 'midTask', false],
    ['create_failed', 'neverFinished', false],
  ] as const)('asks about one that is %s', (status, why, included) => {
    const rows = [snapshot('s1', { status })];
    const facts = { snapshots: rows, desktops: NOBODY };
    const plan = planSnapshots('restore-snapshots', rows.map(snapshotItem), facts, {});
    expect(plan.asks).toEqual([{ why, items: rows.map(snapshotItem), included }]);
    const all = planSnapshots('restore-snapshots', rows.map(snapshotItem), facts, { [why]: true });
    expect(ids(all.run)).toEqual(['s1']);
  });

  it('lets one that was never finished take no place from one that was', () => {
    const rows = [
      snapshot('whole', { create_time: '2025-01-01T00:00:00Z' }),
      snapshot('torn', { status: 'create_failed' }),
    ];
    const plan = planSnapshots(
      'restore-snapshots',
      rows.map(snapshotItem),
      { snapshots: rows, desktops: NOBODY },
      {},
    );
    expect(ids(plan.run)).toEqual(['whole']);
    expect(plan.skipped.map(({ why }) => why)).toEqual(['neverFinished']);
  });

  it('says whom a restore interrupts, and asks about a busy desktop', () => {
    const rows = [snapshot('s1'), snapshot('s2', { desktop_id: 'd2' })];
    const desktops = new Map([
      ['d1', factsOf({ desktop_id: 'd1', login_status: 'CONNECTED' })],
      ['d2', factsOf({ desktop_id: 'd2', task_status: 'rebuilding' })],
    ]);
    const plan = planSnapshots(
      'restore-snapshots',
      rows.map(snapshotItem),
      { snapshots: rows, desktops },
      {},
    );
    expect(plan.asks.map(({ why, included }) => [why, included])).toEqual([
      ['midTask', false],
      ['connected', true],
    ]);
  });
});

describe('the order of a restore', () => {
  it('never cuts the two disks of a desktop apart', () => {
    const anyItems = fc
      .uniqueArray(fc.record({ desktop: fc.nat(250), system: fc.boolean() }), {
        maxLength: 400,
        selector: ({ desktop, system }) => `${desktop} ${system}`,
      })
      .map((drawn) =>
        drawn.map(({ desktop, system }) => ({
          id: `${desktop}-${system}`,
          name: '',
          desktopId: `${desktop}`,
        })),
      );
    fc.assert(
      fc.property(anyItems, (items) => {
        const ordered = pairsFirst(items);
        expect(ids(ordered).toSorted()).toEqual(ids(items).toSorted());
        const partOf = new Map<string, number>();
        for (const [at, part] of parts(ordered, 100).entries()) {
          for (const { desktopId } of part) expect(partOf.get(desktopId ?? '') ?? at).toBe(at);
          for (const { desktopId } of part) partOf.set(desktopId ?? '', at);
        }
      }),
    );
  });
});
