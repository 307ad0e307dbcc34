import * as z from 'zod/mini';
import type { AttachInstancesUserInfo } from '~/contract/desktops';
import type { Messages } from '~/i18n/areas';
import { unassignParams, type UnassignParams } from './action';
import type { DesktopFacts } from '~/domain/actions/engine/facts';

type Words = Messages<'action-forms'>['errors'];
type Type = 'USER' | 'GROUP';

/** A user or group that has some of the desktops. */
export interface Assignee {
  /** Type and name: a user and a group may be called the same. */
  readonly key: string;
  readonly name: string;
  readonly type: Type;
  /** How many of the desktops. */
  readonly count: number;
}

/** What the form refuses: nobody chosen. */
export function unassignFormSchema(t: Words) {
  return z.object({ who: z.enum(['everybody', 'chosen']), keys: z.array(z.string()) }).check(
    z.refine(({ who, keys }) => who === 'everybody' || keys.length > 0, {
      path: ['keys'],
      error: t.nobodyChosen,
    }),
  );
}

export type UnassignForm = z.infer<ReturnType<typeof unassignFormSchema>>;

const keyOf = (type: Type, name: string) => `${type} ${name}`;
const typeOf = ({ type }: AttachInstancesUserInfo): Type => (type === 'GROUP' ? 'GROUP' : 'USER');

/** Who has the desktops, those with most of them first. */
export function assigneesOf(facts: readonly DesktopFacts[]): Assignee[] {
  const found = new Map<string, Assignee>();
  for (const { assignees } of facts) {
    for (const assignee of assignees) {
      const name = assignee.user_name ?? '';
      if (name === '') continue;
      const type = typeOf(assignee);
      const key = keyOf(type, name);
      found.set(key, { key, name, type, count: (found.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Whom the desktops are taken from; null while nobody is chosen. */
export function toUnassignParams(
  { who, keys }: UnassignForm,
  facts: readonly DesktopFacts[],
): UnassignParams | null {
  if (who === 'everybody') return { everybody: true, leaving: {} };
  if (keys.length === 0) return null;
  const chosen = new Set(keys);
  const leaving: UnassignParams['leaving'] = {};
  for (const { id, assignees } of facts) {
    const going = assignees.flatMap((assignee) => {
      const name = assignee.user_name ?? '';
      const type = typeOf(assignee);
      const { user_group: group, user_id: userId, domain } = assignee;
      const exactly = { ...(group && { group }), ...(userId && { userId }), ...(domain && { domain }) };
      return chosen.has(keyOf(type, name)) ? [{ name, type, ...exactly }] : [];
    });
    if (going.length > 0) leaving[id] = going;
  }
  return { everybody: false, leaving };
}

/** The form filled with the parameters of an earlier action; a fresh one when they are not such. */
export function fromUnassignParams(params: unknown): UnassignForm {
  const { data } = z.safeParse(unassignParams, params);
  if (!data || data.everybody) return { who: 'everybody', keys: [] };
  const keys = Object.values(data.leaving).flatMap((going) =>
    going.map(({ name, type }) => keyOf(type, name)),
  );
  return { who: 'chosen', keys: [...new Set(keys)] };
}
