import * as z from 'zod/mini';
import { openSession, signIn, type Session } from '~/api/session';

const text = z._default(z.string(), '');
const runtimeConfig = z.object({ region: text, projectId: text, projectName: text, apiBase: text });

/** Where a demo says it is. */
const DEMO: Session = {
  region: 'cn-north-4',
  projectId: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  projectName: 'cn-north-4_demo',
  apiBase: '',
  userName: 'demo-admin',
};

/** Opens the demo's session: signed in, and signed in again at one click. */
export function openDemoSession(): void {
  let issued = 0;
  const issue = () => `demo-token-${(issued += 1)}-${Date.now().toString(36)}`;
  openSession(DEMO, async () => issue());
  signIn(issue());
}

/** Reads config.json of this installation and opens its session; nobody is signed in yet. */
export async function openLiveSession(readConfig: () => Promise<unknown>): Promise<void> {
  const parsed = z.safeParse(runtimeConfig, await readConfig());
  const config = parsed.success ? parsed.data : { region: '', projectId: '', projectName: '', apiBase: '' };
  openSession({ ...config, userName: '' });
}
