// Where a run keeps what it makes. Two e2e runs at once in one checkout need an E2E_RESULTS each.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const RESULTS = resolve(ROOT, process.env['E2E_RESULTS'] ?? 'test-results');
export const UNIT_REPORT = resolve(ROOT, 'test-results/unit.json');
export const E2E_REPORT = resolve(RESULTS, 'e2e.json');
/** One file per worker while the tests run. */
export const TRAFFIC_PARTS = resolve(RESULTS, 'traffic');
/** All of them together, once the run is over. */
export const TRAFFIC = resolve(RESULTS, 'traffic.jsonl');
