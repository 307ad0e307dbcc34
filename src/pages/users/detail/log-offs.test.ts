import { expect, test } from 'vitest';
import { newAction } from '~/domain/actions/engine/new-action';
import type { ActionItem } from '~/domain/actions/engine/record';
import { isSessionOf, logOffsOf } from './log-offs';

const LI = { id: 'u1', name: 'li.wei' };
const made = (kind: 'leave' | 'logoff-sessions', params: unknown, items: readonly ActionItem[]) =>
  newAction(
    {
      id: kind,
      kind,
      params,
      items,
      skipped: [],
      limit: 9,
      retryOf: null,
      userName: 'me',
      sessionId: 's',
      region: 'r',
      projectId: 'p',
    },
    1,
  );

test('the sessions of a user that were logged off keep their message, alone or as a step of another action', () => {
  const session = (id: string, kind: 'logoff' | 'lock-users', of: string): ActionItem => ({
    id: `${kind}/${id}`,
    name: `li.wei · ${id}`,
    step: { at: 1, kind, id, users: [{ id: of, name: '' }] },
  });
  const steps = [{ params: {} }, { params: { message: 'Bye' } }];
  const leaving = made('leave', { steps }, [
    session('D1', 'logoff', 'u1'),
    session('D2', 'logoff', 'u2'),
    session('u1', 'lock-users', 'u1'),
  ]);
  const alone = made('logoff-sessions', { message: 'Servers restart' }, [
    { id: 's1', name: 'Li.Wei · Excel' },
    { id: 's2', name: 'li.wei2 · Excel' },
  ]);
  expect(
    logOffsOf(LI, [leaving, alone]).map(({ session: of, message, action }) => [of, message, action.userName]),
  ).toEqual([
    ['D1', 'Bye', 'me'],
    ['Excel', 'Servers restart', 'me'],
  ]);
  expect(isSessionOf(LI)({ id: 'x', name: 'li.wei · x' }, made('leave', {}, []).action)).toBe(false);
});
