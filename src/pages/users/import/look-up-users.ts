import { userGroupsSource } from '~/api/user-groups';
import { newUserId, readExisting } from '~/domain/actions/create-users/new-users';
import type { Messages } from '~/i18n/areas';
import type { LookedUp, LookUp } from '~/ui/import/import-field';
import type { UserField, UserFound } from './user-plan';
import { groupNamesOf } from './user-values';

type Entries = Parameters<LookUp<UserField, UserFound>>[0];
type Options = Parameters<LookUp<UserField, UserFound>>[1];

/**
 * Which lines name an account that exists, and the IDs of the groups they name; the groups are read whole, once, where one is named.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function lookUpUsers(
  entries: Entries,
  { signal, onProgress }: Options,
  t: Messages<'user-import'>['errors'],
): Promise<ReadonlyMap<string, LookedUp<UserField, UserFound>>> {
  const namesGroups = entries.some(({ values }) => values.groups !== '');
  const [existing, groups] = await Promise.all([
    readExisting(
      entries.map(({ values }) => values),
      { signal, onProgress },
    ),
    namesGroups ? userGroupsSource.all({}, { signal }) : [],
  ]);
  const idOf = new Map(groups.map(({ id, name }) => [(name ?? '').toLowerCase(), id]));
  return new Map(
    entries.map(({ key, values }): [string, LookedUp<UserField, UserFound>] => {
      if (existing.has(newUserId(values))) return [key, { problem: { field: 'user_name', text: t.exists } }];
      const names = groupNamesOf(values.groups);
      const unknown = names.filter((name) => !idOf.has(name.toLowerCase()));
      if (unknown.length > 0) {
        const known = names.filter((name) => !unknown.includes(name));
        return [
          key,
          {
            problem: {
              field: 'groups',
              text: t.unknownGroups(unknown),
              suggestions: known.length > 0 ? [known.join('; ')] : [],
            },
          },
        ];
      }
      return [key, { found: names.flatMap((name) => idOf.get(name.toLowerCase()) ?? []) }];
    }),
  );
}
