import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  views: '此桌面池的内容',
  tabs: { overview: '概览', desktops: '桌面' },
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
} satisfies typeof source;
