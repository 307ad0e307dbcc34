import { readAuthorizationsOf } from '~/api/app-authorizations';
import { appGroupsSource } from '~/api/app-groups';
import type { ActionItem } from '~/domain/actions/engine/record';
import { leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import { appGroupName } from '~/domain/app-groups/app-group';

/** What a plan weighs of one app group, as the service has it now. */
export interface AppGroupFacts {
  readonly id: string;
  readonly name: string;
  readonly apps: number;
  /** Ids of the users and of the user groups that may use it. */
  readonly people: readonly string[];
  readonly groups: readonly string[];
}

const AT_ONCE = 3;

/** The ids of app groups there are, of those named. @throws ApiError, or the AbortError of `signal` */
export async function existingAppGroups(
  items: readonly ActionItem[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(items.map(({ id }) => id));
  const all = await appGroupsSource.all({}, signal && { signal });
  return new Set(all.map(({ id }) => id).filter((id) => wanted.has(id)));
}

/**
 * Reads app groups and who may use them, by id; what is not there any more is left out.
 * @param onProgress hears how many are read
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readAppGroupFacts(
  items: readonly ActionItem[],
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<ReadonlyMap<string, AppGroupFacts>> {
  const wanted = new Set(items.map(({ id }) => id));
  const found = (await appGroupsSource.all({}, { signal })).filter(({ id }) => wanted.has(id));
  const facts = new Map<string, AppGroupFacts>();
  const queue = found.values();
  const work = async () => {
    for (const group of queue) {
      const rows = await readAuthorizationsOf(group.id, signal);
      const idsOf = (type: string) =>
        rows.flatMap((row) => (row.account_type === type ? [row.account_id || row.id] : []));
      facts.set(group.id, {
        id: group.id,
        name: appGroupName(group),
        apps: group.app_count ?? 0,
        people: idsOf('USER'),
        groups: idsOf('USER_GROUP'),
      });
      onProgress(facts.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return facts;
}

/** The plan of a deletion: what is gone is left out. */
export function planAppGroups(
  items: readonly ActionItem[],
  facts: ReadonlyMap<string, AppGroupFacts>,
  answers: Answers,
): Plan {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const judged = unique.map((item) => {
    const group = facts.get(item.id);
    return group
      ? { item: { id: group.id, name: group.name }, verdict: RUN }
      : { item, verdict: leave('gone') };
  });
  return makePlan(judged, answers);
}
