import { at, pick, whole } from './random';
import { SALT } from './salts';

export interface TagRecord {
  readonly key: string;
  readonly value: string;
}

// A project's tag list may carry 43 values a key at most, so no vocabulary here is longer.
export const DEPARTMENTS = [
  { code: 'FIN', tag: 'finance' },
  { code: 'DEV', tag: 'research-and-development' },
  { code: 'OPS', tag: 'it-operations' },
  { code: 'HRD', tag: 'human-resources' },
  { code: 'DSN', tag: 'design' },
  { code: 'CCT', tag: 'call-centre' },
  { code: 'MKT', tag: 'marketing' },
  { code: 'LEG', tag: 'legal' },
] as const;
export const SITES = ['SH', 'BJ', 'SZ', 'PAR', 'LYO', 'MUC', 'WAW'] as const;

const ENVS = ['prod', 'prod', 'prod', 'test', 'dev', 'staging'];
const PROJECTS = [
  'atlas',
  'orion',
  'migration-2026',
  'sap-rollout',
  'helpdesk',
  'green-it',
  '智慧办公',
  'e-invoice',
];
const OWNERS = [
  'li.wei',
  'wang.fang',
  'zhang.min',
  'chen.jie',
  'zhao_lei',
  'sun.tao',
  'gao-yan',
  'lin.hao',
  'claire.moreau',
  'jean.dubois',
  'anna.mueller',
  'piotr_nowak',
  'giulia.rossi',
  'hugo-bernard',
  'lena.weber',
  'it-service-desk',
];

const PLAN: readonly (readonly [key: string, values: readonly string[]])[] = [
  ['env', ENVS],
  ['owner', OWNERS],
  ['cost-center', Array.from({ length: 24 }, (_, i) => `CC-${4100 + i * 10}`)],
  ['project', PROJECTS],
  ['backup', ['daily', 'weekly', 'none']],
  ['patch-window', ['sat-22', 'sun-02', 'wed-20']],
  ['data-class', ['public', 'internal', 'confidential']],
  ['expiry', ['2026-12-31', '2027-03-31', '2027-06-30']],
  ['location', ['shanghai', 'beijing', 'shenzhen', 'paris', 'lyon', 'munich', 'warsaw']],
];

// Made once and shared by every desktop that has them.
const TAGS: readonly (readonly TagRecord[])[] = PLAN.map(([key, values]) =>
  values.map((value) => ({ key, value })),
);
const DEPARTMENT_TAGS = new Map<string, TagRecord>(
  DEPARTMENTS.map(({ tag }) => [tag, { key: 'department', value: tag }] as const),
);
const NO_TAGS: readonly TagRecord[] = [];

/** `count` tags, the department's first. */
export function makeTags(base: number, count: number, department: string): readonly TagRecord[] {
  const first = DEPARTMENT_TAGS.get(department);
  if (count === 0 || !first) return NO_TAGS;
  const tags = [first];
  // Begins at a place of its own, so that desktops with few tags do not all have the same keys.
  const start = count > 5 ? 0 : whole(base, SALT.firstTagKey, 4);
  for (let i = 0; tags.length < count && i < TAGS.length; i++) {
    tags.push(pick(at(TAGS, (start + i) % TAGS.length), base, SALT.tagValue + i));
  }
  return tags;
}
