import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '脚本',
  many: '脚本',
  total: (count) => `${n(count)} 个脚本`,
  views: '脚本视图',
  runs: '执行',
  newScript: '创建脚本',
  types: { POWERSHELL: 'PowerShell', BAT: '批处理', SHELL: 'Shell' },
  systems: { POWERSHELL: 'Windows', BAT: 'Windows', SHELL: 'Linux' },
  columns: {
    name: '脚本名称',
    type: '类型',
    version: '版本',
    description: '描述',
    update_time: '修改时间',
    create_time: '创建时间',
    id: '脚本 ID',
  },
  quick: { placeholder: '脚本名称', hints: { name: () => '名称包含此内容' } },
  presets: { all: '全部', windows: 'PowerShell', linux: 'Shell' },
  filters: { names: { name: '脚本名称', type: '类型', id: '脚本 ID' } },
  runOpen: '执行脚本或命令',
  menu: { run: '执行', edit: '打开并编辑', duplicate: '复制脚本', delete: '删除' },
  empty: {
    title: '暂无脚本',
    body: '脚本包含 PowerShell、批处理或 Shell 命令，可在桌面、桌面池或带标签的桌面上执行。',
  },
  remove: {
    lost: '脚本及其内容将被删除，且无法撤销。',
    stays: '历史执行及其输出会保留。',
    openRuns: (count) => `${n(count)} 个使用这些脚本的执行尚未结束，删除脚本不会停止执行。`,
    schedules: (count) => `${n(count)} 个定时任务执行过这些脚本，其下次执行可能失败：`,
    schedulesLabel: '定时任务',
    noSchedules: '没有定时任务执行过这些脚本。尚未执行过的任务不会显示其脚本。',
  },
  diff: {
    same: '两者相同。',
    onlyEnds: '仅换行符不同。',
    from: (line) => `从第 ${n(line)} 行开始不同。`,
    working: '正在比较…',
    cancel: '取消比较',
    title: (left, right) => `${left}与${right}的比较`,
    line: '行',
    folded: (count) => `${n(count)} 行相同`,
    more: (count) => `还有 ${n(count)} 行`,
  },
} satisfies typeof source;
