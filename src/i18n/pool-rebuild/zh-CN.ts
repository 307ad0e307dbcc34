import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and } = words('zh-CN');

export const messages = {
  way: '重建哪些桌面',
  ways: {
    first: '先重建部分桌面，再重建其余桌面',
    repair: '修复：镜像与桌面池不一致的桌面',
    whole: '整个桌面池',
  },
  wayHelp: {
    first: '先重建首批桌面，然后等待：您可比较结果，再选择继续、停止或修复。',
    repair: '用于更换镜像时遗漏的桌面，其余桌面保持不变。',
    whole: '以一个请求重建所有桌面，发送后无法停止。',
  },
  start: '首批',
  starts: { count: '列表中的前几台', names: '指定桌面' },
  names: '首批桌面名称',
  namesHelp: '输入名称后按回车键。',
  noNames: '请至少指定一台桌面。',
  unknown: (names) => `不在此桌面池中：${and(names)}。`,
  allNamed: '请至少留一台桌面稍后重建，或重建整个桌面池。',
  handle: '已有桌面',
  handles: {
    none: '由服务决定',
    ONLY_FOR_EXPAND: '仅新增桌面使用该镜像',
    FOR_EXPAND_AND_IDLE: '新增桌面和空闲桌面',
    FOR_EXPAND_AND_ALL: '新增桌面和所有已有桌面',
  },
  drift: (count) => `${n(count)} 台桌面的镜像已与桌面池不一致。`,
  repairInstead: '改为修复这些桌面',
  poolImage: (image) => `将使用桌面池的镜像：${image}。`,
  nothingToRepair: '所有桌面的镜像都与桌面池一致。',
  delayHelp: (most) => `重建开始前留给用户的时间，最多 ${n(most)} 分钟。`,
} satisfies typeof source;
