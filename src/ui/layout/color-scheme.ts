import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import { recall, remember } from '~/lib/remembered';

const KEY = 'color-scheme';

function isScheme(value: unknown): value is MantineColorScheme {
  return value === 'light' || value === 'dark' || value === 'auto';
}

/** Keeps light, dark or system where /scheme.js finds it before the first paint. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => {
    const stored = recall(KEY);
    return isScheme(stored) ? stored : fallback;
  },
  set: (scheme) => remember(KEY, scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => remember(KEY, null),
};
