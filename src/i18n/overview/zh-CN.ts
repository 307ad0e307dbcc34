import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '总览',
  status: {
    title: '桌面运行状态',
    total: '全部',
    partly: (failed, all) => `${n(all)} 项计数中有 ${n(failed)} 项无法读取。`,
  },
  connection: {
    title: '桌面连接状态',
    unable: '无法连接',
    unableHint: '列表没有此状态的筛选条件。',
  },
  attention: {
    title: '需要关注',
    error: '故障',
    maintenance: '维护模式',
    noError: '没有故障的桌面。',
    noMaintenance: '没有处于维护模式的桌面。',
    all: (count) => `查看全部 ${n(count)} 台`,
    noUser: '无用户',
  },
  idle: {
    title: '闲置桌面',
    period: '未使用时长',
    days: (days) => `${n(days)} 天`,
    count: (count, days) => `最近 ${n(days)} 天有 ${n(count)} 台桌面未使用。`,
    none: (days) => `最近 ${n(days)} 天没有闲置的桌面。`,
    last: '上次断开',
    never: '从未使用',
    open: (count) => `在列表中打开这 ${n(count)} 台`,
    openFirst: (count) => `在列表中打开前 ${n(count)} 台`,
  },
  trend: {
    title: '使用情况',
    period: '时间范围',
    hours: '每日使用时长',
    logins: '每日登录次数',
    hoursValue: (hours) => `${hours} 小时`,
    day: '日期',
    hoursShort: '使用时长',
    loginsShort: '登录次数',
    soFar: '截至目前',
    zone: (zone) => `时区：${zone}。`,
    dayBegins: (time, zone) => `每日从 ${time} 开始计（${zone}）。`,
    figures: '每日数据',
    showFigures: '显示数据',
    empty: '此时间范围内没有使用记录。',
    summary: (name, days, low, high, highDay, last) =>
      `${name}，共 ${n(days)} 天：最低 ${low}，最高 ${high}（${highDay}），最近一天 ${last}。`,
  },
  quotas: {
    title: '配额',
    usedOf: (used, limit) => `${used} / ${limit}`,
    unlimited: (used) => `${used}，不限`,
    notAllowed: '未授予',
    nearly: '即将用尽',
    full: '已用尽',
    empty: '服务没有返回此项目的配额。',
    site: (site) => `站点 ${site}`,
    types: {
      general_instances: '桌面',
      gpu_instances: 'GPU 桌面',
      memory: '内存',
      cores: 'vCPU',
      volumes: '磁盘',
      volume_gigabytes: '磁盘容量',
      deh: '专属主机',
      users: '用户',
      policy_groups: '策略组',
    },
    units: { count: '', individual: '' },
  },
} satisfies typeof source;
