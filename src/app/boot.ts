import { readStatic } from '~/api/http';
import { createQueryClient } from '~/api/query-client';
import { resumeSession } from '~/api/session';
import { loadMessages, startLanguage } from '~/i18n/I18n';
import { takePresentFrom } from '~/lib/present';
import { recall, remember } from '~/lib/remembered';
import { refreshNow } from '~/ui/data-table/now';
import { cleanTextEntry } from '~/ui/fields/text-entry';
import { openDemoSession, openLiveSession } from './config';
import type { DemoControl } from './demo-control';
import { startFirstRead } from './first-read';
import { loadPage, pageAt } from './pages';

/** Rows that are about to come are drawn with the frame: to draw it first and them after takes longer than this. */
const ROWS_WITHIN_MS = 30;

/**
 * Opens the console. Everything that can be on its way at once is: the shell's code, the page's code and words, the
 * configuration, and the page's first read of the service.
 * @param startDemo starts the demo's own backend; left out in the live console
 */
export async function openConsole(startDemo?: () => Promise<DemoControl>): Promise<void> {
  cleanTextEntry(document);
  startLanguage({ recall: () => recall('language'), remember: (language) => remember('language', language) });
  const app = import('./App');
  const page = pageAt(location.pathname);
  const words = (['common', 'shell'] as const).map((area) => loadMessages(area));
  // A chunk that does not load is reported by the page's own error boundary, which has a way out.
  const code = page && loadPage(page).catch(() => undefined);
  const demo = await openSession(startDemo);
  resumeSession();
  const client = createQueryClient();
  const read = startFirstRead(client, location);
  const { renderApp } = await app;
  await Promise.allSettled([code, ...words]);
  await Promise.race([read, pause(ROWS_WITHIN_MS)]);
  renderApp(client, demo);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function openSession(startDemo?: () => Promise<DemoControl>): Promise<DemoControl | null> {
  if (!startDemo) {
    await openLiveSession(() => readStatic('/config.json'));
    return null;
  }
  const demo = await startDemo();
  openDemoSession(demo);
  takePresentFrom(demo.now);
  refreshNow();
  return demo;
}
