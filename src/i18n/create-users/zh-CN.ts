import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  about: '服务的响应不包含账号，因此创建后会重新读取用户列表。',
  summary: '摘要',
  byUser: '用户激活',
  told: (count) => `${n(count)} 个用户将收到邮件或短信`,
  byAdministrator: '管理员激活',
  notTold: (count) => `${n(count)} 个用户需要初始密码`,
  groups: '用户组',
  grouped: (count) => `${n(count)} 个用户加入用户组`,
} satisfies typeof source;
