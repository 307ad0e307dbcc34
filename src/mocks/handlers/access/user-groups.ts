import {
  batchDeleteUserGroups,
  createUserGroup,
  deleteUserGroup,
  GROUPS_PER_PAGE,
  listUserGroups,
  listUsersOfGroup,
  runActionsOnGroup,
  type RunActionsOnGroupBody,
  updateUserGroup,
  type UpdateUserGroupBody,
} from '~/contract/user-groups';
import type { Db } from '~/mocks/engine/db';
import { groupRow, memberRow } from '~/mocks/rows/user-rows';
import { AD_DOMAIN } from '~/mocks/seed/project';
import type { UserGroupRecord } from '~/mocks/seed/user-groups';
import { desktopCounts, findGroup, groupDesktopCounts, groupNamed, memberCounts } from '~/mocks/seed/users';
import { ACCOUNT_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';
import { changeUsers, lookupUser, unassign } from './user-changes';

/** User groups and who is in them. `keyword` is matched anywhere in the name, whatever the case. */
export function userGroupHandlers(backend: Backend): Handler[] {
  const members = memberCounts();
  const desktops = groupDesktopCounts();
  const desktopsOfUsers = desktopCounts();
  const oneGroup = (param: (name: 'group_id') => string) => lookupGroup(backend.db, param('group_id'));
  return [
    handle(listUserGroups, ({ query }) => {
      const { db } = backend;
      const { limit = String(GROUPS_PER_PAGE), offset, keyword = '', domain, platform_type = [] } = query;
      if (offset !== undefined && query.limit === undefined) {
        refuse(400, ERROR_CODES.badParameter, 'offset: needs limit');
      }
      const part = keyword.toLowerCase();
      const found = db.userGroups.filter(
        ({ name, platform }) =>
          name.toLowerCase().includes(part) &&
          (!domain || (platform === 'AD' && domain.toLowerCase() === AD_DOMAIN)) &&
          (platform_type.length === 0 || platform_type.includes(platform)),
      );
      return {
        total_count: found.length,
        user_groups: paged(found, Number(offset ?? 0), Number(limit)).map((group) =>
          groupRow(group, {
            members: members(db).get(group.index) ?? 0,
            desktops: desktops(db).get(group.index) ?? 0,
          }),
        ),
      };
    }),
    handle(
      createUserGroup,
      ({ body }) => {
        const { db, clock } = backend;
        checkName(db, body.group_name);
        db.userGroups.append((index) => ({
          index,
          name: body.group_name,
          description: body.description ?? '',
          platform: body.platform_type,
          createdAt: clock.now(),
        }));
        loseAnswer(body.group_name);
      },
      201,
    ),
    handle(updateUserGroup, ({ param, body }) => updateGroup(backend.db, oneGroup(param), body), 200),
    handle(deleteUserGroup, ({ param }) => deleteGroups(backend.db, [oneGroup(param)])),
    handle(batchDeleteUserGroups, ({ body }) =>
      deleteGroups(
        backend.db,
        [...new Set(body.group_ids)].map((id) => lookupGroup(backend.db, id)),
      ),
    ),
    handle(listUsersOfGroup, ({ param, query }) => {
      const { db } = backend;
      const group = oneGroup(param);
      const { user_name = '', description = '', active_type, limit = '2000', offset = '0' } = query;
      const found = db.users.filter(
        (user) =>
          user.groups.includes(group.index) &&
          user.name.toLowerCase().includes(user_name.toLowerCase()) &&
          user.description.toLowerCase().includes(description.toLowerCase()) &&
          (!active_type || user.activeType === active_type),
      );
      const counts = desktopsOfUsers(db);
      return {
        total_count: found.length,
        users: paged(found, Number(offset), Number(limit)).map((user) =>
          memberRow(user, counts.get(user.index) ?? 0),
        ),
      };
    }),
    handle(runActionsOnGroup, ({ param, body }) => changeMembers(backend, oneGroup(param), body), 200),
  ];
}

function lookupGroup(db: Db, id: string): UserGroupRecord {
  return findGroup(db, id) ?? refuse(404, ERROR_CODES.groupNotFound, `The user group ${id} does not exist`);
}

function checkName(db: Db, name: string, own?: UserGroupRecord): void {
  if (name.trim() === '') refuse(400, ERROR_CODES.badParameter, 'group_name: required');
  if (name === ACCOUNT_NAME_SENTINELS.fail) {
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  }
  const holder = groupNamed(db, name);
  if (name === ACCOUNT_NAME_SENTINELS.conflict || (holder !== undefined && holder !== own?.index)) {
    refuse(409, ERROR_CODES.groupNameTaken, `The user group ${name} exists already`);
  }
}

function loseAnswer(name: string | undefined): void {
  if (name === ACCOUNT_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
}

function updateGroup(db: Db, group: UserGroupRecord, { group_name, description }: UpdateUserGroupBody): void {
  if (group_name !== undefined && group_name !== group.name) {
    if (group.platform === 'AD') {
      refuse(400, ERROR_CODES.adGroup, `The AD group ${group.name} cannot be renamed`);
    }
    checkName(db, group_name, group);
  }
  db.userGroups.update(group.index, {
    ...(group_name !== undefined && { name: group_name }),
    ...(description !== undefined && { description }),
  });
  loseAnswer(group_name);
}

/** With a group go its memberships and what it was assigned. */
function deleteGroups(db: Db, groups: readonly UserGroupRecord[]): void {
  const gone = new Set(groups.map(({ index }) => index));
  for (const index of gone) db.userGroups.remove(index);
  for (const user of db.users.filter((one) => one.groups.some((group) => gone.has(group)))) {
    db.users.update(user.index, { groups: user.groups.filter((group) => !gone.has(group)) });
  }
  unassign(db, 'GROUP', gone);
}

/** Who is in already, or is not, stays so without a word. */
function changeMembers(backend: Backend, group: UserGroupRecord, body: RunActionsOnGroupBody): void {
  const { db } = backend;
  const users = [...new Set(body.user_ids)].map((id) => lookupUser(db, id));
  if (group.platform === 'AD') {
    refuse(400, ERROR_CODES.adGroup, `Members of the AD group ${group.name} are kept in the domain`);
  }
  changeUsers(backend, users, () => {
    for (const { index, groups } of users) {
      const others = groups.filter((one) => one !== group.index);
      db.users.update(index, { groups: body.op_type === 'ADD' ? [...others, group.index] : others });
    }
  });
}
