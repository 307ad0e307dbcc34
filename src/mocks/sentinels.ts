// Inputs that make a failure reachable from the real screens, and desktops every fleet of 60 or more has.
// Importable on plain Node: nothing here touches MSW or the browser.

export { PROJECT_ID } from './seed/project';

/** Tag keys the service answers in a way of its own, in every call that adds tags. */
export const TAG_KEY_SENTINELS = {
  /** 409, nothing added. */
  conflict: 'refuse-409',
  /** 500, nothing added. */
  fail: 'fail-500',
  /** The second and every even batch call with this key answers 500, the others work. */
  partTwoFails: 'part-two-fails',
} as const;

/** Values of the `computer_name` filter that make one list fail while everything else works. */
export const NAME_SEARCH_SENTINELS = {
  error500: 'error-500',
  error403: 'error-403',
  /** Answers with a field of the wrong type. */
  broken: 'broken',
  /** Hangs until the caller gives up. */
  never: 'never',
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
  // and `rebuildOdd` have snapshots. "First time" counts every act of the world, over reloads and in all tabs, until a reset.
  /** Its part of a power, rebuild or snapshot job fails, with a code and a reason. */
  alwaysFails: desktop(36, 'CCT-WAW-01433', 'ba703360-bb2e-4535-996e-37e8edcc9ecf'),
  /** Its part of any job stops at 42 percent and never ends. */
  neverEnds: desktop(38, 'FIN-SH-01507', '7f5c5641-0daf-4a80-804d-7e12a9cd443f'),
  /** Always in `failed_operation_list` of BatchRunDesktops. */
  refusedInList: desktop(40, 'FIN-PAR-01581', 'd14167fe-aa9d-4e32-a31b-9e0d0f1d686a'),
  /** Every act that names it, or a snapshot of it, is refused with 409, though no task shows. */
  conflicts: desktop(42, 'DEV-PAR-01655', '2f505504-580c-43db-9067-c5ace5e66486'),
  /** The first act that names it is carried out and then answered with 500. */
  acceptedThen500: desktop(44, 'DEV-SH-01729', 'e37fe1a6-7c54-4a0e-8008-cd37e99aa46d'),
  /** The first act that names it is not carried out and not answered until the caller gives up. */
  timesOut: desktop(46, 'OPS-BJ-01803', '70fd30b2-ed67-4f7c-840e-6cdf3c73da8c'),
  /** The first act that names it is carried out, and then the connection breaks. */
  lostAnswer: desktop(48, 'HRD-SZ-01877', '3a9502ba-2ce8-4864-b576-69f302ab3c45'),
  /** A rebuild that names it is answered with 200, an error_code and no job_id. */
  rebuildOdd: desktop(50, 'DSN-LYO-01951', 'fa5710d3-e66e-4913-a98c-f34ecaa1e9e3'),
  /** The first act that names it answers 401, and every token seen so far has expired, whatever the scenario. */
  tokenExpires: desktop(52, 'LEG-MUC-02025', '02d5333c-ad92-4e9c-b2b4-5593038e3d0d'),
  /** Of a job it is in, every second part fails: the second, the fourth and so on. */
  halfFails: desktop(54, 'CCT-WAW-02099', '56edd6f2-6408-49e2-be8c-a17a6942c9bf'),
} as const;
export type SentinelRole = keyof typeof SENTINEL_DESKTOPS;

export const UNKNOWN_STATUS = 'RESIZED_UNVERIFIED';
