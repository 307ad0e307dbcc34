import { rmSync } from 'node:fs';
import { checkTraffic } from './contract-check';
import { TRAFFIC, TRAFFIC_PARTS } from './paths';
import { mergeTraffic } from './traffic-file';

const SHOWN = 40;

/** Throws away the traffic of the run before; what it returns runs when all tests are over. */
// oxlint-disable-next-line import/no-default-export -- Playwright takes the default export
export default function globalSetup(): () => void {
  rmSync(TRAFFIC_PARTS, { recursive: true, force: true });
  rmSync(TRAFFIC, { force: true });
  return judgeTraffic;
}

/** Gathers the traffic of all workers and fails the run when any exchange breaks the contract. */
function judgeTraffic(): void {
  const { exchanges, leftOut } = mergeTraffic();
  const { breaches, unanswered, uncalled } = checkTraffic(exchanges);
  console.log(
    `\nTraffic: ${exchanges.length} exchanges checked against the contract, ${unanswered} of them without an answer that was ` +
      `read; ${leftOut} broken on purpose and left out; ${breaches.length} breaches.`,
  );
  // Of a run of some tests most are not called.
  if (uncalled.length < SHOWN) console.log(`Operations no test called: ${uncalled.join(', ') || 'none'}.`);
  if (breaches.length === 0) return;
  const shown = breaches.slice(0, SHOWN).map((breach) => `  ${breach}`);
  const more = breaches.length > SHOWN ? [`  and ${breaches.length - SHOWN} more`] : [];
  throw new Error(['The traffic breaks the contract:', ...shown, ...more].join('\n'));
}
