// What leaving takes from users: each step with its items. A step for what else users are given belongs here.
import type { Authorization, MailLanguage } from '~/contract/app-authorizations';
import type { PairParams } from '~/domain/actions/authorize/pair-requests';
import type { DesktopFacts } from '~/domain/actions/engine/facts';
import { ask, leave, RUN, type Verdict } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { poolUserKey, type PoolUserParams } from '~/domain/actions/pool-users/pool-user';
import type { UserFacts } from '~/domain/actions/users/user-facts';
import { accountKey } from '~/domain/authorizations/accounts';
import { accountOfRow, authorizationItem } from '~/domain/authorizations/authorization-row';
import type { KnownItem } from '~/lib/known-items';
import type { LeavePurpose, StepKind } from './action';
import { byNameOf, heldBy, isAssignee, type HeldDesktop, type LeavingFacts } from './leave-facts';

/** What an administrator chooses from; one choice may be several steps. */
export const LEAVE_CHOICES = [
  'account',
  'sessions',
  'groups',
  'access',
  'pools',
  'terminals',
  'desktops',
] as const;
export type LeaveChoice = (typeof LEAVE_CHOICES)[number];

/** What users are told before their sessions end. */
export interface Notice {
  /** Minutes until app sessions end; those of desktops end at once. */
  readonly delayMinutes: number;
  readonly message: string;
}

/** Something of a step, and what becomes of it. */
interface Entry {
  readonly item: ActionItem;
  readonly verdict: Verdict;
  readonly inUse?: boolean;
}

/** One action on some things of the users. */
export interface LeaveStep {
  readonly choice: LeaveChoice;
  readonly kind: StepKind;
  readonly params: (notice: Notice, language: MailLanguage) => unknown;
  readonly entries: readonly Entry[];
}

/** Steps are placed when it is known which of them are chosen. */
function itemOf(kind: StepKind, within: string, of: KnownItem, users: readonly KnownItem[]): ActionItem {
  return {
    id: [kind, within, of.id].filter(Boolean).join('/'),
    name: of.name,
    step: { at: -1, kind, id: of.id, users: users.map(({ id, name }) => ({ id, name })) },
  };
}

const plain = (params: unknown) => () => params;

/**
 * Every step that has something to do, chosen or not.
 * @param chosen what is chosen: a desktop whose session is not logged off is in use when it is unassigned
 */
export function stepsOf(
  purpose: LeavePurpose,
  people: readonly UserFacts[],
  facts: LeavingFacts,
  chosen: ReadonlySet<LeaveChoice>,
): LeaveStep[] {
  const of = (
    kind: StepKind,
    what: KnownItem,
    users: readonly KnownItem[],
    verdict: Verdict = RUN,
  ): Entry => ({
    item: itemOf(kind, '', what, users),
    verdict,
  });
  const desktops = heldBy(facts.desktops, people);
  const steps: LeaveStep[] = [
    accountStep(purpose, people),
    {
      choice: 'sessions',
      kind: 'logoff-sessions',
      params: (notice) => ({ ...notice, messageType: 1, title: '' }),
      entries: people.flatMap((user) =>
        (facts.sessions.get(user.id) ?? []).map((session) => ({
          ...of('logoff-sessions', session, [user]),
          inUse: true,
        })),
      ),
    },
    {
      choice: 'sessions',
      kind: 'logoff',
      params: ({ message }) => ({ message }),
      entries: desktops
        .filter(({ desktop }) => desktop.inUse)
        .map(({ desktop, users }) => ({
          ...ofDesktop('logoff', desktop, users, ask(isShared(desktop, users) && 'sharedDesktop')),
          inUse: true,
        })),
    },
  ];
  if (purpose !== 'leave') return steps.filter(({ entries }) => entries.length > 0);
  const bindings = byNameOf(facts.bindings, ({ desktop_name }) => desktop_name);
  const bound = desktops.flatMap((one) =>
    (bindings.get(one.desktop.name.toLowerCase()) ?? []).map((binding) => ({ ...one, binding })),
  );
  steps.push(
    ...memberSteps(people, facts),
    ...accessStep(people, facts),
    ...poolSteps(people, facts),
    {
      choice: 'terminals',
      kind: 'delete-bindings',
      params: plain({}),
      entries: bound.map(({ desktop, users, binding: { id, mac } }) =>
        of(
          'delete-bindings',
          { id, name: `${mac || id} · ${desktop.name}` },
          users,
          ask(isShared(desktop, users) && 'sharedDesktop'),
        ),
      ),
    },
    {
      choice: 'desktops',
      kind: 'unassign',
      params: plain({ everybody: false, leaving: leavingOf(desktops) }),
      entries: desktops.map(({ desktop, users }) => ({
        ...ofDesktop(
          'unassign',
          desktop,
          users,
          ask(
            desktop.midTask && 'midTask',
            desktop.frozen && 'frozen',
            desktop.inUse && !chosen.has('sessions') && 'connected',
          ),
        ),
        inUse: desktop.inUse,
      })),
    },
  );
  return steps.filter(({ entries }) => entries.length > 0);
}

