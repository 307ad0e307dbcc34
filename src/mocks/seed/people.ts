import { at, idOf } from './random';

const split = (words: string) => words.split(' ');
const CN_FAMILY = split(
  'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su',
);
const CN_GIVEN = split(
  'wei fang na xiuying min jing lei qiang yan yong jie juan tao ming chao xia ping gang guiying hao yuting zihan xinyi haoran yichen jiayi zixuan yuxuan mengqi siyu tianyu wenbo lina ruoxi jianguo yuchen xiaoming shuang meng kai',
);
const EU_FAMILY = split(
  'martin bernard dubois moreau laurent simon lefevre garcia roux fournier mueller schmidt weber fischer becker hoffman koch richter klein wolf rossi russo ferrari bianchi romano kowalski nowak lewandow novak horvat jansen devries bakker visser peeters silva santos lopez perez larsen',
);
const EU_GIVEN = split(
  'anna marie claire julie camille lea emma sophie nathalie isabelle jean pierre luc paul hugo louis thomas antoine nicolas julien jonas lukas felix max leon lena laura hanna katrin eva marco luca giulia elena piotr agnes jan milan ines joao',
);

const PER_ROUND = 1600;
/** The account of the administrator who is signed in to the demo, and its place among the users. */
const SIGNED_IN = { index: 13, name: 'demo-admin' };

/** The account of user `index`: at most 20 of letters, digits, - _ and dot; no two users share one. */
export function userName(index: number): string {
  if (index === SIGNED_IN.index) return SIGNED_IN.name;
  const round = Math.floor(index / (2 * PER_ROUND));
  const within = index % (2 * PER_ROUND);
  // 1,009 shares no divisor with 1,600, so this walks every pair once without going through them in order.
  const pair = (Math.floor(within / 2) * 1009) % PER_ROUND;
  const chinese = within % 2 === 0;
  const family = at(chinese ? CN_FAMILY : EU_FAMILY, pair % 40);
  const given = at(chinese ? CN_GIVEN : EU_GIVEN, Math.floor(pair / 40));
  const separator = at(['.', '.', '_', '-'], pair % 4);
  const suffix = round === 0 ? '' : String(round + 1);
  return chinese ? `${family}${separator}${given}${suffix}` : `${given}${separator}${family}${suffix}`;
}

export interface Assignee {
  readonly type: 'USER' | 'GROUP';
  readonly index: number;
  readonly name: string;
  /** Permission group on the desktop; `sudo` and `default` on Linux. */
  readonly permission: string;
}

/** User `index` as assigned to a desktop. */
export function userAssignee(index: number, permission: string): Assignee {
  return { type: 'USER', index, name: userName(index), permission };
}

const TEAMS = split('sales support legal quality logistics marketing engineering research');
const SITES = split('beijing shanghai paris lyon munich warsaw');
/** User groups desktops are assigned to when a world begins. */
const DESKTOP_GROUPS = [
  'finance-all',
  'finance-auditors',
  'rd-shanghai',
  'rd-shenzhen',
  'rd-paris',
  'design-studio',
  'call-centre-day',
  'call-centre-night',
  'hr-business-partners',
  'contractors',
  'trainees-2026',
  'it-operations',
] as const;

/** How many user groups desktops are assigned to when a world begins. */
export const GROUP_COUNT = DESKTOP_GROUPS.length;

/** The user groups a world usually begins with. */
const GROUP_NAMES: readonly string[] = [
  ...DESKTOP_GROUPS,
  ...TEAMS.flatMap((team) => SITES.map((site) => `${team}-${site}`)),
];
/** How many user groups people are in when a world begins. */
export const SEEDED_GROUPS = GROUP_NAMES.length;

/** The name of user group `index`; those of a world with more than the usual are projects, and have no members. */
export function groupName(index: number): string {
  return GROUP_NAMES[index] ?? `project-${String(index + 1).padStart(4, '0')}`;
}

/** User group `index` of the seed as assigned to a desktop. */
export function groupAssignee(index: number, permission: string): Assignee {
  return { type: 'GROUP', index, name: groupName(index), permission };
}

/** The id of a user or user group. */
export function assigneeId(assignee: Assignee): string {
  return idOf(assignee.type === 'USER' ? 'user' : 'group', assignee.index);
}
