import { ERROR_CODES } from './error-codes';
import { baseOf, chance, whole } from '~/mocks/seed/random';
import { refuse } from './refusal';
import type { Scenario } from '~/mocks/scenarios';
import { forbid } from '~/mocks/engine/sentinel-effects';

/** One in four calls of the `flaky` scenario fails; which ones depends on the seed and the call's number alone. */
const FLAKY_SHARE = 0.25;

/** How long call `number` takes, in milliseconds, before the latency factor. */
export function latencyOf(scenario: Scenario, seed: number, number: number): number {
  const base = baseOf(seed ^ 0x51, number);
  const usual = 60 + whole(base, 1, 161);
  return scenario === 'slow' ? usual + 2000 + whole(base, 2, 2000) : usual;
}

/** In the `stale` scenario the first read of an address is answered, the second fails, the third is answered, and so on. */
export function createStaleness(): (scenario: Scenario, address: string) => void {
  const answered = new Set<string>();
  return (scenario, address) => {
    if (scenario !== 'stale') return answered.clear();
    if (!answered.delete(address)) answered.add(address);
    else refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  };
}

/** Refuses the call if the scenario says so. */
export function applyScenario(scenario: Scenario, seed: number, number: number, operationId: string): void {
  if (scenario === 'forbidden') forbid(`workspace:${operationId}`);
  if (scenario !== 'flaky') return;
  const base = baseOf(seed ^ 0xf1, number);
  if (chance(base, 1) >= FLAKY_SHARE) return;
  switch (whole(base, 2, 3)) {
    case 0:
      return refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
    case 1:
      return refuse(503, ERROR_CODES.backendUnavailable, 'Backend unavailable', {
        headers: { 'Retry-After': '1' },
      });
    default:
      return refuse(429, ERROR_CODES.throttled, 'The throttling threshold has been reached', {
        headers: { 'Retry-After': String(1 + whole(base, 3, 2)) },
      });
  }
}
