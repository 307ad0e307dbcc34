import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { desktopPoolsQuery } from '~/api/desktop-pools';
import { useMessages } from '~/i18n/I18n';
import classes from './Objects.module.css';
import { PickList } from './PickList';

interface AdderProps {
  isChosen: (id: string) => boolean;
  isFull: boolean;
  onAdd: (id: string, name: string) => void;
  onRemove: (id: string) => void;
}

/** The pools of the project, by name. */
export function PoolAdder({ isChosen, isFull, onAdd, onRemove }: AdderProps) {
  const t = useMessages('task-objects').pools;
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useQuery(desktopPoolsQuery());
  const part = typed.trim().toLowerCase();
  const pools = data?.desktop_pools ?? [];
  const found = pools.filter(
    ({ id, name }) => (name ?? '').toLowerCase().includes(part) || id.toLowerCase() === part,
  );
  return (
    <div className={classes.adder}>
      <PickList
        searchLabel={t.search}
        placeholder={t.placeholder}
        typed={typed}
        onType={setTyped}
        listLabel={t.list}
        options={
          data &&
          found.map(({ id, name, desktop_count: count }) => ({
            key: id,
            name: name || id,
            facts: typeof count === 'number' ? t.facts(count) : '',
          }))
        }
        isChosen={isChosen}
        onToggle={(option, on) => (on ? onAdd(option.key, option.name) : onRemove(option.key))}
        isFull={isFull}
        nothing={pools.length === 0 ? t.noneAtAll : t.none}
        error={data ? null : error}
        onRetry={() => void refetch()}
      >
        <p className={classes.help}>{t.help}</p>
      </PickList>
    </div>
  );
}
