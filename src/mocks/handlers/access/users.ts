import {
  batchCreateUsers,
  batchDeleteUser,
  changeUserStatus,
  createDesktopUser,
  deleteUser,
  listUserDetail,
  listUsers,
  type ListUsersQuery,
  resetRandomPassword,
  updateUserInfo,
} from '~/contract/users';
import type { Db } from '~/mocks/engine/db';
import { userDetail, userId, userRow } from '~/mocks/rows/user-rows';
import type { UserRecord } from '~/mocks/seed/accounts';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { desktopCounts } from '~/mocks/seed/users';
import { type Backend, paged } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';
import { changeUsers, deleteUsers, lookupUser } from './user-changes';
import { createUser, createUsers, randomPassword, statusChange, updateUser } from './user-rules';

/** User accounts. `user_name`, `description` and `group_name` are matched anywhere, whatever the case; `user_names` whole. */
export function userHandlers(backend: Backend): Handler[] {
  const counts = desktopCounts();
  const desktopsOf = (user: UserRecord) => counts(backend.db).get(user.index) ?? 0;
  const oneUser = (param: (name: 'user_id') => string) => lookupUser(backend.db, param('user_id'));
  return [
    handle(listUsers, ({ query: { offset = '0', limit, is_query_total_desktops = true, ...filter } }) => {
      const { db, clock } = backend;
      const tests = testsOf(filter, db);
      const from = Number(offset);
      // Unfiltered, only the page's own accounts are made.
      const found =
        tests.length === 0 ? undefined : db.users.filter((user) => tests.every((test) => test(user)));
      const total = found?.length ?? db.users.count;
      const most = limit === undefined ? total : Number(limit);
      const page = found ? paged(found, from, most) : db.users.page(from, most);
      const now = clock.now();
      return {
        total_count: total,
        users: page.map((user) =>
          userRow(db, user, now, is_query_total_desktops ? desktopsOf(user) : undefined),
        ),
      };
    }),
    handle(createDesktopUser, ({ body }) => ({ id: userId(createUser(backend, body)) }), 201),
    handle(batchCreateUsers, ({ body }) => createUsers(backend, body.users), 200),
    handle(listUserDetail, ({ param }) => {
      const user = oneUser(param);
      return { user_detail: userDetail(backend.db, user, backend.clock.now(), desktopsOf(user)) };
    }),
    handle(updateUserInfo, ({ param, body }) => {
      const user = oneUser(param);
      changeUsers(backend, [user], () => updateUser(backend.db, user, body));
      return { id: userId(user) };
    }),
    handle(deleteUser, ({ param }) => {
      const user = oneUser(param);
      changeUsers(backend, [user], () => deleteUsers(backend, [user]));
    }),
    handle(batchDeleteUser, ({ body }) => {
      const users = [...new Set(body.user_ids)].map((id) => lookupUser(backend.db, id));
      changeUsers(backend, users, () => deleteUsers(backend, users));
    }),
    handle(changeUserStatus, ({ param, body }) => {
      const user = oneUser(param);
      const patch = statusChange(user, body.op_type);
      changeUsers(backend, [user], () => backend.db.users.update(user.index, patch));
    }),
    handle(resetRandomPassword, ({ param, query }) => {
      const user = oneUser(param);
      const password = randomPassword(user, query.notification_type);
      changeUsers(backend, [user], () => backend.db.users.update(user.index, { mustChangePassword: true }));
      return { password };
    }),
  ];
}

type Filter = Omit<ListUsersQuery, 'offset' | 'limit' | 'is_query_total_desktops'>;
type Test = (user: UserRecord) => boolean;

function testsOf(filter: Filter, db: Db): Test[] {
  const tests: Test[] = [];
  const names = filter.user_names?.filter((name) => name !== '').map(folded);
  const { user_name, description, group_name, domain, platform_type } = filter;
  const { active_type, disabled, share_space_subscription, share_space_desktops } = filter;
  const project = filter.enterprise_project_id;
  if (names && names.length > 0) {
    const wanted = new Set(names);
    tests.push((user) => wanted.has(folded(user.name)));
  } else if (user_name) {
    const part = folded(user_name);
    tests.push((user) => folded(user.name).includes(part));
  }
  if (description) {
    const part = folded(description);
    tests.push((user) => folded(user.description).includes(part));
  }
  if (group_name) {
    const part = folded(group_name);
    const groups = db.userGroups.filter(({ name }) => folded(name).includes(part));
    const wanted = new Set(groups.map(({ index }) => index));
    tests.push((user) => user.groups.some((group) => wanted.has(group)));
  }
  if (active_type) tests.push((user) => user.activeType === active_type);
  if (disabled !== undefined) tests.push((user) => user.disabled === disabled);
  if (share_space_subscription !== undefined) {
    tests.push((user) => user.subscribed === share_space_subscription);
  }
  // Nobody has a collaborative desktop in the share space here, and all are of the one project.
  if (share_space_desktops) tests.push(nobody);
  if (domain) tests.push(({ platform }) => platform === 'AD' && folded(domain) === AD_DOMAIN);
  if (platform_type) tests.push(({ platform }) => platform === platform_type);
  if (project && project !== '0' && project !== 'all_granted_eps') tests.push(nobody);
  return tests;
}

const folded = (text: string) => text.toLowerCase();
const nobody = () => false;
