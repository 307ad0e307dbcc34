import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIds } from './ids';

describe('ids in pasted text', () => {
  it('are found whatever stands between them, in order, once each', () => {
    const separator = fc.stringMatching(/^[\s,;|"'()[\]]+$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1 }), separator, (ids, between) => {
        expect(parseIds([...ids, ...ids].join(between))).toEqual({ ids, rejected: [] });
      }),
    );
  });

  it('leaves what cannot be one aside', () => {
    expect(parseIds('a-1, b?, c.d ü')).toEqual({ ids: ['a-1'], rejected: ['b?', 'c.d', 'ü'] });
    expect(parseIds('   \n')).toEqual({ ids: [], rejected: [] });
  });
});
