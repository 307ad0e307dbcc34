import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PoolMember } from './pool-rebuild-facts';
import { imagesBegun, startingWith, unknownNames } from './pool-rebuild-facts';
import { planOfPool } from './pool-rebuild-plan';
import { openingOf } from './pool-rebuild-form';
import { rebuildPoolAction, rebuildPoolDesktopsAction, setPoolImageAction } from './action';

const FREE: PoolMember = {
  id: 'd0',
  name: 'PC-0',
  status: 'ACTIVE',
  task: '',
  midTask: false,
  progress: null,
  os: 'Windows',
  imageId: 'a',
  imageName: 'A',
  billing: null,
  frozen: false,
  maintenance: false,
  dataDisks: 0,
  connected: false,
  unregistered: false,
  inUse: false,
  assignees: [],
  otherImage: false,
};
const pool = { id: 'p1', name: 'FIN-SH', image_id: 'a' };
const params = {
  imageId: 'b',
  imageName: 'B',
  imageType: 'private',
  osType: 'Windows',
  delayMinutes: 5,
  message: 'Save your work',
  orderId: '',
  encryptType: 'KEEP',
  kmsId: '',
  handleType: 'FOR_EXPAND_AND_IDLE',
  enterpriseProjectId: '',
  poolId: 'p1',
  poolName: 'FIN-SH',
  repair: false,
};
const IMAGE = {
  image_id: 'b',
  image_type: 'private',
  os_type: 'Windows',
  delay_time: 5,
  message: 'Save your work',
};

test('chosen desktops are never sent without their ids', () => {
  expect(() => rebuildPoolDesktopsAction.body(params, [])).toThrow();
  expect(rebuildPoolDesktopsAction.split(params, [])).toEqual([]);
  const members = fc.array(
    fc.record({ frozen: fc.boolean(), midTask: fc.boolean(), inUse: fc.boolean(), error: fc.boolean() }),
    { maxLength: 250 },
  );
  fc.assert(
    fc.property(members, fc.boolean(), (some, takesAll) => {
      const rows = some.map(({ error, ...more }, at) => ({
        ...FREE,
        ...more,
        id: `d${at}`,
        status: error ? 'ERROR' : 'ACTIVE',
      }));
      const answers = { inError: takesAll, midTask: takesAll, frozen: takesAll, connected: takesAll };
      const { run } = planOfPool({ pool, members: rows, way: 'first', handleType: '', answers });
      const sent = rebuildPoolDesktopsAction.split(params, run).map((piece) => {
        const body = rebuildPoolDesktopsAction.body(params, piece);
        expect(body).toMatchObject({ desktop_ids: piece.map(({ id }) => id) });
        expect(piece.length).toBeGreaterThan(0);
        return piece;
      });
      expect(sent.flat()).toEqual(run);
    }),
  );
});

test('each way sends its own fields', () => {
  const path = { pool_id: 'p1' };
  expect(rebuildPoolDesktopsAction.path(params, [])).toEqual(path);
  expect(rebuildPoolDesktopsAction.body(params, [FREE])).toEqual({ ...IMAGE, desktop_ids: ['d0'] });
  expect(rebuildPoolAction.body(params, [FREE])).toEqual({ ...IMAGE, handle_type: 'FOR_EXPAND_AND_IDLE' });
  expect(rebuildPoolAction.body({ ...params, repair: true }, [FREE])).toEqual({ ...IMAGE, is_fix: true });
  expect(setPoolImageAction.body(params, [pool])).toEqual({ ...IMAGE, handle_type: 'ONLY_FOR_EXPAND' });
  expect(() => rebuildPoolAction.body({ ...params, delayMinutes: 16 }, [FREE])).toThrow();
});

test('the plan of a request without ids names what the service will reach', () => {
  const members = [FREE, { ...FREE, id: 'd1', otherImage: true }, { ...FREE, id: 'd2', inUse: true }];
  const ids = (way: 'repair' | 'whole', handleType = '') =>
    planOfPool({ pool, members, way, handleType, answers: {} }).run.map(({ id }) => id);
  expect(ids('repair')).toEqual(['d1']);
  expect(ids('whole')).toEqual(['d0', 'd1', 'd2']);
  expect(ids('whole', 'FOR_EXPAND_AND_IDLE')).toEqual(['d0', 'd1']);
  expect(ids('whole', 'ONLY_FOR_EXPAND')).toEqual(['p1']);
});

test('named desktops come first, whatever their case, and unknown names are told', () => {
  const members = ['PC-0', 'PC-1', 'PC-2'].map((name) => ({ ...FREE, name }));
  expect(startingWith(members, [' pc-2 ']).map(({ name }) => name)).toEqual(['PC-2', 'PC-0', 'PC-1']);
  expect(unknownNames(members, ['pc-2', 'PC-9'])).toEqual(['PC-9']);
});

test('a dialog begins as it is asked to', () => {
  expect(openingOf(null).ways).toEqual({ way: 'first', start: 'count', names: [] });
  expect(openingOf({ way: 'repair' }).ways.way).toBe('repair');
  expect(openingOf(params)).toMatchObject({ ways: { way: 'whole' }, image: { imageId: 'b' } });
  expect(openingOf({ ...params, repair: true }).ways.way).toBe('repair');
});

test('a rollout begun in another browser is seen by what the desktops run', () => {
  const on = (id: string, imageId: string) => ({
    ...FREE,
    id,
    imageId,
    imageName: imageId,
    otherImage: imageId !== 'a',
  });
  const members = [on('d0', 'a'), on('d1', 'b'), on('d2', 'b'), on('d3', 'c')];
  expect(
    imagesBegun({ members }).map(({ imageId, others }) => [imageId, others.map(({ id }) => id)]),
  ).toEqual([
    ['b', ['d0', 'd3']],
    ['c', ['d0', 'd1', 'd2']],
  ]);
  expect(imagesBegun({ members: [on('d0', 'a')] })).toEqual([]);
});
