import { describe, expect, it } from 'vitest';
import { compareRuns } from './compare-runs';

describe('two reckonings of one schedule', () => {
  it.each([
    ['agree', [1, 2, 3], [1, 2, 3], { kind: 'same' }],
    ['agree where the service tells fewer', [1, 2, 3], [1, 2], { kind: 'same' }],
    ['agree that there is none', [], [], { kind: 'same' }],
    ['differ where one run does', [1, 2, 3], [1, 5, 6], { kind: 'differ', run: 2, mine: 2, service: 5 }],
    ['differ from the first', [1, 2, 3], [4, 5, 6], { kind: 'differ', run: 1, mine: 1, service: 4 }],
    ['may be of clocks that differ', [1, 2, 3], [2, 3, 4], { kind: 'ahead', runs: 1 }],
    ['differ where the service has none', [1, 2], [], { kind: 'count', mine: 2, service: 0 }],
    ['differ where the service goes on', [1, 2], [1, 2, 3], { kind: 'count', mine: 2, service: 3 }],
  ] as const)('%s', (_, mine, service, expected) => {
    expect(compareRuns(mine, service, 3)).toEqual(expected);
  });
});
