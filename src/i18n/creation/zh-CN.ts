import type { messages as source } from './en-US';

export const messages = {
  open: '打开',
  outcomes: {
    created: '现已存在：虽未收到应答，但已创建成功。',
    notFound: '未创建，请重新发送。',
    unread: '无法确认是否已创建。请先在列表中按名称查找，再重新发送。',
  },
} satisfies typeof source;
