import { listUsers, type ListUsersQuery, type User } from '~/contract/users';
import { type Backend, paged } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';
import { idOf } from '~/mocks/seed/random';
import { groupsOf, userTraits } from '~/mocks/seed/accounts';
import { userName } from '~/mocks/seed/people';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { desktopCounts, userCount } from '~/mocks/seed/users';

/** User accounts. `user_name`, `description` and `group_name` are matched anywhere, whatever the case; `user_names` whole. */
export function userHandlers(backend: Backend): Handler[] {
  const counts = desktopCounts();
  return [
    handle(listUsers, ({ query: { offset = '0', limit, is_query_total_desktops = true, ...filter } }) => {
      const { db } = backend;
      const tests = testsOf(filter, db.world.seed);
      const all = Array.from({ length: userCount(db) }, (_, index) => index);
      const found = tests.length === 0 ? all : all.filter((user) => tests.every((test) => test(user)));
      const total = is_query_total_desktops ? counts(db) : undefined;
      const page = paged(found, Number(offset), limit === undefined ? found.length : Number(limit));
      return {
        total_count: found.length,
        users: page.map((user) => userRow(db.world.seed, user, total && (total.get(user) ?? 0))),
      };
    }),
  ];
}

type Filter = Omit<ListUsersQuery, 'offset' | 'limit' | 'is_query_total_desktops'>;

function testsOf(filter: Filter, seed: number): ((user: number) => boolean)[] {
  const tests: ((user: number) => boolean)[] = [];
  const names = filter.user_names?.filter((name) => name !== '').map(folded);
  const {
    user_name,
    description,
    group_name,
    domain,
    platform_type,
    enterprise_project_id: project,
  } = filter;
  const { active_type, disabled, share_space_subscription, share_space_desktops } = filter;
  if (names && names.length > 0) {
    const wanted = new Set(names);
    tests.push((user) => wanted.has(userName(user)));
  } else if (user_name) {
    const part = folded(user_name);
    tests.push((user) => userName(user).includes(part));
  }
  if (description) {
    const part = folded(description);
    tests.push((user) => folded(userTraits(seed, user).description).includes(part));
  }
  if (group_name) {
    const part = folded(group_name);
    tests.push((user) => groupsOf(seed, user).some((group) => group.includes(part)));
  }
  if (active_type) tests.push((user) => userTraits(seed, user).activeType === active_type);
  if (disabled !== undefined) tests.push((user) => userTraits(seed, user).disabled === disabled);
  if (share_space_subscription !== undefined) {
    tests.push((user) => userTraits(seed, user).subscribed === share_space_subscription);
  }
  // Nobody has a collaborative desktop in the share space here, and all are of the one domain and project.
  if (share_space_desktops) tests.push(nobody);
  if (domain && folded(domain) !== AD_DOMAIN) tests.push(nobody);
  if (platform_type && platform_type !== 'AD') tests.push(nobody);
  if (project && project !== '0' && project !== 'all_granted_eps') tests.push(nobody);
  return tests;
}

const folded = (text: string) => text.toLowerCase();
const nobody = () => false;

/** What is not there is left out: most fields may not be empty. */
function userRow(seed: number, user: number, desktops: number | undefined): User {
  const name = userName(user);
  const { activeType, disabled, locked, phone, description, subscribed } = userTraits(seed, user);
  return {
    id: idOf('user', user),
    user_name: name,
    user_email: `${name}@${AD_DOMAIN}`,
    ...(phone !== '' && { user_phone: phone }),
    ...(description !== '' && { description }),
    active_type: activeType,
    account_expired: false,
    account_expires: '0',
    disabled,
    locked,
    enable_change_password: true,
    next_login_change_password: false,
    password_never_expired: false,
    is_pre_user: false,
    ...(desktops !== undefined && { total_desktops: desktops }),
    share_space_subscription: subscribed,
    share_space_desktops: 0,
    group_names: [...groupsOf(seed, user)],
    enterprise_project_id: '0',
    domain: AD_DOMAIN,
  };
}
