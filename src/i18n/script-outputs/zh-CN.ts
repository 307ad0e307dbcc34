import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  titleOf: (desktop) => `${desktop} 的输出`,
  code: (code) => `退出码 ${code}`,
  read: (read, all) => `已读取 ${n(read)}/${n(all)} 个输出`,
  readMore: (count) => `读取 ${n(count)} 个输出`,
  stop: '停止读取',
  budget: (count) => `每个输出需要一次调用，因此每次最多读取 ${n(count)} 个，失败的优先。`,
  failed: (count) => `${n(count)} 个输出无法读取。首个原因：`,
  strict: '任何差异都算不同',
  search: '在输出中搜索',
  export: '将输出导出为 CSV',
  csvHeads: ['桌面', '桌面 ID', '状态', '退出码', '原因', '输出'],
  groups: (groups, outputs) =>
    `${n(outputs)} 个输出分为 ${n(groups)} 组，最小的组在前。桌面的名称、地址和时间不算差异。`,
  groupsLabel: '相同输出的分组',
  moreGroups: (count) => `还有 ${n(count)} 组，请搜索查找。`,
  said: (count) => (count === 1 ? '1 台桌面' : `${n(count)} 台桌面输出相同`),
  open: (desktop) => `打开 ${desktop} 的输出`,
  inventory: (count) => `在清单中显示 ${n(count)} 台桌面`,
  runOn: (count) => `在这 ${n(count)} 台桌面上执行`,
  compare: '比较',
  names: (names, more) => (more > 0 ? `${names.join('、')}等，另有 ${n(more)} 台` : and(names)),
  viewer: {
    size: (lines, bytes) => `${n(lines)} 行，${n(bytes)} 字节`,
    copy: '复制输出',
    download: '下载',
    reread: '按 UTF-8 读取',
    misread: '内容疑似以其他编码读取的 UTF-8，“按 UTF-8 读取”可能会恢复正常。',
    lost: '部分字符在到达服务之前已丢失。请在脚本开头加入：chcp 65001（批处理），或 [Console]::OutputEncoding = [Text.Encoding]::UTF8（PowerShell）。',
    cut: '输出在整数长度处的行中间结束：可能已被服务截断。',
    empty: '没有输出。',
    output: (desktop) => `${desktop} 的输出`,
    search: '在输出中搜索',
    found: (at, count) => `${n(at)}/${n(count)}`,
    previous: '上一个',
    next: '下一个',
    longer: (count) => ` … 还有 ${n(count)} 个字符，可复制或下载查看`,
  },
  earlier: {
    show: '与此脚本在此桌面上之前的输出比较',
    none: '没有之前的输出。',
    choose: '之前的执行',
    nothing: '无',
    before: '之前',
    now: '现在',
  },
  uses: {
    of: (count) => `对 ${n(count)} 台桌面的操作`,
    ofSelected: '对这些桌面的操作',
    inventory: '在清单中显示',
    tooMany: (most) => `清单最多显示 ${n(most)} 台所选桌面`,
    none: '这些记录没有给出桌面',
  },
} satisfies typeof source;
