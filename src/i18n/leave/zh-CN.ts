import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

const sessions = (desktops: number, apps: number) =>
  [desktops > 0 ? `${n(desktops)} 个桌面会话` : '', apps > 0 ? `${n(apps)} 个应用会话` : '']
    .filter(Boolean)
    .join('和 ');

export const messages = {
  about: '步骤按从上到下的顺序执行。每个步骤完成后会读取实际结果，失败的部分可以重试。',
  steps: '步骤',
  names: (some, more) => [some.join('、'), more > 0 && `另有 ${n(more)} 个`].filter(Boolean).join('，'),
  choices: {
    account: (count) => `锁定 ${n(count)} 个用户`,
    sessions: (desktops, apps) => `注销 ${sessions(desktops, apps) || '打开的会话'}`,
    groups: (count) => `移除 ${n(count)} 个用户组成员关系`,
    access: (count) => `取消 ${n(count)} 个应用组授权`,
    pools: (count) => `取消 ${n(count)} 个桌面池授权`,
    terminals: (count) => `删除 ${n(count)} 条终端绑定`,
    desktops: (count) => `解绑 ${n(count)} 台桌面`,
  },
  unread: {
    account: '锁定用户',
    sessions: '注销打开的会话',
    groups: '移除用户组成员关系',
    access: '取消应用组授权',
    pools: '取消桌面池授权',
    terminals: '删除终端绑定',
    desktops: '解绑桌面',
  },
  nothing: {
    account: '没有需要锁定的用户',
    sessions: '没有需要注销的会话',
    groups: '没有需要移除的用户组成员关系',
    access: '没有需要取消的应用组授权',
    pools: '没有需要取消的桌面池授权',
    terminals: '没有需要删除的终端绑定',
    desktops: '没有需要解绑的桌面',
  },
  logOff: (desktops, apps) => `同时注销 ${sessions(desktops, apps) || '打开的会话'}`,
  logOffHelp: '未保存的内容会丢失。',
  notice: {
    delay: '应用会话延迟（分钟）',
    delayHelp: '供用户保存工作的时间。0 表示立即结束会话。延迟过后会检查会话是否已结束。',
    help: '桌面会话立即结束，没有延迟。',
  },
  kept: '账号、桌面及桌面上的数据都会保留。',
  throughGroups: '用户仅通过用户组获得的资源随成员关系一并失去。AD 用户组的成员须在 AD 域中移除。',
  mails: {
    'zh-cn': '取消授权的邮件以中文发送。',
    'en-us': '取消授权的邮件以英文发送。',
    'fr-fr': '取消授权的邮件以法文发送。',
  },
  again: '已先读取当前状态：现已完成的部分不再执行。',
} satisfies typeof source;
