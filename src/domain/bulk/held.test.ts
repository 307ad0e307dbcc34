import { expect, test } from 'vitest';
import { isHeld } from './held';
import { newAct } from './new-act';
import type { Act } from './record';

const { act } = newAct(
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
const { sessionId: _, ...ofEarlierVersion } = act;

test.each<[what: string, act: Act, sending: readonly string[], held: boolean]>([
  ['begun under another sign-in', act, [], true],
  ['begun under another sign-in that a tab sends for', act, ['begun'], false],
  ['begun under this sign-in', { ...act, sessionId: 'mine' }, [], false],
  ['kept by an earlier version', ofEarlierVersion, ['mine', 'begun'], true],
  ['cancelled', { ...act, cancelled: true }, [], false],
  ['sent', { ...act, counts: { ...act.counts, waiting: 0, running: 1 } }, [], false],
  ['ended', { ...act, endedAt: 2000 }, [], false],
])('%s', (_what, one, sending, held) => {
  expect(isHeld(one, 'mine', new Set(sending))).toBe(held);
});
