// What every world with desktops has, by the role it plays: tasks, desktops, app groups and others, some of which make a failure
// reachable from the real screens. sentinel-words.ts has the texts that do.
// Importable on plain Node: nothing here touches MSW or the browser.

export { PROJECT_ID } from './seed/project';

/** A user without an account whose logins of the last week are known, from a terminal that is not bound. */
export const KIOSK = { userName: 'kiosk', mac: '00-1A-4B-00-00-07', desktop: 12, logins: 3 } as const;

/** Who is signed in to the demo, and a terminal this person has used in the last days, which is not bound. */
export const SIGNED_IN = {
  userName: 'demo-admin',
  mac: '3C-52-82-0A-1B-2C',
  desktop: 10,
  logins: 3,
} as const;

const task = (index: number, name: string, id: string) => ({ index, name, id });

/** Scheduled tasks by role, in every world that has desktops. Their names and ids are always the same; dates count from the world's beginning. */
export const SENTINEL_TASKS = {
  /** STOP every day at 22:30 in Asia/Shanghai, a pool, with a notice to users. */
  nightlyStop: task(0, 'Nightly shutdown, training room', '1b486183-2c86-4beb-9f7b-cf3c93ccbf93'),
  /** REBOOT on Mondays and Fridays at 05:30 in Europe/Paris, a pool. */
  weekly: task(1, 'Redémarrage hebdomadaire, équipe de nuit', 'a8c4676a-9596-4a2b-a500-4053fcd82815'),
  /** CREATE_SNAPSHOT on the last day of each month at 23:00 in Europe/Paris. */
  monthlyLast: task(2, 'Instantané de fin de mois, studio CAO', '140971e1-68bd-4b89-be22-6531a0dae220'),
  /** REBUILD, once, nine days ago: its one run is over and no other comes. */
  fixedPast: task(3, 'Rebuild of the audit room', '2c190760-cb1e-4494-9542-5a56240575c2'),
  /** HIBERNATE 15 minutes after a disconnection, at most every 240 minutes: the desktop `collaborative` and a pool. */
  triggered: task(4, 'Hibernate after disconnect', '557ac6de-ac2a-4719-ac43-7bb893e06730'),
  /** EXECUTE_SCRIPT on Wednesdays, first on five desktops; two failures stop it. */
  gray: task(5, '分批更新根证书', '1d77f2e2-9b5a-4048-a9c8-63cf6fad7151'),
  disabled: task(6, '周末关机', '3f4c527d-58f1-43b4-85e1-39d015c68ee8'),
  /** REBOOT every day; one of its three desktops is `alwaysFails`, so every run fails. */
  failing: task(7, 'Early restart of the order desks', '832a6a3d-ab7b-401c-9e08-410e40433718'),
  /** Any update of it is answered with 409. */
  refusesUpdate: task(8, 'Start of the reception desks', '77d146cc-902d-45e7-b8cb-cf1936b088bb'),
  /** HIBERNATE every day of a Linux desktop: every run is skipped. */
  skipping: task(9, 'Hibernate the build hosts', 'ba97c44b-10b7-4b92-8168-4a95812dfd01'),
  /** HIBERNATE, once, in twelve days, forced. */
  fixedFuture: task(10, 'Hibernate over the company holiday', 'e9bdd313-ddb6-472b-afb5-c92b74375e64'),
  /** CREATE_SNAPSHOT every day, until twenty days ago. */
  expired: task(11, '项目验收期间每日快照', '84423154-58bd-4c48-b99d-dfc7e042335c'),
  /** EXECUTE_SCRIPT on the 31st at 03:00 in America/New_York, so not in every month. */
  on31st: task(12, 'Inventory on the 31st', '8a97ac71-4874-451a-b7fd-b0d4318d4fde'),
  /** CREATE_SNAPSHOT on Sundays at 02:30 in Europe/Paris, a time the clocks skip once a year. */
  clockChange: task(13, 'Sauvegarde de 02 h 30', '190c8732-be21-4a00-9fda-1c6ffe9106c1'),
} as const;

