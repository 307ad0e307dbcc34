import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  views: '此桌面池的内容',
  tabs: { overview: '概览', desktops: '桌面', rollout: '灰度更新', users: '用户和用户组', scripts: '脚本' },
  notFound: '此桌面池不存在',
  notFoundBody: '可能已被删除。',
  toList: '查看所有桌面池',
  drift: {
    title: '与桌面池的差异',
    reading: '正在比较桌面与桌面池',
    none: '所有桌面均与桌面池一致。',
    mixed: (shares) => `镜像不一致：${and(shares.map(({ image, count }) => `${n(count)} 台使用 ${image}`))}`,
    changing: (count) => `（另有 ${n(count)} 台正在变更，未计入）`,
    lead: '与桌面池不一致的桌面：',
    differ: {
      IMAGE_ID: (count) => `镜像 ${n(count)} 台`,
      PRODUCT_ID: (count) => `套餐 ${n(count)} 台`,
      DISK_NUM: (count) => `磁盘数量 ${n(count)} 台`,
      DISK_SIZE: (count) => `磁盘大小 ${n(count)} 台`,
      AUTO_ISOLATION: (count) => `已隔离 ${n(count)} 台`,
    },
    types: {
      IMAGE_ID: '镜像',
      PRODUCT_ID: '套餐',
      DISK_NUM: '磁盘数量',
      DISK_SIZE: '磁盘大小',
      AUTO_ISOLATION: '已隔离',
    },
  },
  desktops: {
    group: '桌面池',
    columns: { inconsistent_types: '差异', isolated: '已隔离' },
    filters: {
      inconsistent_type: '差异',
      isolated: '已隔离',
      computer_names: '完整名称',
    },
    empty: { title: '此桌面池没有桌面', body: '桌面池为空。' },
  },
  users: {
    title: '用户和用户组',
    many: '用户和用户组',
    total: (count) => `${n(count)} 个用户和用户组`,
    columns: {
      name: '名称',
      object_type: '类别',
      user_group: '权限组',
      domain: '域',
      created_at: '授权时间',
      object_id: '用户或用户组 ID',
    },
    types: { USER: '用户', USER_GROUP: '用户组' },
    filters: { names: { q: '名称', object_type: '类别', user_group: '权限组' } },
    quick: { placeholder: '名称或域' },
    presets: { all: '全部', users: '用户', groups: '用户组' },
    empty: { title: '此桌面池没有授权', body: '添加用户或用户组后，他们即可使用此桌面池的桌面。' },
    add: '添加用户和用户组',
    addTitle: (pool) => `向${pool}添加用户和用户组`,
    next: '下一步',
    addHelp: '权限组在下一步选择。',
    chooseSome: '请至少选择一个用户或用户组。',
  },
} satisfies typeof source;
