import { describe, expect, it } from 'vitest';
import { inReadableUnit, toQuotaRows } from './quota-rows';

const resource = (type: string, used: number, quota: number) => ({ type, used, quota, unit: '' });

describe('quotas', () => {
  it.each([
    [0, 10, 'plain', 0],
    [89, 100, 'plain', 0.89],
    [90, 100, 'nearly', 0.9],
    [100, 100, 'full', 1],
    [120, 100, 'full', 1],
    [5, -1, 'unlimited', 0],
    [0, 0, 'none', 0],
  ])('says of %i of %i: %s', (used, quota, state, share) => {
    const [row] = toQuotaRows({ quotas: { resources: [resource('x', used, quota)] }, site_quotas: [] });
    expect(row).toMatchObject({ state, share });
  });

  it('puts the fullest first, sites after the project', () => {
    const rows = toQuotaRows({
      quotas: { resources: [resource('a', 1, 10), resource('b', 9, 10)] },
      site_quotas: [{ site_id: 's1', resources: [resource('c', 10, 10)] }],
    });
    expect(rows.map(({ key }) => key)).toEqual(['/b', '/a', 's1/c']);
  });

  it('takes a reply without anything', () => {
    expect(toQuotaRows({ quotas: null, site_quotas: null })).toEqual([]);
    expect(
      toQuotaRows({
        quotas: { resources: [{ type: null, quota: null, used: null, unit: null }] },
        site_quotas: [],
      }),
    ).toMatchObject([{ type: '–', state: 'unlimited' }]);
  });

  it('says large numbers of megabytes in gigabytes', () => {
    expect(inReadableUnit(20_480, 40_960, 'MB')).toEqual({ value: 20, unit: 'GB' });
    expect(inReadableUnit(512, 1024, 'MB')).toEqual({ value: 512, unit: 'MB' });
    expect(inReadableUnit(7, 50, '')).toEqual({ value: 7, unit: '' });
  });
});
