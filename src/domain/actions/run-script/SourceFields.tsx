import '~/ui/fields/styles';
import { Autocomplete, Button, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { projectTagsQuery } from '~/api/tags';
import { findDesktops, namesIn, type NamedDesktops } from '~/domain/desktops/named-desktops';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Segments } from '~/ui/fields/Segments';
import type { RunSource } from './run-facts';
import classes from './run.module.css';

const KINDS = ['pool', 'tag', 'desktops'] as const;

/** Where a run goes, when that is not known yet. */
export function SourceFields({ onChoose }: { onChoose: (source: RunSource) => void }) {
  const t = useMessages('run-script').where;
  const [kind, setKind] = useState<(typeof KINDS)[number]>('pool');
  return (
    <div className={classes.group}>
      <Segments
        label={t.label}
        choices={KINDS.map((value) => ({ value, label: t[value] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'pool' && <PoolField onChoose={onChoose} />}
      {kind === 'tag' && <TagField onChoose={onChoose} />}
      {kind === 'desktops' && <NamesField onChoose={onChoose} />}
    </div>
  );
}

function PoolField({ onChoose }: { onChoose: (source: RunSource) => void }) {
  const t = useMessages('run-script').where;
  const pools = useQuery(desktopPoolsQuery());
  const rows = pools.data?.desktop_pools ?? [];
  const [id, setId] = useState<string | null>(null);
  const chosen = rows.find((pool) => pool.id === id);
  if (pools.error) return <ErrorState compact error={pools.error} onRetry={() => void pools.refetch()} />;
  return (
    <>
      <Select
        size="sm"
        searchable
        label={t.choosePool}
        data={rows.map((pool) => ({ value: pool.id, label: pool.name || pool.id }))}
        value={id}
        onChange={setId}
      />
      <Next
        disabled={!chosen}
        onClick={() => chosen && onChoose({ kind: 'pool', id: chosen.id, name: chosen.name || chosen.id })}
      />
    </>
  );
}

function TagField({ onChoose }: { onChoose: (source: RunSource) => void }) {
  const t = useMessages('run-script').where;
  const tags = useQuery(projectTagsQuery());
  const [tag, setTag] = useState('');
  const known = (tags.data?.tags ?? []).flatMap(({ key, values }) =>
    key ? [key, ...(values ?? []).map((value) => `${key}=${value}`)] : [],
  );
  return (
    <>
      <Autocomplete
        size="sm"
        label={t.chooseTag}
        limit={50}
        data={[...new Set(known)]}
        value={tag}
        onChange={setTag}
      />
      <Next disabled={tag.trim() === ''} onClick={() => onChoose({ kind: 'tag', tag: tag.trim() })} />
    </>
  );
}

function NamesField({ onChoose }: { onChoose: (source: RunSource) => void }) {
  const t = useMessages('run-script').where;
  const [text, setText] = useState('');
  const [found, setFound] = useState<NamedDesktops | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const look = async () => {
    setError(null);
    try {
      const named = await findDesktops(namesIn(text));
      setFound(named);
      if (named.unknown.length + named.ambiguous.length === 0 && named.found.length > 0)
        onChoose({ kind: 'desktops', items: named.found });
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  };
  return (
    <>
      <Textarea
        size="sm"
        rows={4}
        label={t.names}
        description={t.desktopsHelp}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {found && found.unknown.length > 0 && (
        <p role="alert" className={classes.error}>
          {t.unknown(found.unknown.join(', '))}
        </p>
      )}
      {found && found.ambiguous.length > 0 && (
        <p role="alert" className={classes.error}>
          {t.ambiguous(found.ambiguous.join(', '))}
        </p>
      )}
      {error && <ErrorState compact error={error} />}
      <Next disabled={namesIn(text).length === 0} onClick={() => void look()} />
    </>
  );
}

function Next(props: { disabled: boolean; onClick: () => void }) {
  const t = useMessages('run-script').where;
  return (
    <div>
      <Button size="xs" variant="default" {...props}>
        {t.next}
      </Button>
    </div>
  );
}
