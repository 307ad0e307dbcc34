import { userGroupsSource } from '~/api/user-groups';
import type { UserGroupInfo } from '~/contract/user-groups';
import { existsIn, newUserId, readNamesakes } from '~/domain/actions/create-users/new-users';
import { isLocalDomain } from '~/domain/authorizations/look-up';
import type { Messages } from '~/i18n/areas';
import type { ImportValues, LookedUp, LookUp } from '~/ui/import/import-field';
import type { UserField, UserFound } from './user-plan';
import { groupNamesOf } from './user-values';

type Entries = Parameters<LookUp<UserField, UserFound>>[0];
type Options = Parameters<LookUp<UserField, UserFound>>[1];
type ErrorWords = Messages<'user-import'>['errors'];
type Answer = LookedUp<UserField, UserFound>;

/** What the service knows of the lines. */
export interface Known {
  /** Domains in which accounts have the name of a line, by its `newUserId`. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  /** Every user group; none where no line needs them. */
  readonly groups: readonly UserGroupInfo[];
}

/**
 * Which lines name an account that exists, and the IDs of the groups they name; the groups are read whole, once, where they are needed.
 * @throws ApiError, or the AbortError of `signal`
 */
export async function lookUpUsers(
  entries: Entries,
  { signal, onProgress }: Options,
  t: ErrorWords,
): Promise<ReadonlyMap<string, Answer>> {
  const namesGroups = entries.some(({ values }) => values.groups !== '');
  const [namesakes, groups] = await Promise.all([
    readNamesakes(
      entries.map(({ values }) => values),
      { signal, onProgress },
    ),
    namesGroups ? userGroupsSource.all({}, { signal }) : [],
  ]);
  return new Map(
    entries.map(({ key, values }): [string, Answer] => [key, answerOf(values, { namesakes, groups }, t)]),
  );
}

/** What is known of one line. */
export function answerOf(
  values: ImportValues<UserField>,
  { namesakes, groups }: Known,
  t: ErrorWords,
): Answer {
  const domains = namesakes.get(newUserId(values)) ?? [];
  if (existsIn(values, domains)) {
    const named = domains.filter((domain) => domain !== '');
    // Without a domain it is not known which of them is meant, or whether a new one is.
    return values.domain === '' && domains.length > 1
      ? { problem: { field: 'domain', text: t.severalDomains(named), suggestions: named } }
      : { problem: { field: 'user_name', text: t.exists } };
  }
  const names = groupNamesOf(values.groups);
  const found = names.map((name) => ({ name, groups: groupsNamed(name, groups) }));
  const unknown = found.filter((one) => one.groups.length === 0).map(({ name }) => name);
  if (unknown.length > 0) {
    const known = names.filter((name) => !unknown.includes(name));
    const suggestions = known.length > 0 ? [known.join('; ')] : [];
    return { problem: { field: 'groups', text: t.unknownGroups(unknown), suggestions } };
  }
  const several = found.find((one) => one.groups.length > 1);
  if (several) {
    const suggestions = several.groups.map(({ domain }) =>
      names.map((name) => (name === several.name ? `${domain || t.localDomain}\\${name}` : name)).join('; '),
    );
    return { problem: { field: 'groups', text: t.severalGroups(several.name), suggestions } };
  }
  return { found: found.flatMap((one) => one.groups.map(({ id }) => id)) };
}

/** The groups a name means: written alone, or after its domain as domain\\name. */
function groupsNamed(text: string, groups: readonly UserGroupInfo[]): UserGroupInfo[] {
  const at = text.indexOf('\\');
  const domain = text.slice(0, Math.max(at, 0)).toLowerCase();
  const name = text.slice(at + 1).toLowerCase();
  return groups.filter(
    (group) =>
      (group.name ?? '').toLowerCase() === name &&
      (at < 0 || (group.domain ? group.domain.toLowerCase() === domain : isLocalDomain(domain))),
  );
}