const desktop = (index: number, name: string, id: string) => ({ index, name, id });

/** Desktops by role. Their names and ids are the same in every fleet, whatever the seed. */
export const SENTINEL_DESKTOPS = {
  /** Windows, running, in use by one user, two tags. */
  healthy: desktop(2, 'FIN-SH-00175', '58ca2f7f-3a87-46f7-8128-e1fc557c6d88'),
  error: desktop(4, 'FIN-PAR-00249', '2c690b1b-cad1-4620-b141-6b3cdb71977b'),
  /** Being rebuilt from the moment the service first runs; takes 12 minutes at pace 1. */
  midTask: desktop(6, 'DEV-PAR-00323', '11ef46eb-057f-40af-8d54-7c1a2355f5a2'),
  inMaintenance: desktop(8, 'DEV-SH-00397', '9372716b-7b60-439c-8010-decbd18a0f36'),
  /** Three network cards, an elastic IP on the first. */
  severalNics: desktop(10, 'OPS-BJ-00471', 'c025a197-cd01-42d5-9159-bf10f269b083'),
  emptyIp: desktop(12, 'HRD-SZ-00545', '44b5b5b5-80bd-41b2-8ce9-feafb512a62d'),
  /** Its status is a word the manual does not know. */
  unknownStatus: desktop(14, 'DSN-LYO-00619', '50ef3792-c20a-411c-a445-29dbee5d98b3'),
  tenTags: desktop(16, 'LEG-MUC-00693', '0872175b-4803-48be-a4da-19e862e949d6'),
  /** A shared desktop with three users and a user group. */
  severalUsers: desktop(18, 'CCT-WAW-00767', 'bb60abb2-5fcf-4371-8e05-c254cb1110dd'),
  noUser: desktop(20, 'FIN-SH-00841', '9e90c200-fa4a-45e9-bd9e-cabe54335ce2'),
  frozen: desktop(22, 'FIN-PAR-00915', 'b7e20bdf-781f-4020-b4af-c12e2b3c3cb8'),
  collaborative: desktop(24, 'DEV-PAR-00989', '2df3d199-0d09-4bd4-bbdc-1135a77e4fdd'),
  hibernated: desktop(26, 'DEV-SH-01063', 'c519d12d-eff6-41ae-8454-2c7dab70419e'),
  linux: desktop(28, 'OPS-BJ-01137', '889b5b02-4455-4746-a9b1-25365fd27d3b'),
  /** Off, yearly/monthly, no data disks, no tags. */
  plainOff: desktop(30, 'HRD-SZ-01211', '37fc7d26-af0d-4651-9a5a-6c6233abd262'),
  payPerUse: desktop(32, 'DSN-LYO-01285', 'f9bd94b4-c415-42f0-b241-6a175eb80e88'),
  pooled: desktop(34, 'LEG-MUC-01359', 'e03c401b-2dbe-4aa2-be67-60dd6dc0a739'),

  // What acts on these comes to: the first and the third always, the others in the scenario `troubled`. All are Windows, running, pay per use, with a system and a data disk; all but `refusedInList`
  // and `rebuildOdd` have snapshots. "First time" counts every action of the world, over reloads and in all tabs, until a reset.
  /** Its part of a power, rebuild or snapshot job fails, with a code and a reason. */
  alwaysFails: desktop(36, 'CCT-WAW-01433', 'ba703360-bb2e-4535-996e-37e8edcc9ecf'),
  /** Its part of any job stops at 42 percent and never ends. */
  neverEnds: desktop(38, 'FIN-SH-01507', '7f5c5641-0daf-4a80-804d-7e12a9cd443f'),
  /** Always in `failed_operation_list` of BatchRunDesktops. */
  refusedInList: desktop(40, 'FIN-PAR-01581', 'd14167fe-aa9d-4e32-a31b-9e0d0f1d686a'),
  /** Every action that names it, or a snapshot of it, is refused with 409, though no task shows. */
  conflicts: desktop(42, 'DEV-PAR-01655', '2f505504-580c-43db-9067-c5ace5e66486'),
  /** The first action that names it is carried out and then answered with 500. */
  acceptedThen500: desktop(44, 'DEV-SH-01729', 'e37fe1a6-7c54-4a0e-8008-cd37e99aa46d'),
  /** The first action that names it is not carried out and not answered until the caller gives up. */
  timesOut: desktop(46, 'OPS-BJ-01803', '70fd30b2-ed67-4f7c-840e-6cdf3c73da8c'),
  /** The first action that names it is carried out, and then the connection breaks. */
  lostAnswer: desktop(48, 'HRD-SZ-01877', '3a9502ba-2ce8-4864-b576-69f302ab3c45'),
  /** A rebuild that names it is answered with 200, an error_code and no job_id. */
  rebuildOdd: desktop(50, 'DSN-LYO-01951', 'fa5710d3-e66e-4913-a98c-f34ecaa1e9e3'),
  /** The first action that names it answers 401, and every token seen so far has expired, whatever the scenario. */
  tokenExpires: desktop(52, 'LEG-MUC-02025', '02d5333c-ad92-4e9c-b2b4-5593038e3d0d'),
  /** Of a job it is in, every second part fails: the second, the fourth and so on. */
  halfFails: desktop(54, 'CCT-WAW-02099', '56edd6f2-6408-49e2-be8c-a17a6942c9bf'),
} as const;
export type SentinelRole = keyof typeof SENTINEL_DESKTOPS;

