import { useWatch, type Control } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { PiecesField } from '~/ui/fields/ListField';
import { RadioField } from '~/ui/fields/RadioField';
import { POOL_WAYS, type PoolMember } from './pool-rebuild-facts';
import type { PoolWaysForm } from './pool-rebuild-form';

/** Suggestions shown at once. */
const SUGGESTED = 50;

interface PoolWaysProps {
  control: Control<PoolWaysForm>;
  /** Undefined until they are read. */
  members: readonly PoolMember[] | undefined;
  /** Chosen desktops are rebuilt, and there is no other way. */
  onlyFirst: boolean;
}

/** Which desktops of the pool are rebuilt, and which of them first. */
export function PoolWays({ control, members, onlyFirst }: PoolWaysProps) {
  const t = useMessages('pool-rebuild');
  const { way, start } = useWatch({ control, compute: (now) => now });
  return (
    <>
      {!onlyFirst && (
        <RadioField
          control={control}
          name="way"
          label={t.way}
          choices={POOL_WAYS.map((value) => ({ value, label: t.ways[value], help: t.wayHelp[value] }))}
        />
      )}
      {way === 'first' && (
        <RadioField
          control={control}
          name="start"
          label={t.start}
          choices={(['count', 'names'] as const).map((value) => ({ value, label: t.starts[value] }))}
        />
      )}
      {way === 'first' && start === 'names' && (
        <PiecesField
          control={control}
          name="names"
          label={t.names}
          description={t.namesHelp}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={(members ?? []).map(({ name }) => name)}
          limit={SUGGESTED}
        />
      )}
    </>
  );
}
