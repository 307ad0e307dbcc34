import * as z from 'zod/mini';
import {
  APP_GROUP_DESCRIPTION_LIMIT,
  APP_GROUP_NAME_LIMIT,
  APP_TYPES,
  type AppGroup,
  type CreateAppGroupBody,
  type UpdateAppGroupBody,
} from '~/contract/app-groups';
import type { Messages } from '~/i18n/areas';

type Errors = Messages<'app-groups'>['form']['errors'];

/** The manual's pattern as it is meant: every character, not only the last ones. */
const NAME = /^[\w\u4e00-\u9fa5-]+$/;

/**
 * The form of an app group.
 * @param before the group that is changed; a name that stays is not sent, so it may be what it is
 * @param typeOf the kind of apps a server group runs, as far as is known
 */
export function appGroupFormSchema(
  t: Errors,
  before: AppGroup | null,
  typeOf: (serverGroupId: string) => string | null | undefined,
) {
  const stays = before?.name ?? '';
  const mustFit = (fits: (name: string) => boolean) => (name: string) =>
    (name !== '' && name === stays) || fits(name);
  return z
    .object({
      name: z.string().check(
        z.trim(),
        z.refine((name) => name !== '', { error: t.nameNeeded, abort: true }),
        z.refine(
          mustFit((name) => name.length <= APP_GROUP_NAME_LIMIT),
          {
            error: t.tooLong(APP_GROUP_NAME_LIMIT),
            abort: true,
          },
        ),
        z.refine(
          mustFit((name) => NAME.test(name)),
          { error: t.namePattern },
        ),
      ),
      appType: z.enum(APP_TYPES),
      serverGroup: z.string(),
      description: z
        .string()
        .check(z.maxLength(APP_GROUP_DESCRIPTION_LIMIT, { error: t.tooLong(APP_GROUP_DESCRIPTION_LIMIT) })),
    })
    .check(
      z.refine(({ appType, serverGroup }) => (typeOf(serverGroup) ?? appType) === appType, {
        error: t.otherType,
        path: ['serverGroup'],
      }),
    );
}

export type AppGroupValues = z.infer<ReturnType<typeof appGroupFormSchema>>;

export const FRESH_APP_GROUP: AppGroupValues = {
  name: '',
  appType: 'COMMON_APP',
  serverGroup: '',
  description: '',
};

/** The values a group has now. */
export function fromAppGroup(group: AppGroup): AppGroupValues {
  return {
    name: group.name ?? '',
    appType: APP_TYPES.find((type) => type === group.app_type) ?? 'COMMON_APP',
    serverGroup: group.app_server_group_id ?? '',
    description: group.description ?? '',
  };
}

/** The request that creates a group. */
export function toCreateRequest(values: AppGroupValues): CreateAppGroupBody {
  const { name, appType, serverGroup, description } = values;
  return {
    name,
    app_type: appType,
    ...(serverGroup !== '' && { app_server_group_id: serverGroup }),
    ...(description !== '' && { description }),
  };
}

/** The request that changes a group: only what is other than before; null when nothing is. */
export function toUpdateRequest(values: AppGroupValues, group: AppGroup): UpdateAppGroupBody | null {
  const before = fromAppGroup(group);
  const body: UpdateAppGroupBody = {
    ...(values.name !== before.name && { name: values.name }),
    ...(values.serverGroup !== before.serverGroup && { app_server_group_id: values.serverGroup }),
    ...(values.description !== before.description && { description: values.description }),
  };
  return Object.keys(body).length > 0 ? body : null;
}
