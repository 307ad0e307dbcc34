import { describe, expect, it } from 'vitest';
import type { DesktopSnapshot } from '~/contract/snapshots';
import { chooseSnapshots, type DiskChoice } from './choose-snapshots';
import { factsOf } from '~/domain/actions/engine/facts';
import { linesToShow, planChoices } from './restore-plan';

const snapshot = (snapshot_id: string, desktop_id: string, is_system_disk: boolean): DesktopSnapshot => ({
  snapshot_id,
  desktop_id,
  is_system_disk,
  status: 'create_success',
  create_time: '2025-01-10T00:00:00Z',
});
const desktops = ['both', 'system', 'none', 'gone'].map((id) => ({ id, name: id }));
const snapshots = [
  snapshot('s1', 'both', true),
  snapshot('s2', 'both', false),
  snapshot('s3', 'system', true),
  snapshot('s4', 'gone', true),
];
const facts = {
  snapshots,
  desktops: new Map([
    ['both', factsOf({ desktop_id: 'both', data_volumes: [{}] })],
    ['system', factsOf({ desktop_id: 'system' })],
    ['none', factsOf({ desktop_id: 'none', data_volumes: [{}] })],
  ]),
};
const choose = (disks: DiskChoice) =>
  chooseSnapshots(snapshots, desktops, Date.parse('2025-01-11T00:00:00Z'), 'before', disks);
const planOf = (disks: DiskChoice) => {
  const { run, skipped } = planChoices(choose(disks), disks, facts, {});
  return { run: run.map(({ id }) => id), skipped: skipped.map(({ item, why }) => `${item.id}: ${why}`) };
};

describe('the plan of a restore to a time', () => {
  it('restores what was chosen and names each desktop without any once', () => {
    expect(planOf('both')).toEqual({ run: ['s1', 's2', 's3'], skipped: ['none: noSnapshot', 'gone: gone'] });
    expect(planOf('system')).toEqual({ run: ['s1', 's3'], skipped: ['none: noSnapshot', 'gone: gone'] });
  });

  it('tells a desktop without data disks from one without a snapshot of them', () => {
    expect(planOf('data')).toEqual({
      run: ['s2'],
      skipped: ['system: noDataDisks', 'none: noSnapshot', 'gone: gone'],
    });
  });

  it('shows no line for a data disk that is not there', () => {
    const lines = linesToShow(choose('both'), 'both', facts).map(
      ({ desktop, disk }) => `${desktop.id}/${disk}`,
    );
    expect(lines).not.toContain('system/data');
    expect(lines).toContain('none/data');
  });
});
