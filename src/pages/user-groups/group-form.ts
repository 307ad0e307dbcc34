import * as z from 'zod/mini';
import {
  GROUP_DESCRIPTION_LIMIT,
  GROUP_NAME_LIMIT,
  NEW_GROUP_PLATFORMS,
  type CreateUserGroupBody,
  type UpdateUserGroupBody,
  type UserGroupInfo,
} from '~/contract/user-groups';
import type { Messages } from '~/i18n/areas';

type Errors = Messages<'user-groups'>['form']['errors'];

/** `before` is the description a group has: the service takes no empty one in its place. */
export const groupSchema = (t: Errors, before = '') =>
  z.object({
    name: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t.required),
        z.maxLength(GROUP_NAME_LIMIT, t.tooLong(GROUP_NAME_LIMIT)),
      ),
    platform: z.enum(NEW_GROUP_PLATFORMS),
    description: z.string().check(
      z.maxLength(GROUP_DESCRIPTION_LIMIT, t.tooLong(GROUP_DESCRIPTION_LIMIT)),
      z.refine((text) => text !== '' || before === '', t.cannotBeEmptied),
    ),
  });
export type GroupForm = z.infer<ReturnType<typeof groupSchema>>;

export const NEW_GROUP: GroupForm = { name: '', platform: 'LOCAL', description: '' };

/** The form of a group as it is. */
export function fromGroup(group: UserGroupInfo): GroupForm {
  return {
    name: group.name ?? '',
    platform: group.platform_type === 'AD' ? 'AD' : 'LOCAL',
    description: group.description ?? '',
  };
}

export function toCreateGroup({ name, platform, description }: GroupForm): CreateUserGroupBody {
  return { group_name: name, platform_type: platform, ...(description !== '' && { description }) };
}

/** Only what differs. */
export function toUpdateGroup(form: GroupForm, before: GroupForm): UpdateUserGroupBody {
  return {
    ...(form.name !== before.name && { group_name: form.name }),
    ...(form.description !== before.description && { description: form.description }),
  };
}
