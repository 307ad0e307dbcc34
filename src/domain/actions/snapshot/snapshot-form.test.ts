import { describe, expect, it } from 'vitest';
import { messages } from '~/i18n/action-forms/en-US';
import {
  finalSnapshotName,
  FRESH_SNAPSHOT,
  fromSnapshotParams,
  snapshotFormSchema,
  toSnapshotParams,
} from './snapshot-form';

const FILLED = {
  disks: 'ALL' as const,
  systemName: 's',
  systemDescription: 'sd',
  dataName: 'd',
  dataDescription: 'dd',
};

describe('the snapshot form', () => {
  it('keeps what is hidden, and sends only what applies', () => {
    expect(toSnapshotParams(FILLED)).toEqual(FILLED);
    expect(toSnapshotParams({ ...FILLED, disks: 'SYSTEM_DISK' })).toMatchObject({
      systemName: 's',
      dataName: '',
      dataDescription: '',
    });
    expect(toSnapshotParams({ ...FILLED, disks: 'DATA_DISKS' })).toMatchObject({
      systemName: '',
      systemDescription: '',
      dataName: 'd',
    });
  });

  it('is filled in again from what was sent', () => {
    expect(fromSnapshotParams(toSnapshotParams(FILLED))).toEqual(FILLED);
    expect(fromSnapshotParams({ disks: 'SOME' })).toEqual(FRESH_SNAPSHOT);
  });

  it('refuses what is too long', () => {
    const schema = snapshotFormSchema(messages.errors);
    expect(schema.safeParse({ ...FILLED, systemName: 'x'.repeat(64) }).success).toBe(true);
    const { error } = schema.safeParse({
      ...FILLED,
      dataName: 'x'.repeat(65),
      dataDescription: 'x'.repeat(256),
    });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['dataName', 'dataDescription']);
  });

  it('shows the name the service will make', () => {
    const now = new Date('2026-11-24T08:30:15Z');
    expect(finalSnapshotName('FIN-1', ' before ', now)).toBe('FIN-1_before_20261124083015');
    expect(finalSnapshotName('FIN-1', '', now)).toBe('FIN-1_20261124083015');
  });
});
