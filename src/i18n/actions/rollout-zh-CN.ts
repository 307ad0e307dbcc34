import { words } from '~/i18n/words';
import type {
  rolloutAsks as sourceAsks,
  rolloutKinds as sourceKinds,
  rolloutSkipped as sourceSkipped,
} from './rollout-en-US';

const { n } = words('zh-CN');

export const rolloutKinds = {
  'rebuild-pool-desktops': {
    name: '重建桌面池中的桌面',
    verb: '重建桌面',
    title: (count: number) => `重建桌面池中的 ${n(count)} 台桌面`,
  },
  'rebuild-pool': {
    name: '重建桌面池',
    verb: '重建桌面池',
    title: (count: number) => `重建桌面池：${n(count)} 台桌面`,
  },
  'set-pool-image': { name: '桌面池镜像', verb: '更换镜像', title: () => '更换桌面池镜像' },
} satisfies typeof sourceKinds;

export const rolloutAsks = {
  inError: (count) => `${n(count)} 台处于错误状态，重建可能修复，也可能失败。`,
} satisfies typeof sourceAsks;

export const rolloutSkipped = { inError: '处于错误状态' } satisfies typeof sourceSkipped;
