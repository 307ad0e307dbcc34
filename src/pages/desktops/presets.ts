import {
  FILTER_NAMES,
  isActive,
  withoutFilters,
  type DesktopFilters,
  type FilterName,
} from './desktop-search';

export const PRESETS = ['all', 'error', 'maintenance', 'noUser', 'midTask'] as const;
export type Preset = (typeof PRESETS)[number];

const CHANGES: Record<Preset, Partial<DesktopFilters>> = {
  all: {},
  error: { status: 'ERROR' },
  maintenance: { in_maintenance_mode: true },
  noUser: { user_attached: false },
  midTask: { mid_task: true },
};

/** The filters a preset stands for, all others off. */
export function presetFilters(preset: Preset): DesktopFilters {
  return { ...withoutFilters(), ...CHANGES[preset] };
}

/** The preset a view is, when it is exactly one. */
export function presetOf(filters: DesktopFilters): Preset | null {
  const on = FILTER_NAMES.filter((name) => isActive(filters, name));
  return PRESETS.find((preset) => isExactly(filters, CHANGES[preset], on)) ?? null;
}

function isExactly(
  filters: DesktopFilters,
  change: Partial<DesktopFilters>,
  on: readonly FilterName[],
): boolean {
  const names = FILTER_NAMES.filter((name) => name in change);
  return names.length === on.length && names.every((name) => filters[name] === change[name]);
}
