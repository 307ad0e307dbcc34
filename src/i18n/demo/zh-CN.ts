import type { messages as source } from './en-US';

export const messages = {
  scenarios: {
    normal: '正常',
    empty: '空项目',
    slow: '服务缓慢',
    flaky: '服务不稳定',
    stale: '每第二次读取失败',
    forbidden: '无权限（403）',
    expired: '会话过期（401）',
    'broken-contract': '响应不合规',
    troubled: '操作故障',
    offline: '离线',
    huge: '100,000 台桌面',
    documented: '文档示例',
  },
} satisfies typeof source;
