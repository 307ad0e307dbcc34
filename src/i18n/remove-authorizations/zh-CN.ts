import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  about: '这些账号将无法再打开应用组中的应用。取消后会逐一查询确认。',
  userGroups: (count) => `${n(count)} 个用户组的成员将失去访问权限，除非以其他方式获得授权。`,
  languageHelp: '服务会给失去访问权限的用户发送邮件。邮件由用户阅读，请选择用户的语言。',
  kept: (count) => `${n(count)} 个用户仍可通过用户组访问。`,
  through: (pair, groups) => `${pair}：通过${and(groups)}`,
  andMore: (count) => `还有 ${n(count)} 个`,
  leaveHelp: '将用户移出用户组是单独的操作，用户会失去仅通过该组获得的资源。',
  leave: (user, group) => `将 ${user} 移出 ${group}`,
  leaving: (user, group) => `已开始将 ${user} 移出 ${group}。`,
  adGroups: (groups) => `无法在此移出：${and(groups)}。AD 用户组的成员须在 AD 域中移除。`,
  list: {
    title: '按名单取消授权',
    about: (groups) => `将取消名单中的账号对 ${n(groups)} 个应用组的授权。未获授权的账号会被排除。`,
    next: (count) => (count === 0 ? '继续' : `继续处理 ${n(count)} 个账号`),
  },
} satisfies typeof source;
