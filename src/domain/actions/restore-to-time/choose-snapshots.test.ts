import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DesktopSnapshot } from '~/contract/snapshots';
import {
  chooseSnapshots,
  isDiskOf,
  DISK_CHOICES,
  SIDES,
  type Choice,
  type DiskChoice,
  type Side,
} from './choose-snapshots';

const HOUR = 3_600_000;
const T0 = Date.UTC(2025, 0, 10);

let count = 0;
function snapshot(desktop: string, hours: number, given: Partial<DesktopSnapshot> = {}): DesktopSnapshot {
  count += 1;
  return {
    snapshot_id: `s${count}`,
    desktop_id: desktop,
    is_system_disk: true,
    status: 'create_success',
    create_time: new Date(T0 + hours * HOUR).toISOString(),
    ...given,
  };
}
const desktop = (id: string) => ({ id, name: id.toUpperCase() });
const hoursOf = (choices: readonly Choice[]) =>
  choices.map(({ at }) => (at === null ? null : (at - T0) / HOUR));

describe('the snapshot for a moment', () => {
  const rows = [-30, -2, 3, 40].map((hours) => snapshot('a', hours));
  it.each([
    ['before', 0, [-2]],
    ['after', 0, [3]],
    ['nearest', 0, [-2]],
    ['nearest', 1, [3]],
    ['before', -30, [-30]],
    ['after', 40, [40]],
    ['before', -31, [null]],
    ['after', 41, [null]],
  ] as const)('%s, at %i h', (side, moment, expected) => {
    expect(hoursOf(chooseSnapshots(rows, [desktop('a')], T0 + moment * HOUR, side, 'system'))).toEqual(
      expected,
    );
  });

  it('takes the earlier of two equally near', () => {
    const twins = [snapshot('a', 2), snapshot('a', -2)];
    expect(hoursOf(chooseSnapshots(twins, [desktop('a')], T0, 'nearest', 'system'))).toEqual([-2]);
  });

  it('of what failed keeps the disks that failed; what is gone may have been either', () => {
    const rows = [snapshot('a', -1), snapshot('b', -5, { is_system_disk: false })];
    const failed = [
      ...rows.map((row) => ({ id: row.snapshot_id, name: '', desktopId: row.desktop_id ?? '' })),
      { id: 'gone', name: '', desktopId: 'c' },
    ];
    const kept = chooseSnapshots(rows, ['a', 'b', 'c', 'd'].map(desktop), T0, 'before', 'both').filter(
      isDiskOf(failed, rows),
    );
    expect(kept.map((one) => [one.desktop.id, one.disk])).toEqual([
      ['a', 'system'],
      ['b', 'data'],
      ['c', 'system'],
      ['c', 'data'],
    ]);
  });

  it('chooses for each disk by itself', () => {
    const both = [snapshot('a', -1), snapshot('a', -5, { is_system_disk: false })];
    const choices = chooseSnapshots(both, [desktop('a')], T0, 'before', 'both');
    expect(choices.map(({ disk }) => disk)).toEqual(['system', 'data']);
    expect(hoursOf(choices)).toEqual([-1, -5]);
    expect(hoursOf(chooseSnapshots(both, [desktop('a')], T0, 'before', 'data'))).toEqual([-5]);
  });

  it.each([['creating'], ['create_failed'], ['paused'], ['']])('passes over one in state "%s"', (status) => {
    const some = [snapshot('a', -1, { status }), snapshot('a', -9)];
    expect(hoursOf(chooseSnapshots(some, [desktop('a')], T0, 'before', 'system'))).toEqual([-9]);
  });

  it('passes over one without a time or a disk', () => {
    const some = [snapshot('a', -1, { create_time: '' }), snapshot('a', -1, { is_system_disk: null })];
    expect(hoursOf(chooseSnapshots(some, [desktop('a')], T0, 'before', 'both'))).toEqual([null, null]);
  });
});

const anyRow = fc
  .record({
    desktop: fc.constantFrom('a', 'b', 'c', 'z'),
    hours: fc.integer({ min: -200, max: 200 }),
    is_system_disk: fc.constantFrom(true, false, null),
    status: fc.constantFrom(
      'create_success',
      'restore_success',
      'restore_failed',
      'restoring',
      'create_failed',
    ),
  })
  .map(({ desktop: id, hours, ...given }) => snapshot(id, hours, given));
const anyCase = fc.record({
  rows: fc.array(anyRow, { maxLength: 40 }),
  desktops: fc.array(fc.constantFrom('a', 'b', 'c', 'd').map(desktop), { maxLength: 6 }),
  moment: fc.integer({ min: -220, max: 220 }).map((hours) => T0 + hours * HOUR),
  side: fc.constantFrom<Side>(...SIDES),
  disks: fc.constantFrom<DiskChoice>(...DISK_CHOICES),
});

describe('whatever the snapshots', () => {
  it('has every desktop and asked disk once, with a snapshot or without', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, desktops, moment, side, disks }) => {
        const lines = chooseSnapshots(rows, desktops, moment, side, disks).map(
          (choice) => `${choice.desktop.id}/${choice.disk}`,
        );
        const asked = disks === 'both' ? ['system', 'data'] : [disks];
        const wanted = [...new Set(desktops.map(({ id }) => id))].flatMap((id) =>
          asked.map((disk) => `${id}/${disk}`),
        );
        expect(lines).toEqual(wanted);
      }),
    );
  });

  it('uses a snapshot of that desktop and disk, on the asked side, and none that fits is nearer', () => {
    fc.assert(
      fc.property(anyCase, ({ rows, desktops, moment, side, disks }) => {
        for (const { desktop: of, disk, snapshot: used, at } of chooseSnapshots(
          rows,
          desktops,
          moment,
          side,
          disks,
        )) {
          const times = rows
            .filter((row) => row.desktop_id === of.id && row.is_system_disk === (disk === 'system'))
            .filter(({ status }) => status !== 'create_failed')
            .map((row) => Date.parse(row.create_time ?? ''))
            .filter((time) => side === 'nearest' || (side === 'before' ? time <= moment : time >= moment));
          if (used === null || at === null) {
            expect(times).toEqual([]);
            continue;
          }
          expect(used.desktop_id).toBe(of.id);
          expect(used.is_system_disk).toBe(disk === 'system');
          if (side === 'before') expect(at).toBeLessThanOrEqual(moment);
          if (side === 'after') expect(at).toBeGreaterThanOrEqual(moment);
          expect(Math.abs(at - moment)).toBe(Math.min(...times.map((time) => Math.abs(time - moment))));
        }
      }),
    );
  });
});
