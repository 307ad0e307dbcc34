import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './errors';
import { MAX_ATTEMPTS, parseRetryAfter, retryWait } from './retry';

const http = (status: number, retryAfter?: number) =>
  new ApiError('no', {
    kind: 'http',
    operation: 'GET /',
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
const network = new ApiError('no', { kind: 'network', operation: 'GET /' });
const contract = new ApiError('no', { kind: 'contract', operation: 'GET /', status: 200 });

describe('the retry policy', () => {
  it('retries only temporary failures: no answer, 429, 502, 503, 504', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 599 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (status, random) => {
          const passing = [429, 502, 503, 504].includes(status);
          expect(retryWait(http(status), 1, random) !== null).toBe(passing);
        },
      ),
    );
    expect(retryWait(network, 1, 0)).not.toBeNull();
    expect(retryWait(contract, 1, 0)).toBeNull();
    expect(retryWait(new Error('bug'), 1, 0)).toBeNull();
    expect(retryWait(new DOMException('stop', 'AbortError'), 1, 0)).toBeNull();
  });

  it('gives up after its attempts, and waits longer each time', () => {
    const waits = [1, 2, 3].map((attempt) => retryWait(network, attempt, 0.5) ?? 0);
    expect(waits).toEqual([...waits].toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
    expect(retryWait(network, MAX_ATTEMPTS, 0.5)).toBeNull();
  });

  it('follows Retry-After up to a maximum wait', () => {
    expect(retryWait(http(429, 7), 1, 0.9)).toBe(7000);
    expect(retryWait(http(503, 0), 1, 0.9)).toBe(0);
    expect(retryWait(http(429, 3600), 1, 0.9)).toBeNull();
  });

  it('reads Retry-After as seconds or as a date', () => {
    const now = Date.parse('2026-11-24T00:00:00Z');
    expect(parseRetryAfter('12', now)).toBe(12);
    expect(parseRetryAfter('Tue, 24 Nov 2026 00:00:30 GMT', now)).toBe(30);
    expect(parseRetryAfter('Mon, 23 Nov 2026 00:00:00 GMT', now)).toBe(0);
    expect([null, '', 'soon', '-1'].map((header) => parseRetryAfter(header, now))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
