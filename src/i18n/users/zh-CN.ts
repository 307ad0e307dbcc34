import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '用户',
  many: '用户',
  total: (count) => `${n(count)} 个用户`,
  columns: {
    name: '用户名',
    state: '状态',
    user_email: '邮箱',
    user_phone: '手机号',
    group_names: '用户组',
    total_desktops: '桌面数',
    active_type: '激活方式',
    domain: '域名',
    description: '描述',
    account_expires: '过期时间',
    is_pre_user: '预置用户',
    share_space_subscription: '协同订阅',
    share_space_desktops: '协同桌面数',
    enterprise_project_id: '企业项目',
    id: '用户 ID',
  },
  states: { active: '正常', locked: '已锁定', disabled: '已禁用', expired: '已过期' },
  activeTypes: { ADMIN_ACTIVATE: '管理员激活', USER_ACTIVATE: '用户激活' },
  platforms: { AD: 'AD 域', LOCAL: '本地', UOS: 'UOS 域' },
  neverExpires: '永不过期',
  quick: { placeholder: '用户名', hints: { name: () => '用户名包含此内容' } },
  presets: { all: '全部', disabled: '已禁用' },
  filters: {
    names: {
      user_name: '用户名',
      user_names: '完整用户名',
      group_name: '用户组',
      description: '描述',
      active_type: '激活方式',
      disabled: '已禁用',
      domain: '域名',
      platform_type: '账号来源',
      enterprise_project_id: '企业项目 ID',
      share_space_subscription: '已订阅协同',
      share_space_desktops: '有协同桌面',
    },
    groups: { which: '用户', account: '账号', collaboration: '协同' },
    help: {
      user_names: '每输入一个用户名后按回车键。此时忽略上方的用户名筛选。',
      enterprise_project_id: '0 表示默认项目。',
    },
  },
  menu: { desktops: '查看其桌面', copyEmail: '复制邮箱' },
  empty: { title: '还没有用户', body: '此项目没有用户账号。用户是被分配桌面的人员。' },
} satisfies typeof source;
