// The words of everything but the frame and the inventory. Their list is loaded when the first of them is wanted, so that a new page
// adds nothing to the first load.
export const LATER_AREAS = {
  'account-picker': {
    'en-US': () => import('./account-picker/en-US'),
    'zh-CN': () => import('./account-picker/zh-CN'),
    'fr-FR': () => import('./account-picker/fr-FR'),
  },
  import: {
    'en-US': () => import('./import/en-US'),
    'zh-CN': () => import('./import/zh-CN'),
    'fr-FR': () => import('./import/fr-FR'),
  },
  overview: {
    'en-US': () => import('./overview/en-US'),
    'zh-CN': () => import('./overview/zh-CN'),
    'fr-FR': () => import('./overview/fr-FR'),
  },
  desktop: {
    'en-US': () => import('./desktop/en-US'),
    'zh-CN': () => import('./desktop/zh-CN'),
    'fr-FR': () => import('./desktop/fr-FR'),
  },
  actions: {
    'en-US': () => import('./actions/en-US'),
    'zh-CN': () => import('./actions/zh-CN'),
    'fr-FR': () => import('./actions/fr-FR'),
  },
  'action-forms': {
    'en-US': () => import('./action-forms/en-US'),
    'zh-CN': () => import('./action-forms/zh-CN'),
    'fr-FR': () => import('./action-forms/fr-FR'),
  },
  'app-access': {
    'en-US': () => import('./app-access/en-US'),
    'zh-CN': () => import('./app-access/zh-CN'),
    'fr-FR': () => import('./app-access/fr-FR'),
  },
  snapshots: {
    'en-US': () => import('./snapshots/en-US'),
    'zh-CN': () => import('./snapshots/zh-CN'),
    'fr-FR': () => import('./snapshots/fr-FR'),
  },
  schedule: {
    'en-US': () => import('./schedule/en-US'),
    'zh-CN': () => import('./schedule/zh-CN'),
    'fr-FR': () => import('./schedule/fr-FR'),
  },
  'task-form': {
    'en-US': () => import('./task-form/en-US'),
    'zh-CN': () => import('./task-form/zh-CN'),
    'fr-FR': () => import('./task-form/fr-FR'),
  },
  'scheduled-tasks': {
    'en-US': () => import('./scheduled-tasks/en-US'),
    'zh-CN': () => import('./scheduled-tasks/zh-CN'),
    'fr-FR': () => import('./scheduled-tasks/fr-FR'),
  },
  'task-calendar': {
    'en-US': () => import('./task-calendar/en-US'),
    'zh-CN': () => import('./task-calendar/zh-CN'),
    'fr-FR': () => import('./task-calendar/fr-FR'),
  },
  'task-objects': {
    'en-US': () => import('./task-objects/en-US'),
    'zh-CN': () => import('./task-objects/zh-CN'),
    'fr-FR': () => import('./task-objects/fr-FR'),
  },
  jobs: {
    'en-US': () => import('./jobs/en-US'),
    'zh-CN': () => import('./jobs/zh-CN'),
    'fr-FR': () => import('./jobs/fr-FR'),
  },
  users: {
    'en-US': () => import('./users/en-US'),
    'zh-CN': () => import('./users/zh-CN'),
    'fr-FR': () => import('./users/fr-FR'),
  },
  terminals: {
    'en-US': () => import('./terminals/en-US'),
    'zh-CN': () => import('./terminals/zh-CN'),
    'fr-FR': () => import('./terminals/fr-FR'),
  },
  sessions: {
    'en-US': () => import('./sessions/en-US'),
    'zh-CN': () => import('./sessions/zh-CN'),
    'fr-FR': () => import('./sessions/fr-FR'),
  },
  'desktop-pools': {
    'en-US': () => import('./desktop-pools/en-US'),
    'zh-CN': () => import('./desktop-pools/zh-CN'),
    'fr-FR': () => import('./desktop-pools/fr-FR'),
  },
  'pool-actions': {
    'en-US': () => import('./pool-actions/en-US'),
    'zh-CN': () => import('./pool-actions/zh-CN'),
    'fr-FR': () => import('./pool-actions/fr-FR'),
  },
  'desktop-pool': {
    'en-US': () => import('./desktop-pool/en-US'),
    'zh-CN': () => import('./desktop-pool/zh-CN'),
    'fr-FR': () => import('./desktop-pool/fr-FR'),
  },
  'image-servers': {
    'en-US': () => import('./image-servers/en-US'),
    'zh-CN': () => import('./image-servers/zh-CN'),
    'fr-FR': () => import('./image-servers/fr-FR'),
  },
  'app-groups': {
    'en-US': () => import('./app-groups/en-US'),
    'zh-CN': () => import('./app-groups/zh-CN'),
    'fr-FR': () => import('./app-groups/fr-FR'),
  },
  leave: {
    'en-US': () => import('./leave/en-US'),
    'zh-CN': () => import('./leave/zh-CN'),
    'fr-FR': () => import('./leave/fr-FR'),
  },
  'remove-authorizations': {
    'en-US': () => import('./remove-authorizations/en-US'),
    'zh-CN': () => import('./remove-authorizations/zh-CN'),
    'fr-FR': () => import('./remove-authorizations/fr-FR'),
  },
  'app-group': {
    'en-US': () => import('./app-group/en-US'),
    'zh-CN': () => import('./app-group/zh-CN'),
    'fr-FR': () => import('./app-group/fr-FR'),
  },
  user: {
    'en-US': () => import('./user/en-US'),
    'zh-CN': () => import('./user/zh-CN'),
    'fr-FR': () => import('./user/fr-FR'),
  },
  'user-groups': {
    'en-US': () => import('./user-groups/en-US'),
    'zh-CN': () => import('./user-groups/zh-CN'),
    'fr-FR': () => import('./user-groups/fr-FR'),
  },
  'user-actions': {
    'en-US': () => import('./user-actions/en-US'),
    'zh-CN': () => import('./user-actions/zh-CN'),
    'fr-FR': () => import('./user-actions/fr-FR'),
  },
  'user-forms': {
    'en-US': () => import('./user-forms/en-US'),
    'zh-CN': () => import('./user-forms/zh-CN'),
    'fr-FR': () => import('./user-forms/fr-FR'),
  },
  'create-users': {
    'en-US': () => import('./create-users/en-US'),
    'zh-CN': () => import('./create-users/zh-CN'),
    'fr-FR': () => import('./create-users/fr-FR'),
  },
  'user-import': {
    'en-US': () => import('./user-import/en-US'),
    'zh-CN': () => import('./user-import/zh-CN'),
    'fr-FR': () => import('./user-import/fr-FR'),
  },
  'binding-import': {
    'en-US': () => import('./binding-import/en-US'),
    'zh-CN': () => import('./binding-import/zh-CN'),
    'fr-FR': () => import('./binding-import/fr-FR'),
  },
  scripts: {
    'en-US': () => import('./scripts/en-US'),
    'zh-CN': () => import('./scripts/zh-CN'),
    'fr-FR': () => import('./scripts/fr-FR'),
  },
  'script-editor': {
    'en-US': () => import('./script-editor/en-US'),
    'zh-CN': () => import('./script-editor/zh-CN'),
    'fr-FR': () => import('./script-editor/fr-FR'),
  },
  'pool-rebuild': {
    'en-US': () => import('./pool-rebuild/en-US'),
    'zh-CN': () => import('./pool-rebuild/zh-CN'),
    'fr-FR': () => import('./pool-rebuild/fr-FR'),
  },
  rollout: {
    'en-US': () => import('./rollout/en-US'),
    'zh-CN': () => import('./rollout/zh-CN'),
    'fr-FR': () => import('./rollout/fr-FR'),
  },
  creation: {
    'en-US': () => import('./creation/en-US'),
    'zh-CN': () => import('./creation/zh-CN'),
    'fr-FR': () => import('./creation/fr-FR'),
  },
  'run-script': {
    'en-US': () => import('./run-script/en-US'),
    'zh-CN': () => import('./run-script/zh-CN'),
    'fr-FR': () => import('./run-script/fr-FR'),
  },
  'script-outputs': {
    'en-US': () => import('./script-outputs/en-US'),
    'zh-CN': () => import('./script-outputs/zh-CN'),
    'fr-FR': () => import('./script-outputs/fr-FR'),
  },
  'script-runs': {
    'en-US': () => import('./script-runs/en-US'),
    'zh-CN': () => import('./script-runs/zh-CN'),
    'fr-FR': () => import('./script-runs/fr-FR'),
  },
  settings: {
    'en-US': () => import('./settings/en-US'),
    'zh-CN': () => import('./settings/zh-CN'),
    'fr-FR': () => import('./settings/fr-FR'),
  },
} as const;
