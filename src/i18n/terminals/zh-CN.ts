import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

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
  createFromFile: '从文件创建',
  menu: {
    edit: '编辑',
    desktop: '查看桌面',
    copyMac: '复制 MAC 地址',
    copyDesktop: '复制桌面名称',
    delete: '删除',
  },
  form: {
    newTitle: '创建绑定',
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
  switches: {
    title: '终端绑定',
    on: '终端绑定已启用',
    off: '终端绑定未启用',
    onMeaning: '用户只能从已绑定到其桌面的终端登录。',
    offMeaning: '用户可以从任意终端登录，绑定暂不生效。',
    autoMeaning: (most) => `新终端会自动绑定到其最先登录的 ${n(most)} 台桌面。`,
    noAutoMeaning: '新终端不会自动绑定。',
    rehearse: '预演',
    change: '更改开关',
    bind: '终端绑定',
    bindHelp:
      '启用：用户只能从已绑定到其桌面的终端登录。停用：任意终端均可登录。已打开的会话不受影响。安卓手机和安卓瘦终端不能绑定。',
    autoBind: '自动绑定',
    autoBindHelp: '启用：终端首次登录时自动绑定，无需管理员操作。停用：每条绑定都由管理员添加。',
    autoBindMax: '自动绑定的最大数量',
    autoBindMaxHelp: '超过此数量后，终端的其他桌面需由管理员绑定。仅在自动绑定启用时生效。',
    badMax: (most) => `请输入 1 到 ${n(most)} 的整数。`,
    undecided: '请逐项确认以上结果，或先添加缺少的绑定。',
    turnOn: '启用终端绑定',
    save: '保存开关',
    saved: '终端绑定的开关已保存',
  },
  turnOn: {
    title: '哪些人将无法登录',
    own: (pairs) => `您自己的终端没有绑定：${and(pairs)}。`,
    ownHelp: '您自己将无法登录。勾选后仍会启用绑定。',
    refused: (logins, people) => `${n(people)} 人最近的 ${n(logins)} 次登录会被拒绝。`,
    refusedHelp: '请先添加缺少的绑定，或勾选以接受。',
    inUse: (count) => `${n(count)} 台使用中的桌面目前没有绑定。`,
    inUseHelp: '会话结束后，这些用户将无法再次登录。勾选以接受。',
    unread: '未能读取全部登录记录。',
    unreadHelp: '实际受影响的人可能多于此处所示。勾选以接受。',
    showMissing: (count) => `查看缺少的 ${bindings(count)}`,
    showNames: '显示名称',
    names: (some, more) => [some.join('、'), more > 0 && `另有 ${n(more)} 台`].filter(Boolean).join('，'),
  },
  rehearsal: {
    title: '缺少的绑定',
    many: '缺少的绑定',
    total: (count) => bindings(count),
    columns: {
      name: '终端',
      desktop: '桌面',
      users: '用户',
      logins: '登录次数',
      last: '最近登录',
      terminal: '终端名称',
      key: '终端和桌面',
    },
    quick: { placeholder: '终端、桌面或用户' },
    filters: { names: { q: '关键字' } },
    empty: {
      title: '没有缺少的绑定',
      body: '最近 30 天内登录过且有 MAC 地址的终端都已绑定到对应的桌面。',
    },
    back: '终端',
    create: '创建绑定',
    createAll: (count) => `创建 ${bindings(count)}`,
    reading: '正在读取登录记录',
    read: (read, total) => `已读取 ${n(read)}/${n(total)} 条登录记录`,
    stop: '停止读取',
    refused: (refused, logins, people, days) =>
      `如启用绑定，最近 ${n(days)} 天的 ${n(logins)} 次登录中，${n(people)} 人的 ${n(refused)} 次会被拒绝。`,
    none: (logins, days) =>
      logins === 0
        ? `最近 ${n(days)} 天没有登录记录，无法模拟。`
        : `如启用绑定，最近 ${n(days)} 天的 ${n(logins)} 次登录都不会被拒绝。`,
    hit: (terminals, desktops) => `涉及 ${n(terminals)} 台终端和 ${n(desktops)} 台桌面。`,
    withoutMac: (count) => `其中 ${n(count)} 次来自不提供 MAC 地址的浏览器或手机，无法绑定。`,
    notRead: (count) => `读取已停止：有 ${n(count)} 次登录未计入。`,
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
