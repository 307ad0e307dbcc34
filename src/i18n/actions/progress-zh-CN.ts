import { words } from '~/i18n/words';
import type { progressWords as source } from './progress-en-US';

const { n } = words('zh-CN');

export const progressWords = {
  drawer: {
    title: '任务',
    close: '关闭任务',
    empty: '没有进行中的任务',
    emptyBody: '对桌面执行的操作显示在这里，离开页面或刷新后仍会继续。',
    all: '全部任务',
    cancel: '停止发送',
    cancelled: '已停止：未发送的部分不再发送。',
    underWay: '进行中',
    finished: '已结束',
    waitingForSignIn: '等待您重新登录。',
    notify: '操作结束时通知我',
    notifyDenied: '浏览器不允许本控制台发送通知。',
    progress: (title) => `进度：${title}`,
  },
  held: {
    title: '等待您决定',
    begunBy: (user, age) => `由 ${user} 在另一次登录中发起（${age}）。`,
    begunBySomebody: (age) => `由未知人员在另一次登录中发起（${age}）。`,
    waiting: (count) => `${n(count)} 项尚未发送。`,
    send: (count) => `发送 ${n(count)} 项`,
    drop: (count) => `放弃 ${n(count)} 项`,
  },
  summary: {
    running: (count) => `${n(count)} 个执行中`,
    waiting: (count) => `${n(count)} 个等待中`,
    succeeded: (count) => `${n(count)} 个已完成`,
    failed: (count) => `${n(count)} 个失败`,
    unknown: (count) => `${n(count)} 个未知`,
    cancelled: (count) => `${n(count)} 个未发送`,
    skipped: (count) => `${n(count)} 个已排除`,
  },
  ended: {
    good: (title) => `${title}：已完成。`,
    partly: (title, failed, unknown) =>
      `${title}：已结束，${[failed > 0 && `${n(failed)} 个失败`, unknown > 0 && `${n(unknown)} 个未知`].filter(Boolean).join('，')}。`,
    stopped: (title) => `${title}：已停止。`,
    report: '打开报告',
  },
} satisfies typeof source;
