import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n } = words('zh-CN');

export const messages = {
  title: '镜像实例',
  many: '镜像实例',
  total: (count) => `${n(count)} 个镜像实例`,
  columns: {
    name: '名称',
    status: '状态',
    server_group_id: '服务器组',
    image_type: '源镜像类型',
    description: '描述',
    update_time: '更新时间',
    create_time: '创建时间',
    authorize_accounts: '授权用户',
    image_id: '镜像 ID',
    enterprise_project_id: '企业项目 ID',
    id: '镜像实例 ID',
  },
  statuses: {
    CREATING: '创建中',
    ACTIVE: '运行中',
    BUILDING: '镜像制作中',
    BUILT: '镜像已制作',
    ERROR: '异常',
    DELETING: '删除中',
  },
  imageTypes: {
    gold: '市场镜像',
    public: '公共镜像',
    private: '私有镜像',
    shared: '共享镜像',
    other: '其他',
  },
  appTypes: { COMMON_APP: '普通应用', SESSION_DESKTOP_APP: '会话桌面' },
  quick: { placeholder: '镜像实例名称', hints: { name: () => '名称包含此内容' } },
  filters: {
    names: {
      server_name: '名称',
      server_id: '镜像实例 ID',
      enterprise_project_id: '企业项目 ID',
    },
  },
  edit: '编辑',
  editNamed: (name) => `编辑${name}`,
  panelOf: (name) => `镜像实例 ${name}`,
  details: '镜像实例详情',
  facts: {
    server: '镜像实例',
    image: '镜像',
    group: '服务器组',
    identity: 'ID',
    sourceId: '源镜像 ID',
    product: '源镜像产品 ID',
    spec: '规格编码',
    groupDescription: '服务器组描述',
    groupType: '应用类型',
    groupOs: '操作系统',
    groupServers: '应用服务器数',
    appGroup: '应用组',
    serverId: '实例 ID',
    instance: '云服务器 ID',
    groupId: '服务器组 ID',
  },
  empty: {
    title: '暂无镜像实例',
    body: '镜像实例用于制作包含应用的镜像。请在华为云控制台创建镜像实例。',
  },
  form: {
    title: (name) => `编辑镜像实例${name}`,
    save: '保存镜像实例',
    saved: (name) => `已保存镜像实例${name}`,
    name: '名称',
    nameHelp: (length, max) =>
      `可使用字母、数字、中文、中划线和下划线，不能有空格。已输入 ${n(length)} 个字符，最多 ${n(max)} 个。`,
    description: '描述（可选）',
    errors: {
      nameNeeded: '请输入名称。',
      space: '请删除空格。名称不能有空格。',
      character: (character) => `请删除“${character}”。只能使用字母、数字、中文、中划线和下划线。`,
      nameTooLong: (length, max) => `请删减 ${n(length - max)} 个字符。最多 ${n(max)} 个字符。`,
      tooLong: (max) => `最多 ${n(max)} 个字符。`,
    },
  },
} satisfies typeof source;
