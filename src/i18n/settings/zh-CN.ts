import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '设置',
  aside: '仅限此浏览器',
  actions: {
    title: '操作记录',
    body: '对哪些桌面执行了什么操作以及每台桌面的结果，仅保存在此浏览器中，不会保存 Token。',
    retention: '已结束操作的记录保留',
    days: (days) => (days === 0 ? '一直保留' : `${n(days)} 天`),
    kept: (count) => `保留了 ${n(count)} 个已结束的操作。`,
    outdated: (count, days) => `${n(count)} 条记录已超过 ${n(days)} 天，将从此浏览器中移除。`,
    removeOutdated: (count) => `移除 ${n(count)} 条记录`,
    clear: '清除已结束的操作',
  },
  notifications: {
    title: '通知',
    choice: '控制台不可见时，操作结束后通知我',
    denied: '浏览器不允许本控制台发送通知。请在浏览器设置中允许后重试。',
  },
} satisfies typeof source;
