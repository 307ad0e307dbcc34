import * as z from 'zod/mini';
import { openSession } from '~/api/session';
import type { DemoControl } from './demo-control';

const text = z._default(z.string(), '');
const runtimeConfig = z.object({ region: text, projectId: text, projectName: text, apiBase: text });

/** Opens the demo's session: signed in, and signed in again at one click. */
export function openDemoSession({ session, issueToken }: DemoControl): void {
  openSession({ ...session, apiBase: '' }, async () => issueToken(), issueToken());
}

/** Reads config.json of this installation and opens its session; nobody is signed in yet. */
export async function openLiveSession(readConfig: () => Promise<unknown>): Promise<void> {
  const parsed = z.safeParse(runtimeConfig, await readConfig());
  const config = parsed.success ? parsed.data : { region: '', projectId: '', projectName: '', apiBase: '' };
  openSession({ ...config, userName: '' });
}
