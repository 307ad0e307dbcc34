import '~/ui/fields/styles';
import { Autocomplete, Button, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { projectTagsQuery } from '~/api/tags';
import { findDesktops, namesIn, type NamedDesktops } from '~/domain/desktops/named-desktops';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Segments } from '~/ui/fields/Segments';
import { Dialog } from '~/ui/layout/Dialog';
import type { RunSource } from './run-facts';
import classes from './run.module.css';

const KINDS = ['pool', 'tag', 'desktops'] as const;

interface SourceDialogProps {
  onChoose: (source: RunSource) => void;
  onClose: () => void;
}

/** Where a run goes, when that is not known yet; what was given for another kind of target is kept. */
export function SourceDialog({ onChoose, onClose }: SourceDialogProps) {
  const t = useMessages('run-script');
  const common = useMessages('common');
  const formId = useId();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('pool');
  const [pool, setPool] = useState<{ id: string; name: string } | null>(null);
  const [tag, setTag] = useState('');
  const [names, setNames] = useState('');
  const [found, setFound] = useState<NamedDesktops | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const isGiven = {
    pool: pool !== null,
    tag: tag.trim() !== '',
    desktops: namesIn(names).length > 0,
  };

  const look = async () => {
    setError(null);
    setIsLooking(true);
    try {
      const named = await findDesktops(namesIn(names));
      setFound(named);
      if (named.unknown.length + named.ambiguous.length === 0 && named.found.length > 0)
        onChoose({ kind: 'desktops', items: named.found });
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    } finally {
      setIsLooking(false);
    }
  };
  const choose = () => {
    if (!isGiven[kind] || isLooking) return;
    if (kind === 'desktops') void look();
    else if (kind === 'tag') onChoose({ kind, tag: tag.trim() });
    else if (pool) onChoose({ kind, ...pool });
  };

  return (
    <Dialog
      title={t.titleOpen}
      size={640}
      guarded={Object.values(isGiven).includes(true)}
      onClose={onClose}
      footer={
        <>
          <Button size="sm" variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" form={formId} size="sm" disabled={!isGiven[kind] || isLooking}>
            {t.where.next}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        <Segments
          label={t.where.label}
          choices={KINDS.map((value) => ({ value, label: t.where[value] }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'pool' && <PoolField value={pool?.id ?? null} onChange={setPool} />}
        {kind === 'tag' && <TagField value={tag} onChange={setTag} />}
        {kind === 'desktops' && (
          <>
            <Textarea
              size="sm"
              rows={4}
              label={t.where.names}
              description={t.where.desktopsHelp}
              value={names}
              onChange={({ currentTarget }) => {
                setNames(currentTarget.value);
                setFound(null);
              }}
            />
            {found && found.unknown.length > 0 && (
              <p role="alert" className={classes.error}>
                {t.where.unknown(found.unknown)}
              </p>
            )}
            {found && found.ambiguous.length > 0 && (
              <p role="alert" className={classes.error}>
                {t.where.ambiguous(found.ambiguous)}
              </p>
            )}
            {error && <ErrorState compact error={error} />}
          </>
        )}
      </form>
    </Dialog>
  );
}

interface PoolFieldProps {
  value: string | null;
  onChange: (pool: { id: string; name: string } | null) => void;
}

function PoolField({ value, onChange }: PoolFieldProps) {
  const t = useMessages('run-script').where;
  const pools = useQuery(desktopPoolsQuery());
  const rows = (pools.data?.desktop_pools ?? []).map(({ id, name }) => ({ id, name: name || id }));
  if (pools.error) return <ErrorState compact error={pools.error} onRetry={() => void pools.refetch()} />;
  return (
    <Select
      size="sm"
      searchable
      label={t.choosePool}
      data={rows.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(chosen) => onChange(rows.find(({ id }) => id === chosen) ?? null)}
    />
  );
}

function TagField({ value, onChange }: { value: string; onChange: (tag: string) => void }) {
  const t = useMessages('run-script').where;
  const tags = useQuery(projectTagsQuery());
  const known = (tags.data?.tags ?? []).flatMap(({ key, values }) =>
    key ? [key, ...(values ?? []).map((one) => `${key}=${one}`)] : [],
  );
  return (
    <Autocomplete
      size="sm"
      label={t.chooseTag}
      limit={50}
      data={[...new Set(known)]}
      value={value}
      onChange={onChange}
    />
  );
}
