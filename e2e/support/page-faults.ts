// What must never happen on a page while a test runs: an uncaught error, console.error, a breach of the CSP.
import type { BrowserContext, ConsoleMessage } from '@playwright/test';
import { isApiUrl } from './traffic';

const CSP = /content security policy/i;
/** The browser's own note of an answer that was not 2xx, or of none. The console shows these to the administrator itself. */
const FAILED_LOAD = /^Failed to load resource/;

/** Listens to all pages of a context. `allowed` are console errors a test brings about on purpose; the CSP has no exceptions. */
export function watchFaults(context: BrowserContext, allowed: RegExp | null): () => string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`uncaught: ${describe(error.error())}`));
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (CSP.test(text)) faults.push(`CSP: ${text}`);
    else if (!isFailedApiCall(message) && !allowed?.test(text)) {
      faults.push(`console.error: ${text} (${message.location().url})`);
    }
  });
  return () => faults;
}

function isFailedApiCall(message: ConsoleMessage): boolean {
  return FAILED_LOAD.test(message.text()) && isApiUrl(message.location().url);
}

function describe(error: Error): string {
  return error.stack ?? error.message;
}
