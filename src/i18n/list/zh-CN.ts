import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  search: (many) => `搜索${many}`,
  searchIn: '搜索范围',
  filters: (count) => (count === 0 ? '筛选' : `筛选（${n(count)}）`),
  filterTitle: (many) => `筛选${many}`,
  applied: '已应用的筛选',
  apply: '应用筛选',
  contains: (value) => `包含 ${value}`,
  values: (count) => `${n(count)} 个值`,
  nothingFound: '未找到',
  presets: '预设筛选',
  help: {
    pieces: '每输入一个值后按回车键。',
  },
  errors: {
    tooLong: (most) => `最多 ${n(most)} 个字符。`,
    tooLongTogether: (most) => `合计最多 ${n(most)} 个字符。请减少一些值。`,
    tooMany: (count, most) => `${n(count)} 个值；最多 ${n(most)} 个。`,
    notIds: (which) => `不是 ID：${which}`,
    notAChoice: (value) => `不是已知的值：${value}`,
    notADay: '请输入日期，如 2026/11/24。',
    notAWholeNumber: '请输入整数，例如 100。',
    notAnIp: '只能包含数字、点和冒号，例如 10.0.3。',
    notAWord: '只能包含字母、数字、中划线和下划线。',
    notATag: '请写成 key=value，不含逗号。',
    tooManyIds: (count, most) => `${n(count)} 个 ID 过多：一次最多搜索 ${n(most)} 个。`,
  },
  noMatch: {
    title: '没有符合条件的结果',
    body: (filters) =>
      filters.length === 1
        ? `没有结果符合该筛选：${and(filters)}。`
        : `没有结果同时符合以下筛选：${and(filters)}。`,
  },
  selection: {
    label: (many) => `已选${many}`,
    all: (total) => `选择符合条件的全部 ${n(total)} 项`,
    reading: (read, total) => (total === 0 ? '正在读取符合条件的项' : `已读取 ${n(read)} / ${n(total)}`),
    failed: (why) => `未能读取全部符合条件的项。选择保持不变。${why}`,
    kept: '筛选已变更',
    copyIds: '复制 ID',
    idsCopied: (count) => `已复制 ${n(count)} 个 ID`,
  },
  menu: {
    copyName: '复制名称',
    copyId: '复制 ID',
    openPanel: '在列表旁显示',
    openPanelOf: (name) => `在列表旁显示 ${name}`,
    openPage: '打开详情页',
    restoreOf: (name) => `恢复 ${name}`,
  },
  exporting: {
    button: '导出',
    title: (many) => `将${many}导出为 CSV`,
    which: '导出范围',
    hint: '文件包含名称、ID 和当前显示的列，编码为 UTF-8。',
    page: (rows) => `本页：${rows}`,
    selection: (rows) => `所选：${rows}`,
    all: (rows) => `全部符合条件的：${rows}`,
    start: '导出',
    progressLabel: '导出进度',
    progress: (read, total) => `已读取 ${n(read)} / ${n(total)}`,
    done: (rows) => `文件已交给浏览器：${rows}。`,
    missing: (count) => `${n(count)} 个所选行已不在列表中，未写入文件。`,
  },
  views: {
    title: '已保存的视图',
    none: '视图以名称保存筛选、列、排序和每页条数，仅保存在此浏览器。',
    nameLabel: '将此视图保存为',
    save: '保存视图',
    copyLink: '复制此视图的链接',
    linkCopied: '链接已复制',
    shareNamed: (name) => `复制 ${name} 的链接`,
    deleteNamed: (name) => `删除视图 ${name}`,
  },
} satisfies typeof source;
