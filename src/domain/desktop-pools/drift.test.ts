import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INCONSISTENT_TYPES, type PoolDesktop } from '~/contract/pool-desktops';
import { driftsOf, imageMixOf, type DriftRows } from './drift';

const row = (id: string, more: Partial<PoolDesktop> = {}): PoolDesktop => ({ desktop_id: id, ...more });
const rows = (given: Partial<DriftRows>): DriftRows => ({
  IMAGE_ID: [],
  PRODUCT_ID: [],
  DISK_NUM: [],
  DISK_SIZE: [],
  AUTO_ISOLATION: [],
  ...given,
});
const image = (id: string, name: string, more: Partial<PoolDesktop> = {}): PoolDesktop =>
  row(`${id}-${name}`, { metadata: { image_id: id, image_name: name }, ...more });

test('each way of differing is counted without regard to case; what is being changed is not', () => {
  const drifts = driftsOf(
    rows({
      IMAGE_ID: [
        row('a', { inconsistent_types: ['image_id'] }),
        row('b', { inconsistent_types: ['IMAGE_ID', 'disk_num'] }),
        row('c', { inconsistent_types: ['Image_Id'], task_status: 'rebuilding' }),
        row('d', { inconsistent_types: ['image_id'], task_status: 'deleteFailed' }),
        // The filter found it; it says otherwise itself.
        row('e', { inconsistent_types: ['disk_num'] }),
      ],
      AUTO_ISOLATION: [row('f')],
    }),
  );
  expect(drifts.map(({ type, count, changing }) => [type, count, changing])).toEqual([
    ['IMAGE_ID', 3, 1],
    ['PRODUCT_ID', 0, 0],
    ['DISK_NUM', 0, 0],
    ['DISK_SIZE', 0, 0],
    ['AUTO_ISOLATION', 1, 0],
  ]);
  expect(drifts.map(({ type }) => type)).toEqual([...INCONSISTENT_TYPES]);
});

test('the images of a pool are told from the data: most on one, some on another, some being changed', () => {
  const mix = imageMixOf({ desktop_count: 40, image_id: 'AAA', image_name: 'A' }, [
    ...Array.from({ length: 5 }, (_, at) => image('bbb', 'B', { desktop_id: `b${at}` })),
    image('BBB', 'B', { task_status: 'rebuilding' }),
    // The same image in another case is no other image.
    image('aaa', 'A'),
  ]);
  expect(mix).toEqual({
    shares: [
      { id: 'AAA', name: 'A', count: 34 },
      { id: 'bbb', name: 'B', count: 5 },
    ],
    changing: 1,
  });
});

test('the shares and what is being changed are all of the pool', () => {
  const drifting = fc.record({
    id: fc.constantFrom('b', 'C', 'c'),
    changing: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(drifting, { maxLength: 30 }), fc.nat(50), (some, rest) => {
      const { shares, changing } = imageMixOf(
        { desktop_count: some.length + rest, image_id: 'a', image_name: 'A' },
        some.map(({ id, changing: moves }) => image(id, id, moves ? { task_status: 'rebuilding' } : {})),
      );
      expect(shares.reduce((sum, { count }) => sum + count, changing)).toBe(some.length + rest);
    }),
  );
});
