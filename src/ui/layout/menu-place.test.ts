import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { menuPlace } from './menu-place';

const screen = { width: 1000, height: 600 };
const menu = { width: 200, height: 300 };
const buttonAt = (top: number, right = 500) => ({ top, bottom: top + 30, right });

describe('the place of a menu', () => {
  it('is below its button while it fits there, else above', () => {
    expect(menuPlace(buttonAt(50), menu, screen)).toEqual({ top: 84, left: 300, maxHeight: 508 });
    expect(menuPlace(buttonAt(550), menu, screen)).toEqual({ top: 246, left: 300, maxHeight: 538 });
  });

  it('is on the side with more room when it fits neither', () => {
    const tall = { width: 200, height: 900 };
    expect(menuPlace(buttonAt(200), tall, screen)).toMatchObject({ top: 234, maxHeight: 358 });
    expect(menuPlace(buttonAt(400), tall, screen)).toMatchObject({ top: 8, maxHeight: 388 });
  });

  it('is inside the window for every button and menu that fits its width', () => {
    fc.assert(
      fc.property(fc.nat(570), fc.nat(1000), fc.nat(984), fc.nat(2000), (y, right, width, height) => {
        const { top, left, maxHeight } = menuPlace(buttonAt(y, right), { width, height }, screen);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + Math.min(height, maxHeight)).toBeLessThanOrEqual(592);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(992);
      }),
    );
  });
});
