import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '~/domain/actions/engine/facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import type { UserFacts } from '~/domain/actions/users/user-facts';
import { leaveAction, LEAVE_PURPOSES, leaveParams, type LeavePurpose } from './action';
import type { LeavingFacts } from './leave-facts';
import { calledBy, leaveParamsOf, planAgain, planLeaving, usersOf } from './leave-plan';
import { LEAVE_CHOICES, type LeaveChoice } from './leave-steps';

const NOTICE = { delayMinutes: 5, message: 'Save your work' };

const user = (name: string, of: Partial<UserFacts> = {}): UserFacts => ({
  id: `id-${name}`,
  name,
  domain: '',
  locked: false,
  disabled: false,
  isAd: false,
  canBeNotified: true,
  isSelf: false,
  desktops: 0,
  groups: [],
  ...of,
});
const desktop = (name: string, users: readonly string[], of: { inUse?: boolean; task?: boolean } = {}) =>
  factsOf({
    desktop_id: name,
    computer_name: name,
    attach_user_infos: users.map((one) =>
      one.startsWith('@') ? { user_name: one.slice(1), type: 'GROUP' } : { user_name: one, type: 'USER' },
    ),
    ...(of.inUse && { login_status: 'CONNECTED' }),
    ...(of.task && { task_status: 'rebuilding' }),
  });
const NOTHING: LeavingFacts = {
  users: new Map(),
  sessions: new Map(),
  desktops: [],
  groups: new Map(),
  grants: new Map(),
  pools: new Map(),
  bindings: [],
};
const known = (...users: readonly UserFacts[]) => new Map(users.map((one) => [one.id, one]));
const itemsOf = (users: Iterable<UserFacts>) => [...users].map(({ id, name }) => ({ id, name }));

const planOf = (
  facts: Partial<LeavingFacts>,
  { purpose = 'leave', chosen = LEAVE_CHOICES, answers = {} }: Given = {},
) => {
  const all = { ...NOTHING, ...facts };
  return planLeaving(purpose, itemsOf(all.users.values()), all, new Set(chosen), answers);
};
interface Given {
  purpose?: LeavePurpose;
  chosen?: readonly LeaveChoice[];
  answers?: Answers;
}
const idsOf = (items: readonly ActionItem[]) => items.map(({ id }) => id);

