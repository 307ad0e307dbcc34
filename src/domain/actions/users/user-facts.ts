import { sessionStore } from '~/api/session';
import { readUsersNamed, usersSource } from '~/api/users';
import type { User } from '~/contract/users';
import { ask, leave, makePlan, type Answers, type Plan, type Verdict } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';

/** What a plan weighs of one user, as the service has it now. */
export interface UserFacts {
  readonly id: string;
  readonly name: string;
  /** Empty where the service does not say. */
  readonly domain: string;
  readonly locked: boolean;
  readonly disabled: boolean;
  /** Lives in the company's AD domain. */
  readonly isAd: boolean;
  /** Has an address or a phone the service can write to. */
  readonly canBeNotified: boolean;
  /** The person who is signed in here. */
  readonly isSelf: boolean;
  readonly desktops: number;
  readonly groups: readonly string[];
}

type OnProgress = (read: number) => void;

/**
 * Reads the rows of users, by id; who is not there any more is left out.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readUserRows(
  items: readonly ActionItem[],
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<ReadonlyMap<string, User>> {
  const wanted = new Set(items.map(({ id }) => id));
  // An item that was only ever met by its id can be found by no name.
  const rows = items.some(({ id, name }) => name === id)
    ? (await usersSource.readAll({}, { ...(signal && { signal }) })).rows
    : await readUsersNamed(namesOf(items), {}, signal, onProgress);
  return new Map(rows.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]));
}

const namesOf = (items: readonly { readonly name: string }[]) => [...new Set(items.map(({ name }) => name))];

/** Reads users, and which of them live in the AD domain. @throws ApiError */
export async function readUserFacts(
  items: readonly ActionItem[],
  signal?: AbortSignal,
  onProgress?: OnProgress,
): Promise<ReadonlyMap<string, UserFacts>> {
  const rows = [...(await readUserRows(items, signal, onProgress)).values()];
  const names = namesOf(rows.map((row) => ({ name: row.user_name ?? '' }))).filter((name) => name !== '');
  const ad = new Set((await readUsersNamed(names, { platform_type: 'AD' }, signal)).map(({ id }) => id));
  const self = sessionStore.get().userName.toLowerCase();
  return new Map(
    rows.map((row) => {
      const name = row.user_name || row.id;
      const facts: UserFacts = {
        id: row.id,
        name,
        domain: row.domain ?? '',
        locked: row.locked === true,
        disabled: row.disabled === true,
        isAd: ad.has(row.id),
        canBeNotified: Boolean(row.user_email || row.user_phone),
        isSelf: self !== '' && name.toLowerCase() === self,
        desktops: row.total_desktops ?? 0,
        groups: row.group_names ?? [],
      };
      return [row.id, facts];
    }),
  );
}

export type UserActionKind =
  | 'lock-users'
  | 'unlock-users'
  | 'reset-passwords'
  | 'disable-users'
  | 'delete-users';

/** What the manual of an edition says is not done to accounts of the company's own AD. */
const NOT_ON_AD: ReadonlySet<UserActionKind> = new Set(['unlock-users', 'reset-passwords', 'disable-users']);

/** What becomes of one user. */
export function userVerdict(kind: UserActionKind, facts: UserFacts): Verdict {
  if (kind === 'reset-passwords' && !facts.canBeNotified) return leave('noContact');
  const isSo =
    (kind === 'lock-users' && facts.locked) ||
    (kind === 'unlock-users' && !facts.locked) ||
    (kind === 'disable-users' && facts.disabled);
  return ask(
    facts.isSelf && kind !== 'unlock-users' && 'ownAccount',
    facts.isAd && NOT_ON_AD.has(kind) && 'adAccount',
    isSo && 'alreadySo',
  );
}

/** The plan for chosen users: who is gone is left out, and the person signed in is a question. */
export function planUsers(
  kind: UserActionKind,
  items: readonly ActionItem[],
  facts: ReadonlyMap<string, UserFacts>,
  answers: Answers,
): Plan {
  const unique = new Map(items.map((item) => [item.id, item])).values();
  const judged = [...unique].map((item) => {
    const user = facts.get(item.id);
    if (!user) return { item, verdict: leave('gone') };
    return { item: { id: user.id, name: user.name }, verdict: userVerdict(kind, user) };
  });
  return makePlan(judged, answers);
}
