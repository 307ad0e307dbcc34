import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

const snapshots = (count: number) => `${n(count)} 个快照`;
const desktops = (count: number) => `${n(count)} 台桌面`;

export const messages = {
  title: '快照',
  many: '快照',
  total: (count) => snapshots(count),
  columns: {
    name: '快照名称',
    snapshot_id: '快照 ID',
    desktop_name: '桌面',
    desktop_id: '桌面 ID',
    is_system_disk: '磁盘',
    status: '状态',
    create_type: '创建方式',
    create_time: '创建时间',
    last_restore_time: '上次恢复',
    restore_fail_reason: '恢复失败原因',
    description: '描述',
  },
  quick: {
    placeholder: '名称或桌面 ID',
    scopes: { desktop: '桌面名称', snapshot: '快照名称' },
    hints: {
      desktop: () => '此名称桌面的快照',
      snapshot: () => '具有此名称的快照',
      ids: (count) => (count === 1 ? '具有此 ID 的桌面的快照' : `这 ${desktops(count)}的快照`),
    },
  },
  filters: {
    names: {
      desktop_id: '桌面 ID',
      desktop_name: '桌面名称',
      snapshot_name: '快照名称',
      disk_type: '磁盘',
      create_type: '创建方式',
      status: '状态',
    },
    groups: { which: '快照', desktops: '桌面' },
    help: {
      snapshot_name: '每输入一个名称后按回车键；多个名称按全名匹配。',
      desktop_name: '每输入一个名称后按回车键；多个名称按全名匹配。',
      desktop_id: '最多 100 个，可用任意分隔符。',
    },
  },
  empty: {
    title: '还没有快照',
    body: '快照保存磁盘在某一时刻的状态，以便日后恢复。可在桌面上创建，或通过定时任务创建。',
  },
  menu: {
    restore: '恢复',
    delete: '删除',
    openDesktop: '打开所属桌面',
  },
  dialog: {
    restoreAbout:
      '磁盘将恢复到创建快照时的状态，此后写入该磁盘的全部内容都会丢失；除非另有快照，否则无法找回。',
    deleteAbout: '快照将被永久删除，磁盘不能再恢复到这些快照。磁盘本身保持不变。',
    olderThanWeek: (count) => `其中 ${n(count)} 个早于一周前：对应磁盘将丢失至少一周的内容。`,
  },
  restore: {
    title: '恢复到某一时间',
    whichAbout: '指定需要恢复的桌面。下一步选择时间，并查看每台桌面将使用的快照。',
    named: '名称或 ID',
    namedHelp: '可粘贴列表，分隔符不限。',
    find: '添加桌面',
    findHelp: '输入名称的一部分后选择。',
    nothingFound: '没有此名称的桌面',
    next: '查看快照',
    finding: '正在查找桌面',
    errors: {
      none: '请至少指定一台桌面。',
      unknown: (count, which) =>
        count === 1
          ? `没有名为 ${which[0] ?? ''} 的桌面。`
          : `其中 ${n(count)} 个不是此处的桌面：${and(which)}。`,
      ambiguous: (name) => `有多台桌面名为 ${name}，请填写所指桌面的 ID。`,
      noMoment: '请填写日期和时间，如 2026/11/24 09:00。',
    },
    desktops: (count) => desktops(count),
    change: '重新选择',
    moment: '时间',
    zone: (zone) => `按您所在的时区 ${zone}。`,
    side: '使用哪个快照',
    sides: { before: '此前最后一个', after: '此后第一个', nearest: '最接近的' },
    disks: '哪些磁盘',
    disksOf: { system: '系统盘', data: '数据盘', both: '系统盘和数据盘' },
    preview: '将使用的快照',
    columns: {
      desktop: '桌面',
      disk: '磁盘',
      snapshot: '快照',
      taken: '创建时间',
      distance: '相差',
      age: '距今',
    },
    all: (count) => `全部（${n(count)}）`,
    withSnapshot: (count) => `有快照（${n(count)}）`,
    without: (count) => `无快照（${n(count)}）`,
    old: (count) => `早于一周前（${n(count)}）`,
    none: '无',
    nothingToShow: '没有此类内容。',
    exactly: '正好',
    before: {
      minutes: (count) => `早 ${n(count)} 分钟`,
      hours: (count) => `早 ${n(count)} 小时`,
      days: (count) => `早 ${n(count)} 天`,
    },
    after: {
      minutes: (count) => `晚 ${n(count)} 分钟`,
      hours: (count) => `晚 ${n(count)} 小时`,
      days: (count) => `晚 ${n(count)} 天`,
    },
  },
} satisfies typeof source;
