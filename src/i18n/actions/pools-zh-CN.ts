import { words } from '~/i18n/words';

const { n } = words('zh-CN');

const pools = (count: number) => `${n(count)} 个桌面池`;
const accounts = (count: number) => `${n(count)} 个用户或用户组`;

export const poolKinds = {
  'start-pools': { name: '桌面池开机', verb: '开机', title: (count: number) => `将 ${pools(count)}开机` },
  'stop-pools': { name: '桌面池关机', verb: '关机', title: (count: number) => `将 ${pools(count)}关机` },
  'restart-pools': { name: '重启桌面池', verb: '重启', title: (count: number) => `重启 ${pools(count)}` },
  'hibernate-pools': { name: '桌面池休眠', verb: '休眠', title: (count: number) => `将 ${pools(count)}休眠` },
  'delete-pools': { name: '删除桌面池', verb: '删除', title: (count: number) => `删除 ${pools(count)}` },
  'add-pool-users': {
    name: '桌面池授权',
    verb: '加入桌面池',
    title: (count: number) => `将 ${accounts(count)}加入桌面池`,
  },
  'remove-pool-users': {
    name: '移出桌面池',
    verb: '移出桌面池',
    title: (count: number) => `将 ${accounts(count)}移出桌面池`,
  },
  'change-pool-users': {
    name: '更改权限组',
    verb: '更改权限组',
    title: (count: number) => `更改 ${accounts(count)}的权限组`,
  },
};

export const poolPlan = {
  poolsHit: (count: number) => (count === 0 ? '不涉及任何桌面池' : `涉及 ${n(count)} 个桌面池`),
};

export const poolLeaves = {
  poolIsEmpty: (count: number) => `${n(count)} 个没有桌面。`,
  poolHasDesktops: (count: number) => `${n(count)} 个仍有桌面。只能删除空的桌面池。`,
  poolAutoCreates: (count: number) => `${n(count)} 个会自动创建桌面。请先关闭弹性伸缩。`,
};

export const poolSkipped = {
  poolIsEmpty: '桌面池没有桌面',
  poolHasDesktops: '桌面池不为空',
  poolAutoCreates: '已开启弹性伸缩',
};
