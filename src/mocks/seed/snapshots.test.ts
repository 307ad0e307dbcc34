import { describe, expect, it } from 'vitest';
import { makeDesktop } from './desktops';
import { makeSnapshot, seededRowsOf, seededSnapshots, type SnapshotRecord } from './snapshots';

const BORN = Date.parse('2026-11-24T08:00:00Z');
const world = { seed: 1, fleet: 3000, bornAt: BORN };
const desktops = (index: number) => makeDesktop(world, index);
const rows = Array.from({ length: seededSnapshots(3000) }, (_, index) =>
  makeSnapshot(world, index, desktops),
);
const share = (test: (row: SnapshotRecord) => boolean) => rows.filter(test).length / rows.length;

describe('the seeded snapshots', () => {
  it('are a few thousand, on two desktops in five', () => {
    expect(rows).toHaveLength(4800);
    expect(new Set(rows.map((row) => row.desktop)).size).toBe(1200);
  });

  it('come out the same at any time, and lead from a desktop to its own', () => {
    expect(makeSnapshot(world, 4799, desktops)).toEqual(rows[4799]);
    for (let desktop = 0; desktop < 3000; desktop++) {
      const own = rows.filter((row) => row.desktop === desktop).map((row) => row.index);
      expect(seededRowsOf(world, desktop)).toEqual(own);
    }
  });

  it('leave out the desktops of a block that is not whole', () => {
    const small = { ...world, fleet: 7 };
    expect(seededSnapshots(7)).toBe(8);
    expect([5, 6].flatMap((desktop) => seededRowsOf(small, desktop))).toEqual([]);
  });

  it('are mixed as real ones are', () => {
    expect(share((row) => row.automatic === true)).toBeCloseTo(0.75, 1);
    expect(share((row) => row.system)).toBeCloseTo(0.8, 1);
    expect(share((row) => row.status === 'create_success')).toBeCloseTo(0.9, 1);
    for (const status of ['create_failed', 'restore_success', 'restore_failed']) {
      expect(share((row) => row.status === status)).toBeGreaterThan(0.005);
    }
  });

  it('contradict themselves nowhere', () => {
    for (const row of rows) {
      const desktop = makeDesktop(world, row.desktop);
      expect(row.createdAt).toBeGreaterThanOrEqual(desktop.createdAt);
      expect(row.createdAt).toBeLessThan(BORN);
      if (!row.system) expect(desktop.disks.length).toBeGreaterThan(1);
      expect(row.restoreFailure !== undefined).toBe(row.status === 'restore_failed');
      if (row.restoredAt !== undefined) expect(row.restoredAt).toBeGreaterThanOrEqual(row.createdAt);
    }
  });
});
