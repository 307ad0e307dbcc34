import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '从文件创建用户',
  about: '不会从文件读取密码，因为操作记录保存在此浏览器中。请在创建后设置随机密码。',
  templateName: '用户模板',
  next: (count) => (count === 0 ? '检查用户' : `检查 ${n(count)} 个用户`),
  fields: {
    user_name: '用户名',
    user_email: '邮箱',
    user_phone: '手机号',
    active_type: '激活方式',
    groups: '用户组',
    domain: '域名',
    description: '描述',
    account_expires: '过期时间',
    next_login_change_password: '下次登录须修改密码',
    enable_change_password: '允许修改密码',
    alias_name: '别名',
    enterprise_project_id: '企业项目 ID',
    user_info_map: '服务等级和模式',
  },
  errors: {
    tooLong: (most) => `最多 ${n(most)} 个字符。`,
    userName: '只能包含字母、数字、点、中划线和下划线，以字母或数字开头，且不能以点或下划线结尾。',
    email: '不是邮箱地址。',
    contact: '邮箱和手机号至少填写一项。',
    activeType: '不是已知的激活方式。',
    tooManyGroups: (most) => `最多 ${n(most)} 个用户组。`,
    unknownGroups: (names) => `用户组不存在：${names.join('、')}。`,
    date: '不是日期。',
    past: '该日期已过。',
    yesNo: '请填写“是”或“否”。',
    exists: '该用户已存在。',
    severalDomains: (domains) => `该名称存在于多个域中：${domains.join('、')}。请填写新用户所属的域。`,
    severalGroups: (name) => `用户组 ${name} 存在于多个域中。`,
    localDomain: '本地',
  },
} satisfies typeof source;
