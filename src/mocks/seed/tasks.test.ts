import { describe, expect, it } from 'vitest';
import { makeDesktop } from './desktops';
import { stateAt, taskUnderWay } from './tasks';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const MINUTE = 60_000;
const record = {
  ...makeDesktop({ seed: 1, fleet: 100, bornAt: NOW }, 2),
  task: taskUnderWay('rebuild', NOW, 0),
};

describe('a task under way', () => {
  it('advances through its phases and ends', () => {
    expect(stateAt(record, NOW)).toMatchObject({
      taskStatus: 'rebuilding',
      process: 0,
      connectStatus: 'UNREGISTER',
    });
    expect(stateAt(record, NOW + 5 * MINUTE)).toMatchObject({
      taskStatus: 'rebuild_block_device_mapping',
      process: 41,
    });
    expect(stateAt(record, NOW + 11 * MINUTE)).toMatchObject({ taskStatus: 'rebuild_spawning', process: 91 });
    expect(stateAt(record, NOW + 12 * MINUTE)).toEqual({
      status: 'ACTIVE',
      connectStatus: 'REGISTERED',
      taskStatus: '',
      process: null,
    });
  });

  it('shows that it waits for its turn, and leaves users connected until then', () => {
    const waiting = { ...record, task: { ...record.task, startedAt: NOW + MINUTE } };
    expect(stateAt(waiting, NOW)).toMatchObject({
      taskStatus: 'scheduling',
      process: 0,
      connectStatus: 'CONNECTED',
    });
  });

  it.each([
    ['a failure', { failed: true as const, upTo: 60 }, { status: 'ACTIVE', connectStatus: 'CONNECTED' }],
    [
      'a failure that breaks something',
      { failed: true as const, leaves: { status: 'ERROR', connectStatus: 'UNREGISTER' } },
      { status: 'ERROR', connectStatus: 'UNREGISTER' },
    ],
    ['a stop', { kind: 'power-off' as const }, { status: 'SHUTOFF', connectStatus: 'UNREGISTER' }],
    ['hibernation', { kind: 'hibernate' as const }, { status: 'HIBERNATED', connectStatus: 'UNREGISTER' }],
    ['a snapshot', { kind: 'snapshot' as const }, { status: 'ACTIVE', connectStatus: 'CONNECTED' }],
  ])('%s leaves what it should', (_, task, outcome) => {
    const ended = { ...record, task: { ...record.task, ...task } };
    expect(stateAt(ended, NOW + 13 * MINUTE)).toEqual({ ...outcome, taskStatus: '', process: null });
  });

  it('may never end', () => {
    const endless = { ...record, task: { ...record.task, endless: true as const, upTo: 42 } };
    expect(stateAt(endless, NOW + 99 * MINUTE)).toMatchObject({
      taskStatus: 'rebuild_spawning',
      process: 42,
    });
  });
});