export const UNKNOWN_STATUS = 'RESIZED_UNVERIFIED';

const appGroup = (index: number, name: string, id: string) => ({ index, name, id });

/** App groups by role, in every world that has desktops. Their names and ids are always the same. */
export const SENTINEL_APP_GROUPS = {
  /** Normal apps, authorized for users and for the user groups finance-all and rd-paris. */
  usual: appGroup(0, 'office-suite', 'a3d32f02-5775-422a-aca5-6be1363c5376'),
  /** Gives whole session desktops. */
  desktops: appGroup(1, 'session-desktops', '66b39dd3-44a8-4fef-ab62-69e44c4bf9f2'),
  /** Authorized app by app: it goes into no call with the others, and alone into none either. */
  byApp: appGroup(2, 'design-studio-apps', '5d110e47-8791-47cb-af09-b5bb33928ce3'),
  /** No apps, and nobody is authorized for it. */
  unused: appGroup(3, 'archive-2019', '159d7e23-abce-4fe0-9508-9fb0320ede59'),
  /** Authorized for more accounts than one page has. */
  large: appGroup(4, '全员应用', 'a20d352d-4c8a-4468-89be-f89e070b28a0'),
  /** Every mail about it fails. */
  mailsFail: appGroup(5, 'payroll-tools', '6acc1875-5b6d-4b2c-aacc-3dada587fd41'),

  // In the scenario `troubled` only.
  /** Every call that authorizes somebody for it, or no longer, is refused with 409; it cannot be deleted. */
  conflicts: appGroup(6, 'order-entry', '1daad1c7-533b-4443-b49d-febeb55c3f35'),
  /** The first call that changes who may use it, and the first that deletes it, is carried out, and then the connection breaks. */
  lostAnswer: appGroup(7, 'quality-lab', '4a595455-0905-4de4-bbb1-c806746f1ee7'),
} as const;

/** Accounts an authorization comes to something special with. All but `unknown` are users every world of 60 desktops has. */
export const APP_ACCOUNT_SENTINELS = {
  /** No such account: the call is answered with 404, and the others it names are authorized all the same. */
  unknown: 'nobody.knows',
  /** Every mail to it fails. */
  mailFails: 'luc_mueller',
  /** In the scenario `troubled`: the service refuses to authorize it; the others a call names are authorized all the same. */
  refused: 'milan-wolf',
} as const;

