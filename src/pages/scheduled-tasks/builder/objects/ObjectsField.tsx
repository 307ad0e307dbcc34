import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { OBJECTS_LIMIT } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { ALL_DESKTOPS } from '~/pages/scheduled-tasks/clashes/timed-task';
import type { Target } from '~/pages/scheduled-tasks/target';
import { useNamedTargets } from '~/pages/scheduled-tasks/use-named-targets';
import { Segments } from '~/ui/fields/Segments';
import { AllDesktops } from './AllDesktops';
import { ChosenList } from './ChosenList';
import { DesktopAdder } from './DesktopAdder';
import classes from './Objects.module.css';
import { PoolAdder } from './PoolAdder';
import { TagAdder } from './TagAdder';

const KINDS = ['DESKTOP', 'DESKTOP_POOL', 'DESKTOP_TAG', ALL_DESKTOPS] as const;
type Kind = (typeof KINDS)[number];

interface ObjectsFieldProps {
  value: readonly Target[];
  onChange: (targets: readonly Target[]) => void;
  /** Whether all desktops may be chosen: only tasks on a trigger may. */
  allowAll: boolean;
  error?: string | undefined;
}

/** What a task acts on: desktops, pools, tags, or everything. */
export function ObjectsField({ value, onChange, allowAll, error }: ObjectsFieldProps) {
  const t = useMessages('task-objects');
  const [kind, setKind] = useState<Kind>('DESKTOP');
  const id = useId();
  const { targets, namesFailed } = useNamedTargets(value);
  const keys = useMemo(() => new Set(value.map(keyOf)), [value]);
  // Reading may take a while; what it adds goes to what is chosen by then.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);

  const isChosen = (type: Kind) => (of: string) => keys.has(`${type}/${of}`);
  const add = (more: readonly Target[]) => {
    const known = new Set(latest.current.map(keyOf));
    const fresh = more.filter((target) => !known.has(keyOf(target)));
    onChange([...latest.current, ...fresh].slice(0, Math.max(OBJECTS_LIMIT, latest.current.length)));
  };
  const remove = (type: Kind) => (of: string) =>
    onChange(latest.current.filter((target) => target.type !== type || target.id !== of));
  const room = OBJECTS_LIMIT - value.length;
  const shown: Kind = kind === ALL_DESKTOPS && !allowAll ? 'DESKTOP' : kind;

  return (
    <fieldset className={classes.field} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="visually-hidden">{t.title}</legend>
      <Segments
        label={t.kinds}
        choices={KINDS.filter((one) => allowAll || one !== ALL_DESKTOPS).map((one) => ({
          value: one,
          label: t.kind[one],
        }))}
        value={shown}
        onChange={setKind}
      />
      {shown === 'DESKTOP' && (
        <DesktopAdder
          isChosen={isChosen('DESKTOP')}
          room={room}
          most={OBJECTS_LIMIT}
          onAdd={(desktops) => add(desktops.map((desktop) => ({ type: 'DESKTOP', ...desktop })))}
          onRemove={remove('DESKTOP')}
        />
      )}
      {shown === 'DESKTOP_POOL' && (
        <PoolAdder
          isChosen={isChosen('DESKTOP_POOL')}
          isFull={room <= 0}
          onAdd={(of, name) => add([{ type: 'DESKTOP_POOL', id: of, name }])}
          onRemove={remove('DESKTOP_POOL')}
        />
      )}
      {shown === 'DESKTOP_TAG' && (
        <TagAdder
          isChosen={isChosen('DESKTOP_TAG')}
          isFull={room <= 0}
          onAdd={(tag) => add([{ type: 'DESKTOP_TAG', id: tag, name: tag }])}
          onRemove={remove('DESKTOP_TAG')}
        />
      )}
      {shown === ALL_DESKTOPS && (
        <AllDesktops
          isChosen={value.some(({ type }) => type === ALL_DESKTOPS)}
          isFull={room <= 0}
          onChange={(on) =>
            on
              ? add([{ type: ALL_DESKTOPS, id: '', name: '' }])
              : onChange(latest.current.filter(({ type }) => type !== ALL_DESKTOPS))
          }
        />
      )}
      <ChosenList
        targets={targets}
        onRemove={(gone) => {
          const away = new Set(gone.map(keyOf));
          onChange(latest.current.filter((target) => !away.has(keyOf(target))));
        }}
        onRestore={add}
        total={t.chosen.total(countByType(value))}
        none={t.chosen.none}
      >
        {room <= 0 && <p className={classes.help}>{t.chosen.full(OBJECTS_LIMIT)}</p>}
        {namesFailed && <p className={classes.help}>{t.chosen.namesFailed}</p>}
      </ChosenList>
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

const keyOf = ({ type, id }: Target) => `${type}/${id}`;

function countByType(targets: readonly Target[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of targets) {
    const known = KINDS.some((kind) => kind === type) ? type : 'other';
    counts[known] = (counts[known] ?? 0) + 1;
  }
  return counts;
}
