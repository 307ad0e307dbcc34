import type { Temporal } from 'temporal-polyfill/implementation';

/** The Temporal namespace, native or not. */
export type TemporalApi = typeof Temporal;

let current: TemporalApi | undefined;

function native(): TemporalApi | undefined {
  // Asked for by name, not declared as a global: code that used the global would fail where the runtime has none.
  return Reflect.get(globalThis, 'Temporal');
}

/** Makes Temporal ready: the runtime's own, else the polyfill, which is loaded only then. May be called again. */
export async function loadTemporal(): Promise<void> {
  current ??= native() ?? (await import('temporal-polyfill/implementation')).Temporal;
}

/** Temporal, once `loadTemporal` has settled. Before that it throws even where the runtime has its own, so that a forgotten load shows everywhere. */
export function temporal(): TemporalApi {
  if (!current) throw new Error('Temporal is asked for before loadTemporal() has settled.');
  return current;
}