const imageServer = (index: number, name: string, id: string) => ({ index, name, id });

/** Image servers by role, in every world that has desktops. Their names and ids are always the same. */
export const SENTINEL_IMAGE_SERVERS = {
  /** Running, with a description; one user may sign in. */
  usual: imageServer(0, 'office-2026-q3', '1d6722cf-ca0d-4be4-a352-ecf86e4b6a63'),
  error: imageServer(1, 'design-studio-cad', '7649bff8-7dbc-46fe-bbbb-44747200aae4'),
  creating: imageServer(2, 'winter-release', '2e14e6c1-7f88-41e1-a51b-e4842bf19342'),
  /** Without a state. */
  unknown: imageServer(3, '镜像制作_旧', '28e2122e-e8a3-4a05-9445-e25918facdd9'),
} as const;

const pool = (index: number, name: string, id: string) => ({ index, name, id });

/** Desktop pools by role, in every world that has desktops. Their names and ids are always the same. */
export const SENTINEL_POOLS = {
  /** Dynamic, creates desktops by itself; more users are authorized than one page has. */
  large: pool(0, 'callcentre-day', 'b42bc0b0-ef8b-41db-acb6-14d93b8dc9a5'),
  /** Seven desktops differ from it, in each of the five ways, and another one is being rebuilt: see POOL_DRIFT. */
  drift: pool(3, 'finance-office', 'a2958e38-612d-4756-92bc-e018c04f5003'),
  linux: pool(4, 'rd-linux-build', '74310e1b-81ad-4425-b0a1-dc18209fce04'),
  /** Has no desktops, but would create some by itself. */
  autoCreates: pool(12, 'spring-interns', 'ade0dfe8-face-492d-8623-56579e2651dd'),
  /** Has no desktops, and nobody is authorized. */
  empty: pool(14, 'audit-2025', '73a9ddcc-1da6-47e6-a6ef-9d97fb2eb2c2'),

  // In the scenario `troubled` only.
  /** The first call that changes its users, and the first that deletes it, is carried out, and then the connection breaks. */
  lostAnswer: pool(13, 'branch-warsaw', '33f2c233-eaef-438d-b612-7ff8bcca94b1'),
  /** Every change of it, and of its users, is refused with 409. */
  conflicts: pool(18, 'order-entry-spare', 'eca0e843-0fe9-4e62-9069-beaae05a9369'),
} as const;

/** How many desktops of the pool `drift` differ from it, and by what; the one that is being rebuilt has another image, too. */
export const POOL_DRIFT = {
  IMAGE_ID: 3,
  PRODUCT_ID: 1,
  DISK_NUM: 1,
  DISK_SIZE: 1,
  AUTO_ISOLATION: 1,
  changing: 1,
} as const;

/** By their place among the desktops of a pool, in the scenario `troubled`: what a rebuild of the pool does with them. */
export const POOL_REBUILD_SENTINELS = {
  /** Its part of the job succeeds, and its image stays. */
  keepsImage: 1,
} as const;

/** By their place among the desktops that a power action of their pool reaches, in the scenario `troubled`. */
export const POOL_POWER_SENTINELS = {
  /** Its part of the pool's job fails; by itself it obeys. */
  fails: 1,
} as const;

/** What an account that is to use a pool comes to something special with; a user every world of 60 desktops has. */
export const POOL_USER_SENTINELS = {
  /** In the scenario `troubled`: the service refuses it; the others a call names are dealt with all the same. */
  refused: 'milan-wolf',
} as const;

const user = (index: number, name: string, id: string) => ({ index, name, id });

