import { vi } from 'vitest';
import { openSession, signIn } from './session';

/** A list a mock service gives in pages: its rows, and what the answer calls them. */
interface GivenList {
  readonly name: string;
  readonly rows: readonly unknown[];
}

/**
 * Signs in to a service that has nothing but lists; undo it with `vi.unstubAllGlobals`.
 * @param most rows a call gives, whatever its limit
 * @returns what is asked of it
 */
export function serveLists(find: (asked: URL) => GivenList, most = Infinity): readonly URL[] {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (input: string) => {
    const url = new URL(input, 'http://console.test');
    asked.push(url);
    const { name, rows } = find(url);
    const offset = Number(url.searchParams.get('offset'));
    const limit = Math.min(most, Number(url.searchParams.get('limit') ?? 1000));
    return Response.json({ [name]: rows.slice(offset, offset + limit), total_count: rows.length });
  });
  openSession({ region: 'r', projectId: 'p', projectName: '', apiBase: '', userName: '' });
  signIn('t');
  return asked;
}
