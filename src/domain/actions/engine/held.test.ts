import { expect, test } from 'vitest';
import { isHeld } from './held';
import { newAction } from './new-action';
import type { Action } from './record';

const { action } = newAction(
  {
    id: 'a',
    kind: 'rebuild',
    params: {},
    items: [{ id: 'd', name: 'PC' }],
    skipped: [],
    limit: 100,
    retryOf: null,
    userName: 'li.wei',
    sessionId: 'begun',
    region: '',
    projectId: 'p',
  },
  1000,
);
const { sessionId: _, ...ofEarlierVersion } = action;

test.each<[what: string, action: Action, sending: readonly string[], held: boolean]>([
  ['begun under another sign-in', action, [], true],
  ['begun under another sign-in that a tab sends for', action, ['begun'], false],
  ['begun under this sign-in', { ...action, sessionId: 'mine' }, [], false],
  ['kept by an earlier version', ofEarlierVersion, ['mine', 'begun'], true],
  ['cancelled', { ...action, cancelled: true }, [], false],
  ['sent', { ...action, counts: { ...action.counts, waiting: 0, running: 1 } }, [], false],
  ['ended', { ...action, endedAt: 2000 }, [], false],
])('%s', (_what, one, sending, held) => {
  expect(isHeld(one, 'mine', new Set(sending))).toBe(held);
});
