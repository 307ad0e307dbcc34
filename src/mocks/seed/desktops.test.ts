import { describe, expect, it } from 'vitest';
import type { DesktopRecord, World } from './desktop-record';
import { makeDesktop } from './desktops';
import { IMAGES } from './images';
import { userName } from './people';
import { at } from './random';

const BORN = Date.parse('2026-11-24T08:00:00Z');
const world = (seed: number, fleet = 3000): World => ({ seed, fleet, bornAt: BORN });
const fleetOf = (w: World) => Array.from({ length: w.fleet }, (_, index) => makeDesktop(w, index));
const rows = fleetOf(world(1));
const share = (test: (row: DesktopRecord) => boolean) => rows.filter(test).length / rows.length;

describe('the seeded fleet', () => {
  it('makes the same row at any time, and another with another seed', () => {
    expect(makeDesktop(world(1), 2999)).toEqual(rows[2999]);
    expect(makeDesktop(world(2), 2999)).not.toEqual(rows[2999]);
  });

  it('has unique computer names a computer can bear', () => {
    const names = rows.map((row) => row.computerName);
    expect(new Set(names).size).toBe(rows.length);
    for (const name of names) expect(name).toMatch(/^[A-Z]{3}-[A-Z]{2,3}-\d{5}$/);
  });

  it('has account names the service would accept, no two alike', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => userName(index));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9._-]{0,19}$/);
  });

  it('is mixed as a real fleet is', () => {
    expect(share((row) => row.status === 'ACTIVE')).toBeCloseTo(0.63, 1);
    expect(share((row) => row.status === 'SHUTOFF')).toBeCloseTo(0.27, 1);
    expect(share((row) => row.status === 'HIBERNATED')).toBeCloseTo(0.07, 1);
    expect(share((row) => row.status === 'ERROR')).toBeCloseTo(0.015, 2);
    expect(share((row) => row.maintenance)).toBeCloseTo(0.015, 2);
    expect(share((row) => row.assignees.length === 0)).toBeCloseTo(0.09, 1);
    const some: readonly ((row: DesktopRecord) => boolean)[] = [
      (row) => row.task !== null,
      (row) => row.frozen,
      (row) => row.shareSku !== null,
      (row) => row.tags.length === 10,
      (row) => row.nics.length > 1,
      (row) => row.nics[0]?.ip === '',
      (row) => row.assignees.length > 1,
      (row) => row.chargeMode === '1',
    ];
    for (const test of some) expect(rows.some(test)).toBe(true);
  });

  it('contradicts itself nowhere', () => {
    for (const row of rows) {
      if (row.status !== 'ACTIVE') expect(row.connectStatus).toBe('UNREGISTER');
      if (row.status === 'HIBERNATED') expect(at(IMAGES, row.image).os).toBe('Windows');
      if (row.assignees.length === 0) expect(row.connectStatus).not.toBe('CONNECTED');
      expect(row.type === 'POOLED').toBe(row.pool !== null);
      expect(row.tags.length).toBeLessThanOrEqual(10);
      expect(new Set(row.tags.map((tag) => tag.key)).size).toBe(row.tags.length);
      expect(row.disks.length).toBeLessThanOrEqual(4);
      expect(new Date(row.createdAt).getUTCFullYear()).toBeGreaterThanOrEqual(2022);
      expect(row.createdAt).toBeLessThan(BORN);
    }
  });
});
