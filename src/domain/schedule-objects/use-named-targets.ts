import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Target } from '~/domain/schedule/task-form-schema';
import { desktopNamesQuery, useDesktopNames } from './desktop-names';

/** Desktops whose names are looked up, at most. */
const LOOKED_UP = 1000;

/** The name of an object; of a desktop that came without one, the name that is known by now. Empty for none. */
export function nameOfTarget(
  { type, id, name }: Readonly<Target>,
  names: ReadonlyMap<string, string>,
): string {
  return isUnnamed({ type, id, name }) ? (names.get(id) ?? '') : name;
}

/** Reads the names of desktops that came with their id alone. */
export function useTargetNames(targets: readonly Readonly<Target>[]): {
  readonly names: ReadonlyMap<string, string>;
  readonly isError: boolean;
} {
  const names = useDesktopNames();
  const unnamed = useMemo(
    () => [...new Set(targets.filter(isUnnamed).map(({ id }) => id))].slice(0, LOOKED_UP),
    [targets],
  );
  const asked = useMemo(() => unnamed.filter((id) => !names.has(id)), [unnamed, names]);
  const { isError } = useQuery(desktopNamesQuery(asked));
  return { names, isError };
}

/** The chosen objects with the names of desktops that came without one, as far as they are known. */
export function useNamedTargets(targets: readonly Target[]): {
  readonly targets: readonly Target[];
  readonly namesFailed: boolean;
} {
  const { names, isError } = useTargetNames(targets);
  const named = useMemo(
    () =>
      targets.some(isUnnamed)
        ? targets.map((target) =>
            isUnnamed(target) ? { ...target, name: nameOfTarget(target, names) } : target,
          )
        : targets,
    [targets, names],
  );
  return { targets: named, namesFailed: isError };
}

function isUnnamed({ type, id, name }: Readonly<Target>): boolean {
  return type === 'DESKTOP' && id !== '' && (name === '' || name === id);
}
