import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  power: {
    'start-pools': '桌面池中所有已关机或休眠的桌面将启动。',
    'stop-pools': '桌面池中所有桌面将关机，用户连接会断开，磁盘保持不变。',
    'restart-pools': '桌面池中所有桌面将重启，用户连接会中断几分钟。',
    'hibernate-pools': '桌面池中所有桌面的内存内容保存到磁盘后进入休眠。仅支持 Windows。',
  },
  wholePool: '服务对整个桌面池执行操作，并跳过当前无法执行的桌面。',
  hit: {
    title: '各桌面池的桌面',
    sum: (count, inUse) =>
      inUse === 0 ? `${n(count)} 台桌面` : `${n(count)} 台桌面，其中 ${n(inUse)} 台正在使用`,
  },
  remove: {
    lost: '将删除桌面池及其授权，且无法恢复。',
    stays: '用户、用户组和镜像保持不变。',
    obstacles: '无法删除的原因',
    obstacle: (name, count, autoCreates) =>
      `${name}：${[count > 0 ? `仍有 ${n(count)} 台桌面` : '', autoCreates ? '已开启弹性伸缩' : ''].filter(Boolean).join('，')}`,
  },
  users: {
    about: {
      'add-pool-users': (pool) => `他们之后可以使用桌面池 ${pool} 的桌面。`,
      'remove-pool-users': (pool) => `他们之后无法再使用桌面池 ${pool} 的桌面。`,
      'change-pool-users': (pool) => `该权限组用于桌面池 ${pool} 的桌面。`,
    },
    removed: '通过此桌面池的其他用户组获得的访问权限仍然有效。',
    permission: '权限组',
    permissions: {
      users: '普通用户',
      administrators: '管理员',
      default: '默认（Linux）',
      sudo: '管理员（Linux）',
    },
  },
} satisfies typeof source;
