import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { desktopNamesQuery, useKnownItems } from '~/domain/desktops/desktop-names';
import type { KnownItems } from '~/lib/known-items';
import type { Target } from './target';

/** Desktops whose names are looked up, at most. */
const LOOKED_UP = 1000;

/** The name of an object; of a desktop that came without one, the name that is known by now. Empty for none. */
export function nameOfTarget({ type, id, name }: Readonly<Target>, names: KnownItems): string {
  return isUnnamed({ type, id, name }) ? (names.get(id)?.name ?? '') : name;
}

/** Reads the names of desktops that came with their id alone. */
export function useTargetNames(targets: readonly Readonly<Target>[]): {
  readonly names: KnownItems;
  readonly isError: boolean;
} {
  const names = useKnownItems();
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
