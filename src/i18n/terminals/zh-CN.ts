import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

const bindings = (count: number) => `${n(count)} 条绑定`;

export const messages = {
  title: '终端',
  many: '终端绑定',
  total: (count) => bindings(count),
  columns: { name: '终端', desktop_name: '桌面', description: '描述', id: '绑定 ID' },
  quick: {
    placeholder: '桌面名称或 MAC 地址',
    hints: { desktop: () => '名称包含此内容的桌面', mac: () => '具有此地址的终端' },
  },
  filters: {
    names: {
      computer_name: '桌面名称',
      mac: 'MAC 地址',
      computer_names: '桌面全名',
      mac_list: '完整的 MAC 地址',
    },
    help: {
      mac: '完整的地址可用任意写法。',
      computer_names: '每输入一个名称后按回车键。',
      mac_list: '每输入一个地址后按回车键，写法不限。',
    },
  },
  menu: { desktop: '查看桌面', copyMac: '复制 MAC 地址', copyDesktop: '复制桌面名称' },
  empty: {
    title: '还没有终端绑定',
    body: '启用终端绑定后，只有已绑定的终端才能登录对应的桌面。',
  },
} satisfies typeof source;
