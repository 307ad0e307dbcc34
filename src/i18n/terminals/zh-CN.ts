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
  menu: {
    edit: '编辑',
    desktop: '查看桌面',
    copyMac: '复制 MAC 地址',
    copyDesktop: '复制桌面名称',
    delete: '删除',
  },
  form: {
    newTitle: '新建绑定',
    editTitle: '编辑绑定',
    create: '创建绑定',
    save: '保存绑定',
    saved: (what) => `已保存 ${what}`,
    mac: '终端的 MAC 地址',
    macHelp: '写法不限，如 A8-66-7F-18-5C-05 或 a8667f185c05。',
    readAs: (mac) => `识别为 ${mac}`,
    desktop: '桌面名称',
    description: '描述（可选）',
    notThere: '服务接受了请求，但没有创建绑定。请检查桌面名称。',
    errors: {
      tooLong: (most) => `最多 ${n(most)} 个字符。`,
      noDesktop: '请输入桌面名称。',
      macDigits: (digits) => `MAC 地址有 12 位，此处为 ${n(digits)} 位。`,
      mac: {
        characters: '不是 MAC 地址：只能包含 0–9 和 A–F，且各组长度相同。',
        shortened: '电子表格已将此数字缩短。请将该列设为文本后重新输入。',
        multicast: '此地址代表一组设备，而不是一台终端。',
        zeros: '全 0 的地址不属于任何终端。',
        broadcast: 'FF-FF-FF-FF-FF-FF 代表所有设备，而不是一台终端。',
      },
    },
  },
  dialog: {
    createAbout: '每条绑定允许一台终端登录一台桌面。完成后会重新读取绑定，核对哪些已创建。',
    over: (count, total, most, over) =>
      `项目已有 ${bindings(total)}，上限为 ${n(most)} 条。再增加 ${n(count)} 条将超出 ${n(over)} 条。列表缩短之前不会发送任何内容。`,
    lockedOut: '终端绑定已启用：这些终端将不能再登录对应的桌面。',
    nobodyLockedOut: '终端绑定未启用：目前不会有人无法登录。已打开的会话不受影响。',
  },
  empty: {
    title: '还没有终端绑定',
    body: '启用终端绑定后，只有已绑定的终端才能登录对应的桌面。',
  },
} satisfies typeof source;
