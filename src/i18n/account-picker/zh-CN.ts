import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  kind: '搜索对象',
  kinds: { USER: '用户', USER_GROUP: '用户组' },
  search: '搜索账号',
  searchOf: { USER: '搜索用户', USER_GROUP: '搜索用户组' },
  searchHelp: '输入名称的一部分',
  shown: (shown, total) => `显示 ${n(shown)} 个，共 ${n(total)} 个`,
  showMore: '显示更多',
  chooseAll: (total, isSearched) =>
    isSearched ? `选择符合条件的全部 ${n(total)} 个` : `选择全部 ${n(total)} 个`,
  readingAll: (read, total) => `正在读取，已读 ${n(read)} 个，共 ${n(total)} 个`,
  notAll: (read, total) => `共 ${n(total)} 个，仅读取到 ${n(read)} 个，已选择这些账号。`,
  chosen: (some, userGroups) =>
    `已选择 ${and([
      ...(some > 0 ? [`${n(some)} 个用户`] : []),
      ...(userGroups > 0 ? [`${n(userGroups)} 个用户组`] : []),
    ])}`,
  chooseNone: '清除选择',
  help: {
    USER: 'AD 域用户的名称后注明所在的域。',
    USER_GROUP: '用户组的成员可使用该组被授权的应用。',
  },
  searching: '正在搜索…',
  searchFailed: '搜索失败。',
  nobody: '没有名称包含此内容的账号。',
} satisfies typeof source;
