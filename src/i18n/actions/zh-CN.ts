import { words } from '~/i18n/words';
import { progressWords } from './progress-zh-CN';
import { rolloutAsks, rolloutKinds, rolloutSkipped } from './rollout-zh-CN';
import { waveWords } from './waves-zh-CN';
import { accessAsks, accessKinds, accessLeaves, accessSkipped } from './access-zh-CN';
import { userAsks, userKinds, userLeaves, userPlan, userSkipped } from './users-zh-CN';
import { poolKinds, poolLeaves, poolPlan, poolSkipped } from './pools-zh-CN';
import { creationKinds, creationLeaves, creationPlan, creationSkipped } from './creations-zh-CN';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

const desktops = (count: number) => `${n(count)} 台桌面`;
const tasks = (count: number) => `${n(count)} 个定时任务`;
const snapshots = (count: number) => `${n(count)} 个快照`;

export const messages = {
  kinds: {
    start: { name: '开机', verb: '开机', title: (count) => `将 ${desktops(count)}开机` },
    stop: { name: '关机', verb: '关机', title: (count) => `将 ${desktops(count)}关机` },
    restart: { name: '重启', verb: '重启', title: (count) => `重启 ${desktops(count)}` },
    hibernate: { name: '休眠', verb: '休眠', title: (count) => `将 ${desktops(count)}休眠` },
    rebuild: {
      name: '重建系统盘',
      verb: '重建系统盘',
      title: (count) => `重建 ${desktops(count)}的系统盘`,
    },
    snapshot: { name: '快照', verb: '创建快照', title: (count) => `为 ${desktops(count)}创建快照` },
    logoff: { name: '注销桌面用户', verb: '注销用户', title: (count) => `注销 ${desktops(count)}上的用户` },
    notify: { name: '消息', verb: '发送消息', title: (count) => `向 ${desktops(count)}发送消息` },
    'maintenance-on': {
      name: '进入维护模式',
      verb: '进入维护模式',
      title: (count) => `使 ${desktops(count)}进入维护模式`,
    },
    'maintenance-off': {
      name: '退出维护模式',
      verb: '退出维护模式',
      title: (count) => `使 ${desktops(count)}退出维护模式`,
    },
    assign: { name: '分配', verb: '分配用户', title: (count) => `分配 ${desktops(count)}` },
    unassign: { name: '解绑', verb: '解绑用户', title: (count) => `解绑 ${desktops(count)}的用户` },
    delete: { name: '删除', verb: '删除', title: (count) => `删除 ${desktops(count)}` },
    'restore-snapshots': {
      name: '恢复快照',
      verb: '恢复',
      title: (count) => `恢复 ${snapshots(count)}`,
    },
    'delete-snapshots': {
      name: '删除快照',
      verb: '删除',
      title: (count) => `删除 ${snapshots(count)}`,
    },
    'enable-tasks': { name: '启用任务', verb: '启用', title: (count) => `启用 ${tasks(count)}` },
    'disable-tasks': { name: '停用任务', verb: '停用', title: (count) => `停用 ${tasks(count)}` },
    'delete-tasks': { name: '删除任务', verb: '删除', title: (count) => `删除 ${tasks(count)}` },
    ...accessKinds,
    ...userKinds,
    ...rolloutKinds,
    ...creationKinds,
    ...poolKinds,
  },
  clearing: {
    title: (count) => `清除 ${n(count)} 个已结束的操作`,
    body: '操作记录和报告将从此浏览器中移除，桌面不受影响。',
    done: '已清除已结束的操作',
  },
  menu: {
    power: '电源',
    more: '更多',
    actions: '操作',
    restoreToTime: '恢复到某一时间',
    runScript: '执行脚本或命令',
  },
  plan: {
    title: '将会执行的内容',
    reading: (read, total) => `正在读取当前状态：${n(read)} / ${n(total)}`,
    willRun: (count) => (count === 0 ? '不会执行任何操作' : `将执行 ${n(count)} 个`),
    ...userPlan,
    ...poolPlan,
    ...creationPlan,
    tasksHit: (count) => (count === 0 ? '不涉及任何任务' : `涉及 ${n(count)} 个任务`),
    affected: (count) => (count === 0 ? '不影响任何对象' : `影响 ${n(count)} 个`),
    ofSelected: (total, left) => `共选择 ${n(total)} 个，排除 ${n(left)} 个`,
    include: (count) => `包含这 ${n(count)} 个`,
    showNames: '显示名称',
    andMore: (count) => `以及另外 ${n(count)} 个`,
    copyIds: '复制 ID',
    requests: (count) => `${n(count)} 个请求`,
    asks: {
      ...accessAsks,
      ...userAsks,
      ...rolloutAsks,
      neverFinished: (count) =>
        `${n(count)} 个快照创建失败，服务可能会拒绝，并连带拒绝同一请求中的其他快照。`,
      wrongSystem: (count) => `${n(count)} 个的操作系统无法执行此内容，执行会失败。`,
      midTask: (count) => `${n(count)} 个正在执行其他任务，服务可能会拒绝。`,
      frozen: (count) => `${n(count)} 个已冻结，服务可能会拒绝。`,
      alreadySo: (count) => `${n(count)} 个已处于该状态。`,
      notConnected: (count) => `${n(count)} 个没有用户连接。`,
      notRunning: (count) => `${n(count)} 个未运行，服务可能会拒绝。`,
      notRegistered: (count) => `${n(count)} 个正在运行，但其代理未注册，脚本可能无法送达。`,
      noSession: (count) => `${n(count)} 个没有用户会话。`,
      maintenance: (count) => `${n(count)} 个处于维护模式。`,
      connected: (count) => `${n(count)} 个正在使用（已连接，或断开后会话仍保留），将被中断。`,
    },
    leaves: {
      ...creationLeaves,
      ...accessLeaves,
      ...userLeaves,
      ...poolLeaves,
      gone: (count) => `${n(count)} 个已不存在。`,
      notWindows: (count) => `${n(count)} 个不是 Windows 桌面：仅 Windows 桌面支持休眠。`,
      noDataDisks: (count) => `${n(count)} 个没有数据盘。`,
      prepaid: (count) => `${n(count)} 个为包年/包月：请在费用中心退订，此处不能删除。`,
      noUser: (count) => `${n(count)} 个没有指定用户。`,
      noSnapshot: (count) => `${n(count)} 台桌面没有符合条件的快照。`,
      olderTwin: (count) => `${n(count)} 个早于为同一磁盘选择的另一个快照：仅恢复最新的一个。`,
    },
  },
  skipped: {
    ...accessSkipped,
    ...userSkipped,
    ...rolloutSkipped,
    ...creationSkipped,
    ...poolSkipped,
    neverFinished: '快照创建失败',
    olderTwin: '已选择同一磁盘更新的快照',
    wrongSystem: '操作系统不匹配',
    midTask: '正在执行其他任务',
    frozen: '已冻结',
    alreadySo: '已处于该状态',
    notConnected: '没有用户连接',
    notRunning: '未运行',
    notRegistered: '代理未注册',
    noSession: '没有用户会话',
    maintenance: '处于维护模式',
    connected: '使用中',
    gone: '已不存在',
    notWindows: '不是 Windows 桌面',
    noDataDisks: '没有数据盘',
    prepaid: '包年/包月',
    noUser: '没有指定用户',
    noSnapshot: '没有可用的快照',
  },
  confirm: {
    label: (count) => `输入 ${count} 以确认`,
    forced: (inUse) =>
      inUse === 0
        ? '强制执行：未保存的工作会丢失。'
        : `强制执行：${desktops(inUse)}正在使用，未保存的工作会丢失。`,
    interrupts: (inUse) => `${desktops(inUse)}正在使用，其用户将被中断。`,
    interruptsUsers: (count) => `${n(count)} 个用户有打开的会话，未保存的内容会丢失。`,
    wrong: (count) => `请输入数字 ${count}，不带分隔符。`,
    nothing: '不会发送任何请求：所有对象都被排除。',
    preparing: '仍在读取当前状态。',
    failed: '无法在此浏览器中记录该操作，因此未发送任何请求。',
    overtaken:
      '此对话框打开期间，另一个标签页已对这些对象重试，因此未发送任何请求。请关闭对话框并查看那次重试的结果。',
  },
  requests: {
    show: '显示请求',
    hide: '隐藏请求',
    part: (part, parts) => `第 ${n(part)} 个请求，共 ${n(parts)} 个`,
    previous: '上一个请求',
    next: '下一个请求',
    json: '请求',
    curl: 'curl',
    copyRequest: '复制请求',
    copyCurl: '复制为 curl',
    copyAll: '全部复制为脚本',
    tokenNote: '其中不含 Token：命令从变量 TOKEN 读取。',
    invalid: '填写表单后可查看请求。',
  },
  states: {
    waiting: '等待中',
    sending: '发送中',
    running: '执行中',
    succeeded: '已完成',
    failed: '失败',
    unknown: '未知',
    cancelled: '未发送',
    skipped: '已排除',
  },
  launched: (title) => `${title}：正在执行。`,
  follow: '查看进度',
  ...progressWords,
  waves: waveWords,
} satisfies typeof source;
