import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

const people = (count: number) => `${n(count)} 个用户`;
const userGroups = (count: number) => `${n(count)} 个用户组`;

export const messages = {
  title: '应用组',
  many: '应用组',
  total: (count) => `${n(count)} 个应用组`,
  newGroup: '创建应用组',
  columns: {
    name: '应用组名称',
    app_type: '应用类型',
    app_count: '应用数',
    app_server_group_name: '服务器组',
    description: '描述',
    create_at: '创建时间',
    authorization_type: '授权方式',
    app_server_group_id: '服务器组 ID',
    id: '应用组 ID',
  },
  appTypes: { COMMON_APP: '普通应用', SESSION_DESKTOP_APP: '会话桌面' },
  authorizationTypes: { APP_GROUP: '应用组', APP: '应用' },
  quick: { placeholder: '应用组名称', hints: { name: () => '名称包含此内容' } },
  presets: { all: '全部', desktops: '会话桌面' },
  filters: {
    names: {
      name: '应用组名称',
      app_type: '应用类型',
      app_server_group_id: '服务器组',
      authorization_type: '授权方式',
      app_group_id: '应用组 ID',
    },
  },
  authorize: '添加授权',
  removeList: '按名单取消授权',
  menu: {
    authorizations: '查看授权',
    apps: '查看已发布应用',
    edit: '编辑',
    editNamed: (name) => `编辑${name}`,
    delete: '删除',
  },
  empty: {
    title: '暂无应用组',
    body: '应用组包含已发布的应用，以整组方式授权给用户和用户组。',
  },
  form: {
    createTitle: '创建应用组',
    editTitle: (name) => `编辑应用组${name}`,
    create: '创建应用组',
    save: '保存应用组',
    created: (name) => `已创建应用组${name}`,
    saved: (name) => `已保存应用组${name}`,
    optional: (label) => `${label}（可选）`,
    name: '应用组名称',
    nameHelp: '最多 64 个字符，可使用字母、数字、中文、中划线和下划线。',
    appType: '应用类型',
    appTypeHelp: {
      COMMON_APP: '用户打开单个应用。',
      SESSION_DESKTOP_APP: '用户打开共享服务器上的整个桌面。',
    },
    typeStays: (type) => `应用类型：${type}。创建后不可更改。`,
    serverGroup: '服务器组',
    serverGroupHelp: '运行应用的服务器，可稍后设置。',
    serverGroupsUnread: '无法读取服务器组。可先不选服务器组保存应用组。',
    serverGroupChoice: (name, type) => (type === '' ? name : `${name}（${type}）`),
    noServerGroup: '无',
    description: '描述',
    byGroup: '用户按整个应用组授权。服务暂不支持按应用授权。',
    errors: {
      nameNeeded: '请输入名称。',
      namePattern: '只能使用字母、数字、中文、中划线和下划线。',
      tooLong: (max) => `最多 ${n(max)} 个字符。`,
      otherType: '此服务器组运行另一种应用类型。请选择其他服务器组或更改应用类型。',
    },
  },
  remove: {
    lost: '将删除应用组、其中已发布的应用及全部授权，且无法恢复。',
    stays: '用户、用户组和服务器组保持不变。',
    nobody: '没有任何授权。',
    access: (persons, groups) => `${granted(persons, groups)}将失去访问权限。`,
    perGroup: '各应用组的授权',
    group: (name, persons, groups) => `${name}：${persons + groups === 0 ? '无' : granted(persons, groups)}`,
    andMore: (count) => `还有 ${n(count)} 个`,
  },
} satisfies typeof source;

function granted(persons: number, groups: number): string {
  return and([persons > 0 ? people(persons) : '', groups > 0 ? userGroups(groups) : ''].filter(Boolean));
}
