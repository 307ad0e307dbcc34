import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '从文件创建绑定',
  about: '每行将一个终端绑定到一台桌面。MAC 地址支持任意写法。',
  templateName: '终端绑定模板',
  next: (count) => (count === 0 ? '检查绑定' : `检查 ${n(count)} 个绑定`),
  fields: { mac: 'MAC 地址', desktop_name: '桌面名称', description: '描述' },
  errors: {
    bound: '该终端已绑定到该桌面。',
    noSuchDesktop: '没有该名称的桌面。',
  },
} satisfies typeof source;
