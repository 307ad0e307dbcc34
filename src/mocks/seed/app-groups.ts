import type { MailLanguage } from '~/contract/app-authorizations';
import { SENTINEL_APP_GROUPS } from '~/mocks/sentinels';
import { type AccountCode, groupCode, userCode } from './account-codes';
import type { World } from './desktop-record';
import { at, baseOf, chance, pick, whole } from './random';

/** Who may use an app group, and since when. */
export type Access = readonly [account: AccountCode, since: number];

/** A mail about an account's authorization; `failure` is the place in MAIL_FAILURES, -1 for one that was sent. */
export interface AccessMail {
  readonly account: AccountCode;
  readonly kind: 'ADD' | 'DEL';
  readonly at: number;
  readonly language: MailLanguage | null;
  readonly failure: number;
}

/** An app group as the service keeps it. */
export interface AppGroupRecord {
  readonly index: number;
  readonly name: string;
  readonly description: string;
  readonly appType: 'COMMON_APP' | 'SESSION_DESKTOP_APP';
  readonly authorizationType: 'APP_GROUP' | 'APP';
  /** Place in SERVER_GROUPS; null where it has none yet. */
  readonly serverGroup: number | null;
  readonly createdAt: number;
  /** Oldest first. */
  readonly access: readonly Access[];
  /** Oldest first. */
  readonly mails: readonly AccessMail[];
  /** The id in the customer's documents, of a group that is in them. */
  readonly documentedId?: string;
}

export const MAIL_FAILURES = [
  'The mail address does not exist',
  'The mail server did not answer within 30 seconds',
  'The account has no mail address',
] as const;

const NAMES = [
  ...Object.values(SENTINEL_APP_GROUPS).map(({ name }) => name),
  'accounting',
  'budget-planning',
  'call-centre-day',
  'call-centre-night',
  'cad-viewer',
  '研发工具',
  '财务应用',
  '人力资源',
  '客服坐席',
  'customer-care',
  'contract-archive',
  'data-analysis',
  'document-review',
  'engineering-tools',
  'field-service',
  'human-resources',
  'image-editing',
  'inventory',
  'legal-library',
  'logistics',
  'maintenance-plans',
  'market-research',
  'procurement',
  'project-planning',
  'public-relations',
  'recruiting',
  'risk-control',
  'sales-front',
  'supplier-portal',
  'training-room',
  'translation-desk',
  'travel-booking',
] as const;
export const SEEDED_APP_GROUPS = NAMES.length;

const DESCRIPTIONS = [
  '',
  '',
  'Licences are counted monthly',
  'Asked for by the works council',
  'Pilot until March',
];
const DAY = 86_400_000;
/** Accounts with a role of their own come first and get nothing from the seed. */
const FIRST_USER = 30;
/** User groups of the seed that app groups are authorized for. */
const USER_GROUPS = 12;

const { usual, desktops, byApp, unused, large } = SENTINEL_APP_GROUPS;

/** App group `index` as the world begins with it. */
export function makeAppGroup(world: World, index: number): AppGroupRecord {
  const base = baseOf(world.seed ^ 0xa9, index);
  const createdAt = world.bornAt - (20 + index * 9 + whole(base, 1, 9)) * DAY;
  const access = seededAccess(world, index, createdAt);
  const appType = index === desktops.index || index % 9 === 8 ? 'SESSION_DESKTOP_APP' : 'COMMON_APP';
  return {
    index,
    name: at(NAMES, index),
    description: pick(DESCRIPTIONS, base, 2),
    appType,
    authorizationType: index === byApp.index ? 'APP' : 'APP_GROUP',
    serverGroup: index === unused.index ? null : serverGroupFor(appType, index),
    createdAt,
    access,
    mails: access.map(([account, since], number) =>
      mailOf({ index }, { account, at: since + 60_000 + number }),
    ),
  };
}

/** A server group that runs such apps. */
function serverGroupFor(appType: AppGroupRecord['appType'], index: number): number {
  const places = [...SERVER_GROUPS.keys()].filter((place) => at(SERVER_GROUPS, place).appType === appType);
  return at(places, index % places.length);
}

function seededAccess({ seed, bornAt, fleet }: World, index: number, createdAt: number): Access[] {
  if (index === unused.index || index === byApp.index) return [];
  const base = baseOf(seed ^ 0xaa, index);
  const wanted = index === large.index ? 260 : index === usual.index ? 40 : 6 + whole(base, 1, 50);
  const users = new Set<AccountCode>();
  const free = Math.max(0, fleet - FIRST_USER);
  for (let draw = 0; users.size < Math.min(wanted, free); draw++)
    users.add(userCode(FIRST_USER + whole(base, 100 + draw, free)));
  const groups =
    index === usual.index
      ? [0, 4]
      : Array.from({ length: whole(base, 2, 4) }, (_, turn) => whole(base, 10 + turn, USER_GROUPS));
  const accounts = [...[...new Set(groups)].map(groupCode), ...users];
  const step = Math.floor((bornAt - createdAt) / (accounts.length + 1));
  return accounts.map((account, number) => [account, createdAt + (number + 1) * step]);
}

