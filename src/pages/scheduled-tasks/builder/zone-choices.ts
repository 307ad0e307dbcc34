import type { Timezone } from '~/contract/schedules';
import type { Language } from '~/i18n/language';

/** A zone as the list shows it: its name, and what the service says about it. */
export interface ZoneChoice {
  readonly value: string;
  readonly label: string;
}

/** The manual gives both names of a zone without a word; one of them may be its distance from UTC, which knows no summer time. */
const DISTANCE = /^(?:GMT|UTC)?[+-]/;

/** The zones to choose from; without an answer of the service those the browser knows. Each once. */
export function zoneChoices(
  listed: readonly Timezone[] | null | undefined,
  language: Language,
): ZoneChoice[] {
  const choices = new Map<string, ZoneChoice>();
  for (const zone of listed ?? []) {
    const value = [zone.time_zone_name, zone.time_zone].find((name) => name && !DISTANCE.test(name));
    if (!value || choices.has(value)) continue;
    const about =
      (language === 'zh-CN' ? zone.time_zone_desc_cn : zone.time_zone_desc_us) || zone.time_zone_desc;
    choices.set(value, { value, label: about && about !== value ? `${value} · ${about}` : value });
  }
  if (choices.size > 0) return [...choices.values()];
  return Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }));
}
