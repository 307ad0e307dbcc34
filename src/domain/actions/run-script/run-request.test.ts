import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRunRequest, type Run, type Target } from './run-request';

const usual: Run = {
  target: { kind: 'desktops', ids: ['d1', 'd2'] },
  work: { kind: 'scripts', ids: ['s1', 's2'] },
  batch: { kind: 'none' },
  threshold: null,
  preStart: '',
  postFinish: '',
  timeout: 1,
};
const whole: Target = { kind: 'whole-pool', poolId: 'p1' };

test('the run of the manual is sent exactly so', () => {
  const { params, body } = toRunRequest({
    ...usual,
    target: whole,
    work: { kind: 'scripts', ids: ['0006e69f-5970-4af5-a652-e111055e630b'] },
    batch: { kind: 'desktops', ids: ['00298bb0-104a-4467-9b15-876c6fb7a99f'] },
    postFinish: 'reboot',
  });
  expect(params).toEqual({ pool_id: 'p1' });
  expect(body).toEqual({
    script_ids: ['0006e69f-5970-4af5-a652-e111055e630b'],
    gray_desktop_ids: ['00298bb0-104a-4467-9b15-876c6fb7a99f'],
    post_finish: 'reboot',
  });
});

const full: Run = {
  ...usual,
  work: { kind: 'command', text: 'hostname', type: 'BAT' },
  batch: { kind: 'desktops', ids: ['d1'] },
  threshold: 1,
  preStart: 'start',
  postFinish: 'stop',
  timeout: 5,
};
const rest = { gray_fail_threshold: 1, execution_timeout: 5, command_type: 'BAT' };

test.each<[string, Target, object]>([
  [
    'ExecuteScriptOrCommand',
    { kind: 'desktops', ids: ['d1', 'd2'] },
    {
      resource_type: 'DESKTOP',
      resource_ids: ['d1', 'd2'],
      gray_resource_ids: ['d1'],
      command: 'hostname',
      ...rest,
    },
  ],
  [
    'ExecuteDesktopPoolScript',
    { kind: 'pool', poolId: 'p1', ids: ['d1', 'd2'] },
    {
      desktop_ids: ['d1', 'd2'],
      gray_desktop_ids: ['d1'],
      command_content: 'hostname',
      pre_start: 'start',
      post_finish: 'stop',
      ...rest,
    },
  ],
  [
    'ExecuteScriptByDesktopTag',
    { kind: 'tag', tag: 'env=prod' },
    {
      desktop_tag: 'env=prod',
      gray_desktop_ids: ['d1'],
      command_content: 'hostname',
      pre_start: 'start',
      post_finish: 'stop',
      ...rest,
    },
  ],
])('%s has a map of fields of its own', (id, target, body) => {
  const request = toRunRequest({ ...full, target });
  expect([request.operation.id, request.body]).toEqual([id, body]);
});

test('a run of chosen desktops is never sent without their ids', () => {
  const ids = fc.array(fc.uuid(), { maxLength: 4 });
  const targets = fc.oneof(
    ids.map((some): Target => ({ kind: 'desktops', ids: some })),
    ids.map((some): Target => ({ kind: 'pool', poolId: 'p1', ids: some })),
    fc.constant(whole),
    fc.constant<Target>({ kind: 'tag', tag: 'env' }),
  );
  fc.assert(
    fc.property(targets, fc.boolean(), (target, isCommand) => {
      const work = isCommand ? full.work : usual.work;
      const build = () => toRunRequest({ ...usual, target, work });
      if ('ids' in target && target.ids.length === 0) expect(build).toThrow(RangeError);
      else {
        const { body } = build();
        const sent =
          'desktop_ids' in body ? body.desktop_ids : 'resource_ids' in body ? body.resource_ids : null;
        // A body without ids comes of the whole pool or of a tag alone.
        expect(sent ?? null).toEqual('ids' in target ? target.ids : null);
        expect('script_ids' in body).toBe(!isCommand);
      }
    }),
  );
});

test('a run of nothing is not sent', () => {
  expect(() => toRunRequest({ ...usual, work: { kind: 'scripts', ids: [] } })).toThrow(RangeError);
  expect(() => toRunRequest({ ...full, work: { kind: 'command', text: ' ', type: 'BAT' } })).toThrow(
    RangeError,
  );
  expect(() => toRunRequest({ ...full, batch: { kind: 'desktops', ids: [] } })).toThrow(RangeError);
});