describe('what leaving takes from users', () => {
  const li = user('li.wei', { groups: ['rd', 'ad-group'] });
  const anna = user('anna', { locked: true });
  const facts: Partial<LeavingFacts> = {
    users: known(li, anna),
    sessions: new Map([[li.id, [{ id: 's1', name: 'li.wei · Excel' }]]]),
    desktops: [
      desktop('D1', ['li.wei'], { inUse: true }),
      desktop('D2', ['li.wei', 'anna'], { inUse: true }),
      desktop('D3', ['anna', 'noah'], { inUse: true }),
      desktop('D4', ['anna', '@rd'], { task: true }),
    ],
    groups: new Map([
      [
        li.id,
        [
          { id: 'g1', name: 'rd', platform_type: 'LOCAL' },
          { id: 'g2', name: 'ad-group', platform_type: 'AD' },
        ],
      ],
    ]),
    grants: new Map([
      [
        li.id,
        [{ id: 'a1', account: 'li.wei', account_id: li.id, app_group_id: 'ag', app_group_name: 'Office' }],
      ],
    ]),
    pools: new Map([
      [
        anna.id,
        [
          {
            pool: { id: 'p1', name: 'Pool' },
            user: { id: anna.id, name: 'anna', type: 'USER', domain: '', permission: 'users' },
          },
        ],
      ],
    ]),
    bindings: [
      { id: 'b1', mac: 'A8-66-7F-18-5C-05', desktop_name: 'd1' },
      { id: 'b3', mac: 'A8-66-7F-18-5C-06', desktop_name: 'D3' },
    ],
  };

  test('comes in order: the account, its sessions, then what it has', () => {
    const plan = planOf(facts);
    expect(idsOf(plan.run)).toEqual([
      'lock-users/id-li.wei',
      'logoff-sessions/s1',
      'logoff/D1',
      'logoff/D2',
      'remove-members/g1/id-li.wei',
      'remove-authorizations/ag/USER:\\li.wei',
      'remove-pool-users/p1/USER/id-anna',
      'delete-bindings/b1',
      'unassign/D1',
      'unassign/D2',
      'unassign/D3',
    ]);
    expect(plan.leaves.map(({ why, items }) => [why, idsOf(items)])).toEqual([
      ['adMembers', ['remove-members/g2/id-li.wei']],
      ['alreadyDone', ['lock-users/id-anna']],
    ]);
    // What others have too is asked about, and left out at first.
    expect(plan.asks.map(({ why, items, included }) => [why, included, idsOf(items)])).toEqual([
      ['midTask', false, ['unassign/D4']],
      ['sharedDesktop', false, ['logoff/D3', 'delete-bindings/b3']],
    ]);
    expect(plan.inUse).toBe(2);
    expect(calledBy('leave')(plan.run)).toEqual({ kind: 'leave', count: 2 });
  });

  test('takes a shared desktop from those who leave alone', () => {
    const plan = planOf(facts);
    const params = leaveParamsOf('leave', plan.steps, NOTICE, 'en-us');
    const body = leaveAction.body(
      params,
      plan.run.filter(({ step }) => step?.kind === 'unassign'),
    );
    expect(body).toEqual({
      desktops: [
        ['D1', 'li.wei'],
        ['D2', 'li.wei', 'anna'],
        ['D3', 'anna'],
      ].map(([desktop_id, ...names]) => ({
        desktop_id,
        detach_user_infos: names.map((user_name) => ({ user_name, type: 'USER' })),
      })),
    });
  });

  test('is asked about where a session is not logged off before its desktop is taken away', () => {
    const plan = planOf(facts, { chosen: ['desktops'] });
    expect(plan.asks).toMatchObject([{ why: 'midTask' }, { why: 'connected', included: true }]);
  });

  test('nothing of the person signed in, unless it is said so', () => {
    const me = { users: known(user('me', { isSelf: true })), desktops: [desktop('D9', ['ME'])] };
    expect(planOf(me).run).toEqual([]);
    expect(planOf(me).skipped).toEqual([{ item: { id: 'id-me', name: 'me' }, why: 'ownAccount' }]);
    expect(idsOf(planOf(me, { answers: { ownAccount: true } }).run)).toEqual([
      'lock-users/id-me',
      'unassign/D9',
    ]);
  });

  test('with a lock, a disabling or a deletion only the sessions end, and the harm is that of its steps', () => {
    const harms = LEAVE_PURPOSES.map((purpose) => {
      const plan = planOf(facts, { purpose, chosen: ['account', 'sessions'] });
      const kinds = [...new Set(plan.run.map(({ step }) => step?.kind))];
      expect(kinds.slice(0, 3)).toEqual([
        purpose === 'leave' ? 'lock-users' : purpose,
        'logoff-sessions',
        'logoff',
      ]);
      return leaveAction.harm(leaveParamsOf(purpose, plan.steps, NOTICE, 'en-us'));
    });
    expect(harms).toEqual(['interrupts', 'interrupts', 'interrupts', 'destroys']);
    expect(leaveAction.harm(leaveParamsOf('leave', planOf(facts).steps, NOTICE, 'en-us'))).toBe('destroys');
  });
});

