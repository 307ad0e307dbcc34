import {
  mutationOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import {
  createDesktopUser,
  createDesktopUserBody,
  listUserDetail,
  listUsers,
  resetRandomPassword,
  updateUserInfo,
  updateUserInfoBody,
  USER_NAMES_PER_CALL,
  type CreateDesktopUserBody,
  type ListUsersQuery,
  type NotificationType,
  type UpdateUserInfoBody,
  type User,
} from '~/contract/users';
import { parts } from '~/lib/parts';
import { createOnce, isSameName } from './creation';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about users begins with this key. */
export const usersKey = ['users'] as const;

/** Users (ListUsers): a page of them, or all that match. */
export const usersSource = listSource(listUsers, usersKey, (user) => user.id);

/**
 * Reads users by their full names, 100 a call, without the cache; of a name in two domains, both.
 * @param onProgress hears how many names are asked for
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readUsersNamed(
  names: readonly string[],
  filters: Pick<ListUsersQuery, 'platform_type'> = {},
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<User[]> {
  const found: User[] = [];
  let read = 0;
  for (const some of parts(names, USER_NAMES_PER_CALL)) {
    const { rows } = await usersSource.readAll(
      { ...filters, user_names: some },
      { ...(signal && { signal }) },
    );
    found.push(...rows);
    read += some.length;
    onProgress?.(read);
  }
  return found;
}

/** One user whole. Key: ['users', 'one', userId]. */
export function userQuery(userId: string) {
  return queryOptions({
    queryKey: [...usersKey, 'one', userId],
    queryFn: async ({ signal }) =>
      (await call(listUserDetail, { params: { user_id: userId }, signal })).user_detail ?? {},
  });
}

/** Whether an account lives in the AD domain, which no row tells: the service's own filter says so. Key: ['users', 'is-ad', name, id]. */
export function isAdUserQuery(user: { readonly id: string; readonly name: string }) {
  return queryOptions({
    queryKey: [...usersKey, 'is-ad', user.name, user.id],
    queryFn: async ({ signal }) =>
      (await readUsersNamed([user.name], { platform_type: 'AD' }, signal)).some(({ id }) => id === user.id),
    enabled: user.name !== '',
    staleTime: 600_000,
  });
}

/** Creates an account. The promise rejects with LostAnswerError where the answer was lost. */
export function useCreateUser() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      // A password may be in it: nothing of the call is kept once its dialog is gone.
      gcTime: 0,
      mutationFn: (body: CreateDesktopUserBody) =>
        createOnce(
          () => call(createDesktopUser, { body: createDesktopUserBody.parse(body) }),
          async () =>
            (await readUsersNamed([body.user_name])).find(
              ({ user_name, domain }) =>
                isSameName(user_name, body.user_name) && (!body.domain || isSameName(domain, body.domain)),
            )?.id,
        ),
      onSettled: () => invalidateUsers(client),
    }),
  );
}

/** Changes an account; what is left out stays. */
export function useUpdateUser(userId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: UpdateUserInfoBody) =>
        call(updateUserInfo, { params: { user_id: userId }, body: updateUserInfoBody.parse(body) }),
      onSettled: () => invalidateUsers(client),
    }),
  );
}

/**
 * Sets a new password (ResetRandomPassword) and gives it. A GET with an effect: sent once and never repeated, outside of every cache,
 * so that the caller is the only one that holds the answer.
 * @throws ApiError
 */
export async function setRandomPassword(
  userId: string,
  notify: readonly NotificationType[],
): Promise<string> {
  const reply = await call(resetRandomPassword, {
    params: { user_id: userId },
    query: notify.length === 0 ? {} : { notification_type: notify.join(',') },
  });
  return reply.password ?? '';
}

/** Everything read of users is read again, and what says who is in which group. */
export async function invalidateUsers(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: usersKey }),
    client.invalidateQueries({ queryKey: ['user-groups'] }),
  ]);
}
