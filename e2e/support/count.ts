// Adds up the unit and e2e reports and prints `N passed, N failed`, the last line of a CI run. Exits with 1 when anything
// failed, a report is missing, or no test ran at all.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { E2E_REPORT, UNIT_REPORT } from './paths';

interface Count {
  passed: number;
  failed: number;
  /** Of those that passed: at the second try. */
  flaky?: number;
}

const unitReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const e2eReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  /** Failures outside any test: a server that does not start, a breach found when the run was over. */
  errors: z.array(z.unknown()),
});

function read<T extends z.core.$ZodType>(file: string, report: T): z.output<T> | undefined {
  try {
    return z.core.parse(report, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function countUnit(): Count | undefined {
  const report = read(UNIT_REPORT, unitReport);
  if (!report) return undefined;
  // A file that does not load has no tests of its own to fail.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function countE2e(): Count | undefined {
  const report = read(E2E_REPORT, e2eReport);
  if (!report) return undefined;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, flaky };
}

const counts = [countUnit(), countE2e()];
const passed = counts.reduce((sum, count) => sum + (count?.passed ?? 0), 0);
const failed = counts.reduce((sum, count) => sum + (count?.failed ?? 0), 0);
const flaky = counts.reduce((sum, count) => sum + (count?.flaky ?? 0), 0);
if (flaky > 0) console.log(`${flaky} of them passed at the second try`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0 || counts.includes(undefined)) process.exitCode = 1;
