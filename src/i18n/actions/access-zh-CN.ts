import { words } from '~/i18n/words';

const { n } = words('zh-CN');

const appGroups = (count: number) => `${n(count)} 个应用组`;
const bindings = (count: number) => `${n(count)} 条终端绑定`;
const sessions = (count: number) => `${n(count)} 个应用会话`;

/** What actions on app groups, authorizations, terminals and app sessions are called. */
export const accessKinds = {
  authorize: { name: '授权', verb: '添加授权', title: (count: number) => `添加 ${n(count)} 个授权` },
  'remove-authorizations': {
    name: '取消授权',
    verb: '取消授权',
    title: (count: number) => `取消 ${n(count)} 个授权`,
  },
  'delete-app-groups': {
    name: '删除应用组',
    verb: '删除',
    title: (count: number) => `删除 ${appGroups(count)}`,
  },
  'delete-scripts': {
    name: '删除脚本',
    verb: '删除',
    title: (count: number) => `删除 ${n(count)} 个脚本`,
  },
  'create-bindings': {
    name: '创建终端绑定',
    verb: '创建绑定',
    title: (count: number) => `创建 ${bindings(count)}`,
  },
  'delete-bindings': {
    name: '删除终端绑定',
    verb: '删除',
    title: (count: number) => `删除 ${bindings(count)}`,
  },
  'logoff-sessions': {
    name: '注销应用会话',
    verb: '注销',
    title: (count: number) => `注销 ${sessions(count)}`,
  },
};

export const accessAsks = {
  unknownAccount: (count: number) => `${n(count)} 个授权的账号未找到，服务可能会拒绝。`,
  noSuchDesktop: (count: number) => `${n(count)} 条的桌面不存在，服务可能不会创建。`,
};

export const accessLeaves = {
  alreadyAuthorized: (count: number) => `${n(count)} 个授权已存在。`,
  notAuthorized: (count: number) => `${n(count)} 个没有直接授权。`,
  groupWithoutId: (count: number) => `${n(count)} 个授权的用户组没有 ID。`,
  ended: (count: number) => `${n(count)} 个已经结束。`,
};

export const accessSkipped = {
  unknownAccount: '账号未找到',
  noSuchDesktop: '桌面不存在',
  alreadyAuthorized: '已授权',
  notAuthorized: '没有直接授权',
  groupWithoutId: '用户组没有 ID',
  ended: '已经结束',
};
