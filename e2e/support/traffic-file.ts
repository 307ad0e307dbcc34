// The traffic of a run on disk: each worker appends to a separate file, the teardown makes one of them.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULTS, TRAFFIC, TRAFFIC_PARTS } from './paths';

/** One call and its answer, in the form the mock-api logs too. Status 0: no answer was read. */
export interface Exchange {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody: string | null;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: string | null;
}

/** A line of a worker's file; `null` stands for an exchange that was broken on purpose. */
type Line = Exchange | null;

/** Appends what one test saw. */
export function appendTraffic(worker: number, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  mkdirSync(TRAFFIC_PARTS, { recursive: true });
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  appendFileSync(join(TRAFFIC_PARTS, `worker-${worker}.jsonl`), text);
}

/** Writes traffic.jsonl from the parts. */
export function mergeTraffic(): { exchanges: Exchange[]; leftOut: number } {
  const files = existsSync(TRAFFIC_PARTS) ? readdirSync(TRAFFIC_PARTS).toSorted() : [];
  const lines = files
    .flatMap((file) => readFileSync(join(TRAFFIC_PARTS, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  const exchanges = lines.filter((line) => line !== null);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(TRAFFIC, exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''));
  return { exchanges, leftOut: lines.length - exchanges.length };
}
