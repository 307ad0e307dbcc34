import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The module remembers what it loaded: these tests begin without, and no other test is to meet what they gave it.
beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('Temporal', () => {
  it('is unavailable before it is loaded, and the same object afterwards', async () => {
    const { loadTemporal, temporal } = await import('./temporal');
    expect(temporal).toThrow('before loadTemporal()');
    await Promise.all([loadTemporal(), loadTemporal()]);
    const first = temporal();
    await loadTemporal();
    expect(temporal()).toBe(first);
    expect(first.PlainDate.from('2026-11-24').dayOfWeek).toBe(2);
  });

  it('is the runtime’s own where there is one', async () => {
    const own = { own: true };
    vi.stubGlobal('Temporal', own);
    const { loadTemporal, temporal } = await import('./temporal');
    await loadTemporal();
    expect(temporal()).toBe(own);
  });
});