/** User accounts by role. Their names and ids are the same in every fleet, whatever the seed. All but `ad` are local; all but `selfActivated` are activated by the administrator. */
export const SENTINEL_USERS = {
  local: user(0, 'li.wei', '0231739b-6428-4543-82e7-1fc0aab9e6c0'),
  /** Lives in the AD domain: the service changes no more of it than address and phone, and neither unlocks it nor sets its password. */
  ad: user(1, 'anna.martin', '148fe838-47dd-4cea-b0fa-fc88f764b662'),
  /** In the user groups rd-paris and logistics-shanghai, which are not of the AD domain. */
  inLocalGroups: user(2, 'wu.jiayi', 'f7b2fc99-5ff1-4ca0-b45c-7ab6de6d1b32'),
  locked: user(3, 'lena.fournier', '94bfc37a-0056-44ec-8bf0-5127b0662681'),
  disabled: user(5, 'jean_klein', '9ef39b72-94dc-40bc-a42b-c11e63d05647'),
  /** Activated by its user, with address and phone. */
  selfActivated: user(7, 'agnes-lewandow', '9edddf41-098c-4990-9d52-73653763c246'),
  /** Has neither address nor phone. */
  unreachable: user(11, 'emma.simon', '0283208f-cdb9-4e48-a03b-0279ebe93fe8'),
  /** The account of the administrator who is signed in. */
  signedIn: user(13, 'demo-admin', '7a94979c-b7f4-4946-b1b0-737f8f58ab87'),

  // In the scenario `troubled` only.
  /** Every change of it, or of several with it, is refused with 409. */
  conflicts: user(15, 'thomas-bianchi', '25ed3a72-09d4-448b-83c5-fcf2d8ea6818'),
  /** The first change that names it is carried out, and then the connection breaks. */
  lostAnswer: user(17, 'marie.bakker', '3945e8c3-4bd6-4fb2-bb87-95c06168812c'),
  /** Locking, unlocking, disabling and deleting it is answered as done, and it stays as it is. */
  unchanged: user(19, 'hanna.bernard', '1cb3cedf-9354-4f93-bd84-abaad8a9d32e'),
} as const;

const group = (index: number, name: string, id: string) => ({ index, name, id });

/** User groups by role. Their names and ids are the same in every world that has groups. */
export const SENTINEL_GROUPS = {
  /** Lives in the AD domain: it keeps its name, and no member can be removed. */
  ad: group(0, 'finance-all', '2aa96dd0-aaac-47ed-8152-730b81ecd396'),
  local: group(4, 'rd-paris', '577e4afe-cf5f-4c03-ac11-9657b5fa6ac0'),
} as const;

const script = (index: number, name: string, id: string) => ({ index, name, id });

/** Scripts by role, in every world that has desktops. Their names and ids are always the same. */
export const SENTINEL_SCRIPTS = {
  /** POWERSHELL; run by scheduled tasks. */
  usual: script(0, 'Update root certificates', '1d6722cf-ca0d-4be4-a352-ecf86e4b6a63'),
  /** POWERSHELL; it has run on many desktops, with nearly equal outputs. */
  inventory: script(1, 'Inventory of disks', '7649bff8-7dbc-46fe-bbbb-44747200aae4'),
  /** SHELL; run by scheduled tasks. */
  shell: script(2, 'Apply updates on build hosts', '2e14e6c1-7f88-41e1-a51b-e4842bf19342'),
  /** BAT; nothing runs it. */
  unused: script(3, '清理临时文件', '28e2122e-e8a3-4a05-9445-e25918facdd9'),
  ansi: script(4, 'Coloured health check', '49b74b26-a65c-43cf-9084-926d4aedbf14'),
  /** Its output has 5 MB, 200,000 lines and one of 4 MB. */
  big: script(5, 'Export of the event log', '76b23d5a-5d92-477e-ba39-923587f8e9f4'),
  html: script(6, 'List of installed programs', '7bf4eeee-4f50-4c68-8cec-8a0ba87f4ece'),
  mojibake: script(7, '软件清单 (GBK)', '4155ed5f-88f0-4812-bc53-1fca337d74ce'),
} as const;
