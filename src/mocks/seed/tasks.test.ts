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
});
