import { words } from '~/i18n/words';
import type { waveWords as source } from './waves-en-US';

const { n } = words('zh-CN');

/** A first batch, then the rest. */
export const waveWords = {
  title: '首批',
  choose: '先执行首批，然后等待',
  first: '首批数量',
  firstWrong: (most: number) => `请输入 1 到 ${n(most)} 的整数。`,
  stopAfter: '失败多少后停止（可选）',
  stopAfterWrong: (most: number) => `请输入 1 到 ${n(most)} 的整数，或留空。`,
  unreadable: '请更正首批设置，或一次全部发送。',
  summary: (first: number, rest: number, stopAfter: number | null) =>
    `先执行 ${n(first)} 项，其余 ${n(rest)} 项等待您继续。${
      stopAfter === null ? '失败不会使其停止。' : `失败达到 ${n(stopAfter)} 项时，不再发送其余请求。`
    }`,
  onHold: '等待继续',
  waits: (rest: number) => `首批已结束，${n(rest)} 项等待您的决定。`,
  continueWith: (rest: number) => `继续执行 ${n(rest)} 项`,
  decide: '比较后决定',
  stop: (rest: number) => `停止，不发送 ${n(rest)} 项`,
  inTitle: (pool: string, first: number, total: number, age: string, others: number) =>
    `${pool}：首批 ${n(first)} 台，共 ${n(total)} 台，开始于${age}${others > 0 ? `（另有 ${n(others)} 个）` : ''}`,
  stoppedByFailures: (failed: number) => `已自动停止：失败 ${n(failed)} 项，其余未发送。`,
} satisfies typeof source;
