// Reads pasted lines that say who gets which desktop.
import {
  ASSIGNEE_NAME_LIMIT,
  ASSIGNEES_PER_DESKTOP,
  PERMISSION_GROUPS,
  type AttachUser,
} from '~/contract/assignments';
import { osFamily, type OsFamily } from '~/domain/desktops/desktop-facts';

/** A desktop lines may name. */
export interface NamedDesktop {
  readonly id: string;
  readonly name: string;
  readonly os: string;
}

/** Rights on a desktop, whatever its system calls the group. */
export type Rights = 'standard' | 'admin';

const GROUPS: Readonly<Record<OsFamily, Readonly<Record<Rights, string>>>> = {
  Windows: { standard: 'users', admin: 'administrators' },
  Linux: { standard: 'default', admin: 'sudo' },
};

/** The permission group that gives these rights; where the system is not known, that of Windows. */
export function groupFor(os: string, rights: Rights): string {
  return GROUPS[osFamily(os) ?? 'Windows'][rights];
}

/** The rights a permission group gives. */
export function rightsOf(group: string): Rights {
  return group === GROUPS.Windows.admin || group === GROUPS.Linux.admin ? 'admin' : 'standard';
}

export type LineProblem =
  | { readonly kind: 'noDesktop' | 'noUser' | 'userTooLong' | 'tooManyFields' | 'tooManyUsers' }
  | { readonly kind: 'unknownDesktop' | 'twoDesktops'; readonly name: string }
  | { readonly kind: 'unknownGroup'; readonly group: string }
  | { readonly kind: 'wrongSystem'; readonly group: string; readonly system: OsFamily }
  | { readonly kind: 'twice'; readonly line: number };

/** One line and what was understood of it; blank lines are none. */
export interface AssignLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** As it was written. */
  readonly desktop: string;
  readonly user: string;
  /** The group that will be sent; as it was written when it is none. */
  readonly group: string;
  readonly desktopId: string | null;
  readonly problem: LineProblem | null;
}

/** Understands lines of `desktop name or id, user name[, permission group]`: values apart by comma, semicolon or tab. */
export function readAssignLines(text: string, desktops: readonly NamedDesktop[]): AssignLine[] {
  const known = byNameAndId(desktops);
  const seen = new Map<string, number>();
  const perDesktop = new Map<string, number>();
  return text.split(/\r\n|\r|\n/).flatMap((raw, index): AssignLine[] => {
    if (raw.trim() === '') return [];
    const cells = cellsOf(raw);
    const [desktop = '', user = '', group = ''] = cells;
    const matches = known.get(folded(desktop)) ?? [];
    const found = matches.length === 1 ? matches[0] : undefined;
    const written = group.toLowerCase();
    const line = {
      line: index + 1,
      desktop,
      user,
      group: group === '' && found ? groupFor(found.os, 'standard') : written,
      desktopId: found?.id ?? null,
    };
    const problem =
      cells.length > 3
        ? ({ kind: 'tooManyFields' } as const)
        : (desktopProblem(desktop, matches) ?? userProblem(user) ?? groupProblem(group, found));
    if (problem || !found) return [{ ...line, problem }];
    const key = `${found.id} ${folded(user)}`;
    const before = seen.get(key);
    if (before !== undefined) return [{ ...line, problem: { kind: 'twice', line: before } }];
    seen.set(key, index + 1);
    const users = (perDesktop.get(found.id) ?? 0) + 1;
    perDesktop.set(found.id, users);
    return [{ ...line, problem: users > ASSIGNEES_PER_DESKTOP ? { kind: 'tooManyUsers' } : null }];
  });
}

/** Who gets which desktop by the lines that were understood. */
export function pairsOf(lines: readonly AssignLine[]): Record<string, AttachUser[]> {
  const pairs: Record<string, AttachUser[]> = {};
  for (const { desktopId, user, group, problem } of lines) {
    if (problem || desktopId === null) continue;
    (pairs[desktopId] ??= []).push({ user_name: user, user_group: group });
  }
  return pairs;
}

/** The text without the lines that have problems. */
export function withoutProblems(text: string, lines: readonly AssignLine[]): string {
  const bad = new Set(lines.flatMap(({ line, problem }) => (problem ? [line] : [])));
  return text
    .split(/\r\n|\r|\n/)
    .filter((_, index) => !bad.has(index + 1))
    .join('\n');
}

const folded = (text: string) => text.toLowerCase();

function byNameAndId(desktops: readonly NamedDesktop[]): Map<string, NamedDesktop[]> {
  const known = new Map<string, NamedDesktop[]>();
  for (const desktop of desktops) {
    for (const key of new Set([folded(desktop.id), folded(desktop.name)])) {
      const same = known.get(key);
      if (same) same.push(desktop);
      else known.set(key, [desktop]);
    }
  }
  return known;
}

/** A spreadsheet copies with tabs, some write semicolons, and a Chinese keyboard wide commas. */
function cellsOf(line: string): string[] {
  const separator = ['\t', ',', ';', '，', '；'].find((one) => line.includes(one)) ?? ',';
  const cells = line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim(),
  );
  while (cells.length > 3 && cells.at(-1) === '') cells.pop();
  return cells;
}

function desktopProblem(name: string, matches: readonly NamedDesktop[]): LineProblem | null {
  if (name === '') return { kind: 'noDesktop' };
  if (matches.length === 0) return { kind: 'unknownDesktop', name };
  return matches.length > 1 ? { kind: 'twoDesktops', name } : null;
}

function userProblem(user: string): LineProblem | null {
  if (user === '') return { kind: 'noUser' };
  return user.length > ASSIGNEE_NAME_LIMIT ? { kind: 'userTooLong' } : null;
}

function groupProblem(written: string, desktop: NamedDesktop | undefined): LineProblem | null {
  if (written === '') return null;
  const group = written.toLowerCase();
  if (!PERMISSION_GROUPS.some((known) => known === group)) return { kind: 'unknownGroup', group: written };
  const system = osFamily(desktop?.os ?? '');
  if (system === null || Object.values(GROUPS[system]).includes(group)) return null;
  return { kind: 'wrongSystem', group, system };
}
