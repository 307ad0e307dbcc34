import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listDesktopsDetailQuery, listDesktopsQuery } from '~/contract/desktops';
import { COLUMN_IDS } from '~/domain/desktops/column-ids';
import { needsDetail, toListRequest } from './desktop-query';
import { desktopList } from './desktops-list';

const { start, quick } = desktopList;
const word = fc.stringMatching(/^[A-Za-z0-9._ü区-]{1,12}$/u);
const yesNo = fc.constantFrom(true, false, null);
const anyChange = fc.record({
  user_name: fc.uniqueArray(word, { maxLength: 3 }),
  computer_name: fc.oneof(word, fc.constant('')),
  desktop_ip: fc.oneof(word, fc.constant('')),
  desktop_id: fc.uniqueArray(fc.uuid(), { maxLength: 100 }),
  pool_id: fc.uniqueArray(word, { maxLength: 3 }),
  desktop_type: fc.uniqueArray(fc.constantFrom('DEDICATED', 'SHARED', 'POOLED'), { maxLength: 3 }),
  status: fc.constantFrom('', 'ACTIVE', 'RESIZED'),
  connect_status: fc.constantFrom('' as const, 'CONNECTED' as const),
  mid_task: fc.boolean(),
  is_share_desktop: yesNo,
  subnet_id: fc.oneof(word, fc.constant('')),
  enterprise_project_id: fc.constantFrom('', '0', 'ep-1'),
  tag: fc.uniqueArray(fc.constantFrom('env=prod', 'owner=', 'dept=a b=c'), { maxLength: 3 }),
  image_id: fc.oneof(word, fc.constant('')),
  charge_mode: fc.constantFrom('' as const, '0' as const, '1' as const),
  user_attached: yesNo,
  in_maintenance_mode: yesNo,
  availability_zone: fc.constantFrom('', 'cn-north-4a'),
  is_support_internet: yesNo,
  sort: fc.constantFrom('', 'created', '-computer_name'),
  page: fc.integer({ min: 1, max: 9999 }),
  columns: fc.uniqueArray(fc.constantFrom(...COLUMN_IDS), { minLength: 1 }),
});

describe('the read that fills a view of desktops', () => {
  it('always fits the contract of the list it asks', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const request = toListRequest({ ...start, ...change });
        const schema = request.list === 'short' ? listDesktopsQuery : listDesktopsDetailQuery;
        expect(schema.safeParse(request.query).error).toBeUndefined();
      }),
    );
  });

  it('asks the short list unless the view needs what it lacks', () => {
    expect(toListRequest({ ...start, status: 'ERROR', page: 2 })).toEqual({
      list: 'short',
      query: expect.objectContaining({ status: 'ERROR', offset: 50, limit: 50 }),
    });
    for (const change of [
      { sort: 'created' },
      { columns: ['flavor'] },
      { image_id: 'i' },
      { charge_mode: '0' as const },
      { user_attached: false },
      { in_maintenance_mode: true },
      { availability_zone: 'a' },
      { is_support_internet: true },
    ]) {
      expect(needsDetail({ ...start, ...change })).toBe(true);
    }
  });

  it('sorts by both directions and sends several users as user_names', () => {
    expect(toListRequest({ ...start, sort: '-created', user_name: ['a', 'b'] }).query).toMatchObject({
      sort_field: 'created',
      sort_type: 'DESC',
      user_names: ['a', 'b'],
      user_name: undefined,
    });
  });
});

describe('the quick search of desktops', () => {
  it.each([
    ['  ', null],
    ['FIN-SH', 'name'],
    ['10.0.3', 'ip'],
    ['10.0.3.17', 'ip'],
    ['192.', 'ip'],
    ['10', 'name'],
    ['1.2.3.4.5', 'name'],
    ['a6f6e2d1-cc62-46f3-865b-9ae6ae0afde0', 'ids'],
    ['a6f6e2d1', 'name'],
  ])('takes %j for %s', (typed, hint) => {
    expect(quick?.read(typed, '')).toMatchObject({ hint });
  });

  it('takes ids in any mix of separators, once each', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 100 }),
        fc.constantFrom(' ', ',', ';\n', '\t', '", "', '\r\n'),
        (ids, separator) => {
          expect(quick?.read([...ids, ...ids].join(separator), '')).toMatchObject({
            hint: 'ids',
            change: { desktop_id: ids },
          });
        },
      ),
    );
  });

  it('refuses more ids than one call takes, and text longer than a filter', () => {
    const ids = Array.from(
      { length: 101 },
      (_, at) => `a6f6e2d1-cc62-46f3-865b-${String(at).padStart(12, '0')}`,
    );
    expect(quick?.read(ids.join(' '), '')).toHaveProperty('problem');
    expect(quick?.read('x'.repeat(256), '')).toHaveProperty('problem');
  });

  it('shows what the view searches', () => {
    expect(quick?.text({ ...start, desktop_ip: '10.' })).toBe('10.');
    expect(quick?.text({ ...start, desktop_id: ['a', 'b'] })).toBe('a b');
  });
});
