import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  about: {
    'lock-users': '锁定的用户在解锁前无法登录。',
    'unlock-users': '用户可以重新登录。',
    'reset-passwords': '服务向每个用户发送消息，用户据此设置新密码。服务不会告知消息是否送达。',
    'disable-users': '禁用的用户无法登录。桌面和用户组关系保留，之后可以重新启用账号。',
  },
  lost: '账号将被永久删除。桌面保留，但与这些用户的分配关系、用户组关系和授权一并删除。',
  insteadAbout: '禁用的账号同样无法登录，且所有分配关系都保留。',
  instead: '改为禁用',
  hit: {
    users: '将删除的用户',
    usersAtWork: '有打开的会话的用户',
    lose: (desktopCount, groupCount, grants) =>
      `关联：${n(desktopCount)} 台桌面、${n(groupCount)} 个用户组、${n(grants)} 个授权。`,
    atWork: (count) => `${n(count)} 个用户有打开的会话。如不注销，会话将继续。`,
    desktops: (count) => `${n(count)} 台桌面`,
  },
  members: {
    addTo: (group) => `用户将加入 ${group}，并获得分配给该用户组的资源。`,
    removeFrom: (group) => `用户将移出 ${group}，并失去仅通过该用户组获得的资源。`,
    signInAgain: '已登录的用户重新登录后变更才生效。',
  },
  groups: {
    lost: '用户组将被永久删除，成员失去仅通过用户组获得的资源。',
    stays: '用户本身保留。',
    hit: '将删除的用户组',
    hold: (members, desktopCount) => `${n(members)} 个成员、${n(desktopCount)} 台桌面`,
    loses: (members, desktopCount, appGroups, pools) =>
      `共 ${n(members)} 个成员，关联：${n(desktopCount)} 台桌面、${n(appGroups)} 个应用组、${n(pools)} 个桌面池。`,
    appGroups: (names) => `应用组：${names.join('、')}`,
    pools: (names) => `桌面池：${names.join('、')}`,
  },
} satisfies typeof source;
