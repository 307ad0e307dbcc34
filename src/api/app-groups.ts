import { mutationOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  createAppGroup,
  createAppGroupBody,
  listAppGroup,
  listPublishedApp,
  showAppGroupDetail,
  updateAppGroup,
  updateAppGroupBody,
  type CreateAppGroupBody,
  type UpdateAppGroupBody,
} from '~/contract/app-groups';
import { createOnce, isSameName } from './creation';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about app groups begins with this key. */
export const appGroupsKey = ['app-groups'] as const;

/** App groups (ListAppGroup): a page of them, or all that match. */
export const appGroupsSource = listSource(listAppGroup, appGroupsKey, (group) => group.id);

/** One app group (ShowAppGroupDetail). Key: ['app-groups', 'one', groupId]. */
export function appGroupQuery(groupId: string) {
  return queryOptions({
    queryKey: [...appGroupsKey, 'one', groupId],
    queryFn: ({ signal }) => call(showAppGroupDetail, { params: { app_group_id: groupId }, signal }),
  });
}

/** The apps published in a group (ListPublishedApp). */
export function publishedAppsSource(groupId: string) {
  return listSource(listPublishedApp, [...appGroupsKey, 'apps', groupId], (app) => app.id, {
    app_group_id: groupId,
  });
}

/** Creates an app group. The promise rejects with LostAnswerError where the answer was lost. */
export function useCreateAppGroup() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: CreateAppGroupBody) =>
        createOnce(
          () => call(createAppGroup, { body: createAppGroupBody.parse(body) }),
          async () =>
            (await appGroupsSource.all({ name: body.name })).find(({ name }) => isSameName(name, body.name))
              ?.id,
        ),
      onSettled: () => client.invalidateQueries({ queryKey: appGroupsKey }),
    }),
  );
}

/** Changes an app group; what the body leaves out stays. */
export function useUpdateAppGroup(groupId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: UpdateAppGroupBody) =>
        call(updateAppGroup, {
          params: { app_group_id: groupId },
          body: updateAppGroupBody.parse(body),
        }),
      onSettled: () => client.invalidateQueries({ queryKey: appGroupsKey }),
    }),
  );
}
