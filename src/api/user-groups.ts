import { mutationOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  createUserGroup,
  createUserGroupBody,
  listUserGroups,
  listUsersOfGroup,
  updateUserGroup,
  updateUserGroupBody,
  type CreateUserGroupBody,
  type UpdateUserGroupBody,
  type UserGroupInfo,
} from '~/contract/user-groups';
import { createOnce, isSameName } from './creation';
import { call } from './http';
import { listSource } from './list-source';
import { invalidateUsers } from './users';

/** Everything about user groups begins with this key. */
export const userGroupsKey = ['user-groups'] as const;

/** User groups (ListUserGroups): a page of them, or all that match. */
export const userGroupsSource = listSource(listUserGroups, userGroupsKey, (group) => group.id);

/** One group, found in the list, as no call gives one alone; null when it is not there. Key: ['user-groups', 'one', groupId]. */
export function userGroupQuery(groupId: string) {
  return queryOptions({
    queryKey: [...userGroupsKey, 'one', groupId],
    queryFn: async ({ signal }) => (await readUserGroups([groupId], signal)).get(groupId) ?? null,
  });
}

/** Finds groups by their ids in the list, which is read until all are found, without the cache. @throws ApiError */
export async function readUserGroups(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, UserGroupInfo>> {
  const wanted = new Set(ids);
  const found = new Map<string, UserGroupInfo>();
  await userGroupsSource.readAll(
    {},
    {
      ...(signal && { signal }),
      isEnough: (fresh) => {
        for (const group of fresh) if (wanted.has(group.id)) found.set(group.id, group);
        return found.size === wanted.size;
      },
    },
  );
  return found;
}

/** The members of a group (ListUsersOfGroup): a page of them, or all that match. */
export function membersSource(groupId: string) {
  const key = [...userGroupsKey, 'members', groupId];
  return listSource(listUsersOfGroup, key, (user) => user.id, { group_id: groupId });
}

/** Creates a group. */
export function useCreateUserGroup() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: CreateUserGroupBody) =>
        createOnce(
          () => call(createUserGroup, { body: createUserGroupBody.parse(body) }),
          async () =>
            (await userGroupsSource.all({ keyword: body.group_name })).find(
              ({ name, platform_type }) =>
                isSameName(name, body.group_name) && platform_type === body.platform_type,
            )?.id,
        ),
      onSettled: () => invalidateUsers(client),
    }),
  );
}

/** Changes a group; what is left out stays. */
export function useUpdateUserGroup(groupId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: UpdateUserGroupBody) =>
        call(updateUserGroup, { params: { group_id: groupId }, body: updateUserGroupBody.parse(body) }),
      onSettled: () => invalidateUsers(client),
    }),
  );
}
