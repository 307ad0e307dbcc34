import { describe, expect, it } from 'vitest';
import { timezone } from '~/contract/schedules';
import { zoneChoices } from './zone-choices';

const zone = (fields: object) => timezone.parse(fields);

describe('zones to choose from', () => {
  it('go by their names, never by their distance from UTC, each once', () => {
    const listed = [
      zone({
        time_zone: 'GMT+08:00',
        time_zone_name: 'Asia/Shanghai',
        time_zone_desc_us: '(UTC+08:00) China',
      }),
      zone({ time_zone: 'Europe/Paris', time_zone_name: 'GMT+01:00' }),
      zone({ time_zone: 'Asia/Shanghai' }),
      zone({ time_zone: 'GMT-03:00', time_zone_name: 'GMT-03:00' }),
      zone({ time_zone: 'UTC' }),
    ];
    expect(zoneChoices(listed, 'en-US')).toEqual([
      { value: 'Asia/Shanghai', label: 'Asia/Shanghai · (UTC+08:00) China' },
      { value: 'Europe/Paris', label: 'Europe/Paris' },
      { value: 'UTC', label: 'UTC' },
    ]);
  });

  it('are the browser’s where the service tells none', () => {
    expect(zoneChoices(null, 'fr-FR').map(({ value }) => value)).toContain('Europe/Paris');
    expect(zoneChoices([], 'fr-FR').length).toBeGreaterThan(300);
  });
});
