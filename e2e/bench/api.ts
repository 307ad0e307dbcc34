// Calls of the mock service by the bench itself, to make what is measured.
import { PROJECT_ID } from '~/mocks/sentinels';

/** Lists of rows by name; what else an answer holds is left to its reader. */
type Answer = Record<string, Record<string, string>[] | undefined>;

/** The API on this port; an answer that is no success throws. */
export function apiOn(port: number) {
  const call = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const reply = await globalThis.fetch(`http://127.0.0.1:${port}/v2/${PROJECT_ID}${path}`, {
      ...init,
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'bench' },
    });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
    const text = await reply.text();
    return text === '' ? {} : JSON.parse(text);
  };
  return {
    get: (path: string) => call(path),
    post: (path: string, body: unknown) => call(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}
