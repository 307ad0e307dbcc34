import { describe, expect, it } from 'vitest';
import { momentAfter } from './delay';

const NOW = new Date('2026-11-24T08:00:00Z');

describe('a delay in minutes', () => {
  it('has a moment when there is something to wait for', () => {
    expect(momentAfter(30, NOW)).toEqual(new Date('2026-11-24T08:30:00Z'));
    expect(momentAfter(null, NOW)).toBeNull();
    expect(momentAfter(0, NOW)).toBeNull();
    expect(momentAfter(2_147_483_647, NOW)?.getUTCFullYear()).toBe(6109);
    expect(momentAfter(1e12, NOW)).toBeNull();
  });
});
