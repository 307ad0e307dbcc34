import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, type DesktopFacts } from './facts';
import { ask, ASK_REASONS, isIncluded, LEAVE_REASONS, leave, makePlan, RUN, type Verdict } from './plan';
import { specOf } from '~/domain/actions/all-actions';

const plain: DesktopFacts = {
  id: 'd',
  name: 'PC',
  status: 'ACTIVE',
  task: '',
  midTask: false,
  progress: null,
  os: 'Windows',
  imageId: 'i',
  imageName: 'Win',
  billing: 'onDemand',
  frozen: false,
  maintenance: false,
  dataDisks: 1,
  connected: false,
  unregistered: false,
  inUse: false,
  assignees: [],
};
const snapshot = {
  disks: 'DATA_DISKS',
  systemName: '',
  systemDescription: '',
  dataName: '',
  dataDescription: '',
};
const deletion = { deleteUsers: false, emailNotification: true, force: false };

describe('what becomes of a desktop', () => {
  test.each<[kind: Parameters<typeof specOf>[0], params: object, facts: Partial<DesktopFacts>, Verdict]>([
    ['restart', { force: false }, {}, RUN],
    ['hibernate', { force: false }, { os: 'Linux' }, leave('notWindows')],
    ['hibernate', { force: false }, { os: '' }, RUN],
    ['start', { force: false }, { status: 'ACTIVE' }, ask('alreadySo')],
    ['start', { force: false }, { status: 'SHUTOFF', inUse: true }, RUN],
    ['stop', { force: false }, { status: 'HIBERNATED' }, ask('notRunning')],
    ['restart', { force: true }, { status: 'SHUTOFF' }, ask('notRunning')],
    ['restart', { force: false }, { status: 'HIBERNATED', maintenance: true }, ask('notRunning')],
    ['restart', { force: false }, { status: 'ERROR' }, RUN],
    ['hibernate', { force: false }, { status: 'SHUTOFF' }, ask('notRunning')],
    ['hibernate', { force: false }, { status: 'ERROR' }, ask('notRunning')],
    ['hibernate', { force: false }, { status: 'HIBERNATED' }, ask('alreadySo')],
    ['stop', { force: false }, { status: 'SHUTOFF' }, ask('alreadySo')],
    ['restart', { force: false }, { midTask: true, frozen: true, inUse: true }, ask('midTask')],
    ['restart', { force: false }, { frozen: true }, ask('frozen')],
    ['restart', { force: false }, { inUse: true }, ask('connected')],
    ['restart', { force: false }, { maintenance: true }, ask('maintenance')],
    ['snapshot', snapshot, { dataDisks: 0 }, leave('noDataDisks')],
    ['snapshot', { ...snapshot, disks: 'ALL' }, { dataDisks: 0 }, RUN],
    ['delete', deletion, { billing: 'prepaid' }, leave('prepaid')],
    ['delete', deletion, { billing: null }, RUN],
    ['logoff', { message: '' }, {}, ask('noSession')],
    ['logoff', { message: '' }, { inUse: true }, RUN],
    ['notify', { text: 'Hi' }, { inUse: true }, ask('notConnected')],
    ['delete', deletion, { inUse: true }, ask('connected')],
    ['maintenance-on', {}, { maintenance: true }, ask('alreadySo')],
    ['maintenance-off', {}, { maintenance: true }, RUN],
    ['unassign', { everybody: true, leaving: {} }, {}, leave('noUser')],
    ['assign', { pairs: {} }, {}, leave('noUser')],
  ])('%s %o on %o', (kind, params, facts, verdict) => {
    expect(specOf(kind).judge?.(params)({ ...plain, ...facts })).toEqual(verdict);
  });
});

test.each([
  ['CONNECTED', true, true],
  ['DISCONNECTED', false, true],
  ['REGISTERED', false, false],
  ['UNREGISTER', false, false],
])('a session that is %s', (login_status, connected, inUse) => {
  expect(factsOf({ desktop_id: 'd', login_status })).toMatchObject({ connected, inUse });
});

test('what cannot be in the state it is in is left out at first', () => {
  for (const why of ['alreadySo', 'notRunning', 'noSession'] as const)
    expect(isIncluded(why, {})).toBe(false);
});

test('every chosen item either runs or is kept as left out, and no answer is assumed twice', () => {
  const verdict = fc.oneof(
    fc.constant(RUN),
    fc.constantFrom(...LEAVE_REASONS).map(leave),
    fc.constantFrom(...ASK_REASONS).map((why) => ask(why)),
  );
  const answers = fc.dictionary(fc.constantFrom(...ASK_REASONS), fc.boolean());
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 60 }), answers, (verdicts, answered) => {
      const items = verdicts.map((_, at) => ({ id: `d${at}`, name: `PC-${at}` }));
      const plan = makePlan(
        items.map((item, at) => ({ item, verdict: verdicts[at] ?? RUN })),
        answered,
      );
      const left = plan.skipped.map(({ item }) => item.id);
      const run = plan.run.map(({ id }) => id);
      expect([...run, ...left].toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      expect(run).toEqual(items.map(({ id }) => id).filter((id) => run.includes(id)));
      for (const { why, items: some, included } of plan.asks) {
        expect(included).toBe(isIncluded(why, answered));
        expect(some.every(({ id }) => run.includes(id) === included)).toBe(true);
      }
      for (const { items: some } of plan.leaves) expect(some.every(({ id }) => left.includes(id))).toBe(true);
    }),
  );
});
