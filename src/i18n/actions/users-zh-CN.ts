import { words } from '~/i18n/words';

const { n } = words('zh-CN');

const users = (count: number) => `${n(count)} 个用户`;

export const userKinds = {
  'lock-users': { name: '锁定用户', verb: '锁定', title: (count: number) => `锁定 ${users(count)}` },
  'unlock-users': { name: '解锁用户', verb: '解锁', title: (count: number) => `解锁 ${users(count)}` },
  'reset-passwords': {
    name: '重置密码',
    verb: '重置密码',
    title: (count: number) => `重置 ${users(count)}的密码`,
  },
  'disable-users': { name: '禁用用户', verb: '禁用', title: (count: number) => `禁用 ${users(count)}` },
  'delete-users': { name: '删除用户', verb: '删除', title: (count: number) => `删除 ${users(count)}` },
  'add-members': {
    name: '添加用户组成员',
    verb: '加入用户组',
    title: (count: number) => `将 ${users(count)}加入用户组`,
  },
  'remove-members': {
    name: '移除用户组成员',
    verb: '移出用户组',
    title: (count: number) => `将 ${users(count)}移出用户组`,
  },
  leave: { name: '离职处理', verb: '离职处理', title: (count: number) => `为 ${users(count)}办理离职` },
  'delete-groups': {
    name: '删除用户组',
    verb: '删除',
    title: (count: number) => `删除 ${n(count)} 个用户组`,
  },
};

export const userPlan = {
  changes: (count: number) => (count === 0 ? '不会有任何变更' : `将进行 ${n(count)} 项变更`),
  usersHit: (count: number) => (count === 0 ? '不涉及任何用户' : `涉及 ${users(count)}`),
  groupsHit: (count: number) => (count === 0 ? '不涉及任何用户组' : `涉及 ${n(count)} 个用户组`),
};

export const userAsks = {
  sharedDesktop: (count: number) => `${n(count)} 个涉及还分配给其他人的桌面，可能会影响他们。`,
  ownAccount: (count: number) => `${n(count)} 个是您自己的账号，操作后您可能无法登录。`,
  adAccount: (count: number) => `${n(count)} 个属于 AD 域，应在 AD 域中操作，服务可能拒绝。`,
};

export const userLeaves = {
  alreadyDone: (count: number) => `${n(count)} 个已经完成。`,
  noContact: (count: number) => `${n(count)} 个没有邮箱和手机号，请改为设置随机密码。`,
  adMembers: (count: number) => `${n(count)} 个是 AD 用户组的成员，须在 AD 域中移除。`,
  adGroup: (count: number) => `${n(count)} 个无法添加：AD 用户组的成员须在 AD 域中添加。`,
};

export const userSkipped = {
  sharedDesktop: '桌面还分配给其他人',
  alreadyDone: '已经完成',
  ownAccount: '您自己的账号',
  adAccount: '属于 AD 域',
  noContact: '没有邮箱和手机号',
  adMembers: 'AD 用户组的成员',
  adGroup: '用户组属于 AD 域',
};