function ofDesktop(
  kind: StepKind,
  { id, name }: DesktopFacts,
  users: readonly KnownItem[],
  verdict: Verdict,
): Entry {
  const who = users.map((user) => user.name).join(', ');
  return { item: { ...itemOf(kind, '', { id, name: `${who} · ${name}` }, users), desktopId: id }, verdict };
}

/** Somebody or a group that does not leave has the desktop too. */
function isShared({ assignees }: DesktopFacts, users: readonly UserFacts[]): boolean {
  return assignees.some((assignee) => !users.some((user) => isAssignee(user, assignee)));
}

function accountStep(purpose: LeavePurpose, people: readonly UserFacts[]): LeaveStep {
  const kind = purpose === 'leave' ? 'lock-users' : purpose;
  const isDone = ({ locked, disabled }: UserFacts) =>
    kind === 'lock-users' ? locked : kind === 'disable-users' && disabled;
  return {
    choice: 'account',
    kind,
    params: plain({}),
    entries: people.map((user) => ({
      item: itemOf(kind, '', user, [user]),
      verdict: isDone(user) ? leave('alreadyDone') : RUN,
    })),
  };
}

/** A step for each group. Members of AD groups are removed in the domain. */
function memberSteps(people: readonly UserFacts[], facts: LeavingFacts): LeaveStep[] {
  const groups = new Map([...facts.groups.values()].flat().map((group) => [group.id, group] as const));
  return [...groups.values()].map((group) => {
    const name = group.name || group.id;
    const members = people.filter(({ id }) => facts.groups.get(id)?.some((one) => one.id === group.id));
    return {
      choice: 'groups',
      kind: 'remove-members',
      params: plain({ groupId: group.id, groupName: name }),
      entries: members.map((user) => ({
        item: itemOf('remove-members', group.id, { id: user.id, name: `${user.name} · ${name}` }, [user]),
        verdict: group.platform_type === 'AD' ? leave('adMembers') : RUN,
      })),
    };
  });
}

/** Authorizations of their own; those through a group go with the membership. */
function accessStep(people: readonly UserFacts[], facts: LeavingFacts): LeaveStep[] {
  const granted = people.flatMap((user) =>
    (facts.grants.get(user.id) ?? []).map((row) => ({ user, row, account: accountOfRow(row) })),
  );
  if (granted.length === 0) return [];
  const groups = new Map(granted.map(({ row }) => [row.app_group_id ?? '', groupOf(row)]));
  const accounts = new Map(granted.map(({ account }) => [accountKey(account), account]));
  const pairs = { accounts: [...accounts.values()], groups: [...groups.values()] };
  const entries = new Map(
    granted.map(({ user, row }) => {
      const item = itemOf('remove-authorizations', '', authorizationItem(row), [user]);
      return [item.id, { item, verdict: RUN }];
    }),
  );
  return [
    {
      choice: 'access',
      kind: 'remove-authorizations',
      params: (_, language): PairParams => ({ ...pairs, language }),
      entries: [...entries.values()],
    },
  ];
}

/** A step for each pool; the call names users as the pool does. */
function poolSteps(people: readonly UserFacts[], facts: LeavingFacts): LeaveStep[] {
  const granted = people.flatMap((who) =>
    (facts.pools.get(who.id) ?? []).map(({ pool, user }) => ({ who, pool, user })),
  );
  const pools = new Map(granted.map(({ pool }) => [pool.id, pool]));
  return [...pools.values()].map((pool) => {
    const mine = granted.filter((one) => one.pool.id === pool.id);
    const users = Object.fromEntries(mine.map(({ user }) => [poolUserKey(user), user]));
    const params: PoolUserParams = { poolId: pool.id, poolName: pool.name, os: '', users, permission: '' };
    return {
      choice: 'pools',
      kind: 'remove-pool-users',
      params: plain(params),
      entries: mine.map(({ who, user }) => {
        const named = { id: poolUserKey(user), name: `${who.name} · ${pool.name}` };
        return { item: itemOf('remove-pool-users', pool.id, named, [who]), verdict: RUN };
      }),
    };
  });
}

const groupOf = ({ app_group_id, app_group_name, authorization_type }: Authorization) => ({
  id: app_group_id ?? '',
  name: app_group_name || (app_group_id ?? ''),
  authorizationType: authorization_type ?? '',
});

/** Whom each desktop is taken from, as exactly as it names them. */
function leavingOf(desktops: readonly HeldDesktop[]) {
  return Object.fromEntries(
    desktops.map(({ desktop, users }) => [
      desktop.id,
      desktop.assignees
        .filter((assignee) => users.some((user) => isAssignee(user, assignee)))
        .map(({ user_name, user_group: group, user_id: userId, domain }) => ({
          name: user_name ?? '',
          type: 'USER' as const,
          ...(group && { group }),
          ...(userId && { userId }),
          ...(domain && { domain }),
        })),
    ]),
  );
}
