import { describe, expect, it } from 'vitest';
import { toTrendDays } from './trend-days';

describe('the trend', () => {
  it('reads seconds as hours, puts days in order, and knows which one is running', () => {
    const days = toTrendDays(
      [
        {
          time: '2026-11-24T00:00:00Z',
          metrics: [
            { metric_name: 'user_login_count', metric_value: 12 },
            { metric_name: 'desktop_usage', metric_value: 5400 },
          ],
        },
        { time: '2026-11-23T00:00:00Z', metrics: [{ metric_name: 'desktop_usage', metric_value: 0 }] },
        { time: 'not a time', metrics: [] },
        { time: null, metrics: null },
      ],
      '2026-11-24T10:00:00Z',
    );
    expect(days).toEqual([
      { begins: new Date('2026-11-23T00:00:00Z'), hours: 0, logins: null, running: false },
      { begins: new Date('2026-11-24T00:00:00Z'), hours: 1.5, logins: 12, running: true },
    ]);
  });
});
