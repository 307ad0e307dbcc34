import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex32, idOf, indexOfId, mix, unmix } from './random';

describe('random', () => {
  it('takes back what mix scrambled', () => {
    fc.assert(fc.property(fc.nat({ max: 0xffffffff }), (n) => unmix(mix(n)) === n));
  });

  it('makes ids shaped as UUIDs that lead back to their index', () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), (index) => {
        const id = idOf('desktop', index);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(indexOfId('desktop', id)).toBe(index);
      }),
    );
  });

  it('knows no index for an id of another kind or a changed one', () => {
    const id = idOf('user', 7);
    expect(indexOfId('desktop', id)).toBeUndefined();
    expect(indexOfId('user', `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`)).toBeUndefined();
    expect(indexOfId('user', 'not-an-id')).toBeUndefined();
  });

  it('makes 32 hex digits', () => {
    expect(hex32(1, 2)).toMatch(/^[0-9a-f]{32}$/);
    expect(hex32(1, 2)).toBe(hex32(1, 2));
    expect(hex32(1, 2)).not.toBe(hex32(1, 3));
  });
});