interface NewMail {
  readonly account: AccountCode;
  readonly at: number;
  readonly kind?: AccessMail['kind'];
  readonly language?: MailLanguage | null;
  /** Whatever chance says. */
  readonly fails?: boolean;
}

/** One in 16 mails fails, and every one about some groups and to some accounts. */
export function mailOf({ index }: Pick<AppGroupRecord, 'index'>, mail: NewMail): AccessMail {
  const { account, at: sentAt, kind = 'ADD', language = null, fails = false } = mail;
  const base = baseOf(0xab ^ index, account);
  const failed = fails || index === SENTINEL_APP_GROUPS.mailsFail.index || chance(base, 1) < 1 / 16;
  return {
    account,
    kind,
    at: sentAt,
    language,
    failure: failed ? whole(base, 2, MAIL_FAILURES.length) : -1,
  };
}

/** A group of servers that run apps. */
export interface ServerGroupRecord {
  readonly name: string;
  readonly description: string;
  readonly appType: AppGroupRecord['appType'];
  readonly os: 'Windows' | 'Linux';
  readonly servers: number;
}

export const SERVER_GROUPS: readonly ServerGroupRecord[] = [
  {
    name: 'apps-office-sh',
    description: 'Office apps, Shanghai',
    appType: 'COMMON_APP',
    os: 'Windows',
    servers: 12,
  },
  {
    name: 'session-hosts-sh',
    description: 'Session desktops',
    appType: 'SESSION_DESKTOP_APP',
    os: 'Windows',
    servers: 8,
  },
  {
    name: 'apps-gpu-paris',
    description: 'CAD and image editing',
    appType: 'COMMON_APP',
    os: 'Windows',
    servers: 4,
  },
  { name: 'apps-linux-bj', description: '', appType: 'COMMON_APP', os: 'Linux', servers: 6 },
  { name: 'apps-finance', description: 'Closed network', appType: 'COMMON_APP', os: 'Windows', servers: 3 },
  { name: 'apps-test', description: 'For trials', appType: 'COMMON_APP', os: 'Windows', servers: 1 },
];

const APPS: readonly (readonly [name: string, publisher: string, version: string])[] = [
  ['WPS Office', 'Kingsoft', '12.1.0'],
  ['LibreOffice', 'The Document Foundation', '26.2.1'],
  ['Notepad++', 'Don Ho', '8.9.2'],
  ['7-Zip', 'Igor Pavlov', '25.01'],
  ['Chrome', 'Google', '146.0.7'],
  ['Firefox ESR', 'Mozilla', '140.9'],
  ['FreeCAD', 'FreeCAD Project', '1.1'],
  ['GIMP', 'The GIMP Team', '3.2'],
  ['Inkscape', 'Inkscape Project', '1.5'],
  ['DBeaver', 'DBeaver Corp', '26.0'],
  ['PuTTY', 'Simon Tatham', '0.84'],
  ['WinMerge', 'Thingamahoochie', '2.16.52'],
  ['OBS Studio', 'OBS Project', '32.1'],
  ['VLC', 'VideoLAN', '3.0.23'],
  ['QGIS', 'QGIS Association', '3.48'],
];

/** An app published in a group; `source` as the manual numbers it. */
export interface AppRecord {
  readonly index: number;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly forbidden: boolean;
  readonly source: 1 | 2 | 3;
  readonly publishedAt: number;
}

/** The apps of a group; a group that was created later has none. */
export function appsOf({ seed, bornAt }: World, { index, appType }: AppGroupRecord): AppRecord[] {
  if (index >= SEEDED_APP_GROUPS || index === unused.index) return [];
  const base = baseOf(seed ^ 0xac, index);
  const app = (place: number, [name, publisher, version]: (typeof APPS)[number]): AppRecord => ({
    index: index * 100 + place,
    name,
    publisher,
    version,
    forbidden: chance(base, 20 + place) < 0.15,
    source: chance(base, 40 + place) < 0.7 ? 2 : 3,
    publishedAt: bornAt - (3 + whole(base, 60 + place, 200)) * DAY,
  });
  if (appType === 'SESSION_DESKTOP_APP')
    return [{ ...app(0, ['Session desktop', 'Huawei Cloud', '1.0']), source: 1, forbidden: false }];
  const first = whole(base, 1, APPS.length);
  return Array.from({ length: index === usual.index ? 9 : 1 + whole(base, 2, 11) }, (_, place) =>
    app(place, at(APPS, (first + place) % APPS.length)),
  );
}
