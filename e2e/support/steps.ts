// Runs npm scripts one after the other, the later ones too when one fails, so that one run tells everything that is wrong.
// Usage: tsx e2e/support/steps.ts SCRIPT...
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { E2E_REPORT, ROOT, UNIT_REPORT } from './paths';

// A report of an earlier run must never be counted for this one.
for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(report, { force: true });

const outcomes = process.argv.slice(2).map((script) => {
  console.log(`\n── ${script}`);
  const startedAt = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit' });
  return { script, ok: status === 0, seconds: (Date.now() - startedAt) / 1000 };
});

console.log('\n── summary');
for (const { script, ok, seconds } of outcomes) {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${script.padEnd(10)} ${seconds.toFixed(1)} s`);
}
if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