const names = fc.uniqueArray(fc.constantFrom('li.wei', 'anna', 'noah', 'zoe', 'max', 'eva'), {
  minLength: 1,
});
/** What some users have: each with any sessions, groups and authorizations, and desktops they share with others. */
const anyFacts = fc
  .record({
    people: names,
    locked: fc.boolean(),
    sessions: fc.array(fc.nat(5), { maxLength: 8 }),
    desktops: fc.array(fc.record({ users: names, inUse: fc.boolean(), task: fc.boolean() }), {
      maxLength: 8,
    }),
    groups: fc.array(fc.record({ members: names, isAd: fc.boolean() }), { maxLength: 4 }),
    grants: fc.array(fc.record({ of: fc.nat(5), group: fc.nat(12), kind: fc.nat(1) }), { maxLength: 20 }),
    pooled: fc.array(fc.record({ of: fc.nat(5), pool: fc.nat(3) }), { maxLength: 8 }),
    bound: fc.array(fc.nat(7), { maxLength: 6 }),
  })
  .map((has): LeavingFacts => {
    const users = known(...has.people.map((name, at) => user(name, { locked: has.locked && at === 0 })));
    const idOf = (at: number) => [...users.keys()][at % users.size] ?? '';
    const collect = <T>(entries: readonly (readonly [string, T])[]) => {
      const map = new Map<string, T[]>();
      for (const [id, one] of entries) map.set(id, [...(map.get(id) ?? []), one]);
      return map;
    };
    return {
      users,
      sessions: collect(has.sessions.map((at, n) => [idOf(at), { id: `s${n}`, name: `session ${n}` }])),
      desktops: has.desktops.map((one, n) => desktop(`D${n}`, one.users, one)),
      groups: collect(
        has.groups.flatMap(({ members, isAd }, n) =>
          members.flatMap((name) => {
            const group = { id: `g${n}`, name: `group ${n}`, platform_type: isAd ? 'AD' : 'LOCAL' };
            return users.has(`id-${name}`) ? [[`id-${name}`, group] as const] : [];
          }),
        ),
      ),
      grants: collect(
        has.grants.map(({ of, group, kind }, n) => {
          const id = idOf(of);
          const account = users.get(id)?.name ?? '';
          const authorization_type = group % 2 === kind % 2 ? 'APP' : 'APP_GROUP';
          const row = {
            id: `a${n}`,
            account,
            account_id: id,
            app_group_id: `ag${group}`,
            authorization_type,
          };
          return [id, row] as const;
        }),
      ),
      pools: collect(
        [...new Map(has.pooled.map((one) => [`${idOf(one.of)} ${one.pool}`, one])).values()].map(
          ({ of, pool }) => {
            const id = idOf(of);
            const ref = { id, name: id, type: 'USER' as const, domain: '', permission: 'users' };
            return [id, { pool: { id: `p${pool}`, name: `pool ${pool}` }, user: ref }] as const;
          },
        ),
      ),
      bindings: has.bound.map((at, n) => ({ id: `b${n}`, mac: 'A8-66-7F-18-5C-05', desktop_name: `D${at}` })),
    };
  });

const choices = fc.subarray([...LEAVE_CHOICES]);
const purposes = fc.constantFrom(...LEAVE_PURPOSES);

test('whatever users have, each item is sent once, in a request of its step, and none is lost', () => {
  fc.assert(
    fc.property(anyFacts, choices, purposes, fc.boolean(), (facts, chosen, purpose, sharedDesktop) => {
      const plan = planOf(facts, { purpose, chosen, answers: { sharedDesktop } });
      const params = leaveParams.parse(leaveParamsOf(purpose, plan.steps, NOTICE, 'zh-cn'));
      const requests = leaveAction.split(params, plan.run);
      expect(idsOf(requests.flat()).toSorted()).toEqual(idsOf(plan.run).toSorted());
      expect(new Set(idsOf(plan.run)).size).toBe(plan.run.length);
      const orders = requests.map((items) => leaveAction.order(params, items));
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
      for (const items of requests) {
        expect(new Set(items.map(({ step }) => step?.kind)).size).toBe(1);
        // The contract has its word on every one.
        leaveAction.body(params, items);
        expect(leaveAction.operation(params, items).id).not.toBe('');
      }
      // What is left out is said, and is not sent.
      const all = plan.steps.flatMap(({ entries }) => entries);
      expect(plan.run.length + plan.skipped.length).toBe(all.length);
      expect(usersOf(plan.run).every(({ id }) => facts.users.has(id))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a retry has just what is missing, and sends each of it once', () => {
  fc.assert(
    fc.property(anyFacts, fc.infiniteStream(fc.boolean()), (facts, isSo) => {
      const plan = planOf(facts);
      const params = leaveParamsOf('leave', plan.steps, NOTICE, 'zh-cn');
      const truth = new Map(plan.run.map(({ id }) => [id, isSo.next().value === true]));
      const again = planAgain(plan.run, truth, {});
      const missing = idsOf(plan.run).filter((id) => truth.get(id) === false);
      expect(idsOf(again.run)).toEqual(missing);
      expect(idsOf(leaveAction.split(params, again.run).flat()).toSorted()).toEqual(missing.toSorted());
      expect(again.skipped.map(({ item }) => item.id)).toEqual(idsOf(plan.run).filter((id) => truth.get(id)));
    }),
    { numRuns: 100 },
  );
});
