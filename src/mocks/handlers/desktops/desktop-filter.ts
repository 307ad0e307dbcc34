// Filters of the two desktop lists. Where the manual is silent: one name or address is matched anywhere in the value, whatever
// the case; lists of names are matched whole. A tag without `=` stands for its key with any value.
import type { ListDesktopsDetailQuery, ListDesktopsQuery } from '~/contract/desktops';
import { type Db, findDesktop } from '~/mocks/engine/db';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { IMAGES } from '~/mocks/seed/images';
import { ENTERPRISE_PROJECTS, SUBNETS, USED_ZONES } from '~/mocks/seed/places';
import { POOLS } from '~/mocks/seed/pools';
import { stateAt } from '~/mocks/seed/tasks';

type Test = (row: DesktopRecord) => boolean;
/** Filters of both lists; `user_name` is a list of fuzzy names in the one and a single one in the other. */
type DesktopFilter = Omit<ListDesktopsQuery, 'user_name' | 'offset' | 'limit'> &
  Omit<ListDesktopsDetailQuery, 'user_name' | 'offset' | 'limit' | 'sort_field' | 'sort_type'> & {
    readonly user_name?: readonly string[] | undefined;
  };

/** Stands for "every enterprise project the caller may see" across the cloud's services. */
const ALL_PROJECTS = 'all_granted_eps';

/** The desktops that pass every filter, in table order; undefined when there is no filter at all. */
export function filterDesktops(
  db: Db,
  filter: DesktopFilter,
  now: number,
): readonly DesktopRecord[] | undefined {
  const tests = testsOf(filter, now);
  const passes: Test = (row) => tests.every((test) => test(row));
  const ids = given(filter.desktop_id);
  if (ids) {
    const rows = [...new Set(ids)].flatMap((id) => findDesktop(db, id) ?? []);
    return rows.filter(passes).toSorted((a, b) => a.index - b.index);
  }
  return tests.length === 0 ? undefined : db.desktops.filter(passes);
}

function testsOf(filter: DesktopFilter, now: number): Test[] {
  return [...nameTests(filter), ...stateTests(filter, now), ...placeTests(filter), ...tagTests(filter.tag)];
}

function nameTests(filter: DesktopFilter): Test[] {
  const tests: Test[] = [];
  const users = given(filter.user_names);
  const userParts = users ? undefined : given(filter.user_name)?.map(folded);
  const name = text(filter.computer_name);
  const names = given(filter.computer_names);
  const ip = text(filter.desktop_ip);
  if (name !== undefined) {
    const part = folded(name);
    tests.push((row) => folded(row.computerName).includes(part));
  }
  if (names) {
    const wanted = new Set(names.map(folded));
    tests.push((row) => wanted.has(folded(row.computerName)));
  }
  if (users) {
    const wanted = new Set(users.map(folded));
    tests.push((row) => row.assignees.some((a) => wanted.has(folded(a.name))));
  }
  if (userParts) {
    tests.push((row) => row.assignees.some((a) => userParts.some((part) => folded(a.name).includes(part))));
  }
  if (ip !== undefined) tests.push((row) => row.nics.some((nic) => nic.ip.includes(ip)));
  return tests;
}

function stateTests(filter: DesktopFilter, now: number): Test[] {
  const tests: Test[] = [];
  const { status, user_attached, charge_mode, in_maintenance_mode, is_share_desktop, is_support_internet } =
    filter;
  if (text(status) !== undefined) tests.push((row) => stateAt(row, now).status === status);
  if (user_attached !== undefined) tests.push((row) => row.assignees.length > 0 === user_attached);
  if (charge_mode !== undefined) tests.push((row) => row.chargeMode === charge_mode);
  if (in_maintenance_mode !== undefined) tests.push((row) => row.maintenance === in_maintenance_mode);
  if (is_share_desktop !== undefined) tests.push((row) => (row.shareSku !== null) === is_share_desktop);
  if (is_support_internet !== undefined) tests.push((row) => (row.internet !== null) === is_support_internet);
  return tests;
}

function placeTests(filter: DesktopFilter): Test[] {
  const tests: Test[] = [];
  const types = joined(filter.desktop_type);
  const pools = joined(filter.pool_id);
  const project = text(filter.enterprise_project_id);
  const { subnet_id, image_id, availability_zone } = filter;
  if (types) tests.push((row) => types.has(row.type));
  if (pools) tests.push((row) => row.pool !== null && pools.has(POOLS[row.pool]?.id ?? ''));
  if (project !== undefined && project !== ALL_PROJECTS) {
    tests.push((row) => ENTERPRISE_PROJECTS[row.enterpriseProject] === project);
  }
  if (text(subnet_id) !== undefined) {
    tests.push((row) => SUBNETS[row.nics[0]?.subnet ?? -1]?.id === subnet_id);
  }
  if (text(image_id) !== undefined) tests.push((row) => IMAGES[row.image]?.id === image_id);
  if (text(availability_zone) !== undefined) {
    tests.push((row) => USED_ZONES[row.zone]?.code === availability_zone);
  }
  return tests;
}

function tagTests(tag: string | undefined): Test[] {
  return [...(joined(tag) ?? [])].map((pair): Test => {
    const cut = pair.indexOf('=');
    const key = cut < 0 ? pair : pair.slice(0, cut);
    const value = cut < 0 ? undefined : pair.slice(cut + 1);
    return (row) => row.tags.some((t) => t.key === key && (value === undefined || t.value === value));
  });
}

/** Sorts by the one field the detailed list sorts by; equal rows keep the order of the table. */
export function sortDesktops(
  rows: readonly DesktopRecord[],
  field: NonNullable<ListDesktopsDetailQuery['sort_field']>,
  type: ListDesktopsDetailQuery['sort_type'],
): DesktopRecord[] {
  const sign = type === 'DESC' ? -1 : 1;
  if (field === 'created') return rows.toSorted((a, b) => sign * (a.createdAt - b.createdAt));
  return rows.toSorted((a, b) =>
    a.computerName === b.computerName ? 0 : a.computerName < b.computerName ? -sign : sign,
  );
}

const folded = (value: string) => value.toLowerCase();
/** An empty value is no filter, as the manual says of `desktop_type`. */
const text = (value: string | undefined) => (value === '' ? undefined : value);
const given = (values: readonly string[] | undefined) => {
  const kept = values?.filter((value) => value !== '');
  return kept && kept.length > 0 ? kept : undefined;
};
const joined = (value: string | undefined) => {
  const words = given(value?.split(','));
  return words && new Set(words);
};
