import * as z from 'zod/mini';
import { ASSIGNEES_PER_DESKTOP } from '~/contract/assignments';
import type { ActionItem } from '~/domain/actions/engine/record';
import type { Messages } from '~/i18n/areas';
import { groupFor, pairsOf, readAssignLines, rightsOf, type NamedDesktop } from './assign-lines';
import { assignParams, type AssignParams } from './action';

type Words = Messages<'action-forms'>['errors'];

const WAYS = ['same', 'lines'] as const;
const RIGHTS = ['standard', 'admin'] as const;

/** What the assignment form refuses: only of the way that is chosen. */
export function assignFormSchema(t: Words, desktops: readonly NamedDesktop[]) {
  return z
    .object({
      way: z.enum(WAYS),
      users: z.array(z.string()),
      rights: z.enum(RIGHTS),
      lines: z.string(),
    })
    .check((context) => {
      const { way, users, lines } = context.value;
      const refuse = (path: string, message: string) =>
        context.issues.push({ code: 'custom', input: context.value, path: [path], message, continue: true });
      if (way === 'same') {
        if (users.length === 0) refuse('users', t.noUser);
        if (users.length > ASSIGNEES_PER_DESKTOP) refuse('users', t.tooManyUsers(ASSIGNEES_PER_DESKTOP));
      } else if (lines.trim() === '') refuse('lines', t.noLines);
      else {
        const bad = readAssignLines(lines, desktops).filter(({ problem }) => problem).length;
        if (bad > 0) refuse('lines', t.badLines(bad));
      }
    });
}

export type AssignForm = z.infer<ReturnType<typeof assignFormSchema>>;

const FRESH: AssignForm = { way: 'same', users: [], rights: 'standard', lines: '' };

/** Who gets which of the desktops; null while nobody is named. */
export function toAssignParams(
  { way, users, rights, lines }: AssignForm,
  desktops: readonly NamedDesktop[],
): AssignParams | null {
  if (way === 'lines')
    return lines.trim() === '' ? null : { pairs: pairsOf(readAssignLines(lines, desktops)) };
  if (users.length === 0) return null;
  return {
    pairs: Object.fromEntries(
      desktops.map(({ id, os }) => [
        id,
        users.map((user) => ({ user_name: user, user_group: groupFor(os, rights) })),
      ]),
    ),
  };
}

/** The form filled with an earlier assignment of these desktops: the same users for all where that says it, else as lines. */
export function fromAssignParams(params: unknown, items: readonly ActionItem[]): AssignForm {
  const { data } = z.safeParse(assignParams, params);
  if (!data) return FRESH;
  const given = items.map(({ id, name }) => ({ id, name, users: data.pairs[id] ?? [] }));
  const [first] = given;
  if (!first || given.every(({ users }) => users.length === 0)) return FRESH;
  const signs = given.map(({ users }) =>
    users
      .map(({ user_name, user_group }) => `${user_name} ${rightsOf(user_group)}`)
      .toSorted()
      .join('\n'),
  );
  const rights = new Set(first.users.map(({ user_group }) => rightsOf(user_group)));
  const [only] = rights;
  if (new Set(signs).size === 1 && rights.size === 1 && only)
    return { ...FRESH, users: first.users.map(({ user_name }) => user_name), rights: only };
  const names = new Map<string, number>();
  for (const { name } of given) names.set(name, (names.get(name) ?? 0) + 1);
  const lines = given.flatMap(({ id, name, users }) =>
    users.map(({ user_name, user_group }) =>
      [names.get(name) === 1 ? name : id, user_name, user_group].join(', '),
    ),
  );
  return { ...FRESH, way: 'lines', lines: lines.join('\n') };
}
