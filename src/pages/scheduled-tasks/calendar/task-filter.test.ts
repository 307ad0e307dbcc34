import { beforeAll, describe, expect, it } from 'vitest';
import { reachOf } from '~/pages/scheduled-tasks/clashes/reach';
import { desktopId, timedTask } from '~/pages/scheduled-tasks/clashes/timed-task.testing';
import { loadTemporal } from '~/lib/temporal';
import { taskFilter } from './task-filter';

beforeAll(loadTemporal);

describe('the filter', () => {
  const aimed = new Map([['DESKTOP_POOL/p1', { ids: [desktopId(1)], isWhole: true }]]);
  const names = new Map(
    ['FIN-SH-00175', 'FIN-PAR-00249'].map((name, at) => [desktopId(at + 1), { id: desktopId(at + 1), name }]),
  );
  const shown = (type: string, target: string) => {
    const tasks = [
      timedTask('desktop', [desktopId(2)]),
      timedTask('pool', ['DESKTOP_POOL/p1'], { type: 'REBOOT' }),
      timedTask('all', [], { hitsAll: true }),
    ];
    const passes = taskFilter({ type, target }, { reachOf: (task) => reachOf(task, aimed), names });
    return tasks.filter(passes).map(({ id }) => id);
  };

  it('by kind', () => {
    expect(shown('', '')).toEqual(['desktop', 'pool', 'all']);
    expect(shown('REBOOT', '')).toEqual(['pool']);
  });

  it('by an object, or by a desktop the object comes to', () => {
    expect(shown('', 'p1')).toEqual(['pool', 'all']);
    expect(shown('', 'fin-sh')).toEqual(['pool', 'all']);
    expect(shown('', 'FIN-')).toEqual(['desktop', 'pool', 'all']);
    expect(shown('', desktopId(2))).toEqual(['desktop', 'all']);
    expect(shown('', 'nobody')).toEqual(['all']);
  });
});
