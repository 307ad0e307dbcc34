import { describe, expect, it } from 'vitest';
import { idleWindow, trendWindow } from './windows';

const NOW = new Date('2026-11-24T10:31:02.500Z');

describe('the windows of the overview', () => {
  it('end with the last full hour, so that their keys hold for an hour', () => {
    expect(idleWindow(NOW, 30)).toEqual({
      start_time: '2026-10-25T10:00:00Z',
      end_time: '2026-11-24T10:00:00Z',
    });
    expect(idleWindow(new Date('2026-11-24T10:59:59Z'), 30)).toEqual(idleWindow(NOW, 30));
  });

  it('count the trend’s days from midnight UTC, today among them', () => {
    expect(trendWindow(NOW, 14)).toEqual({
      start_time: '2026-11-11T00:00:00Z',
      end_time: '2026-11-24T10:00:00Z',
    });
  });

  it('leave today out while it has no full hour', () => {
    expect(trendWindow(new Date('2026-11-24T00:20:00Z'), 7)).toEqual({
      start_time: '2026-11-17T00:00:00Z',
      end_time: '2026-11-24T00:00:00Z',
    });
  });
});
