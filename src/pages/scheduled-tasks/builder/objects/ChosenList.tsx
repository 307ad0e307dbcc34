import { IconX } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { Target } from '~/pages/scheduled-tasks/target';
import { useRowWindow } from '~/ui/data-table/row-window';
import { useRowKeys } from '~/ui/data-table/use-row-keys';
import pick from '~/ui/fields/pick-list.module.css';
import { ChosenIcon, ChosenFacts } from './ChosenFacts';
import classes from './Objects.module.css';

/** From so many on there is a box to search them. */
const MANY = 8;
/** Rows have one height, as in Objects.module.css. */
const ROW_PX = 32;

interface ChosenListProps {
  targets: readonly Target[];
  onRemove: (targets: readonly Target[]) => void;
  /** All that was removed at once is wanted back. */
  onRestore: (targets: readonly Target[]) => void;
  /** The total, in words. */
  total: string;
  none: string;
  /** Below the list. */
  children?: ReactNode;
}

/** What is chosen, each removable. Only the visible rows are drawn, so that hundreds are no burden. */
export function ChosenList({ targets, onRemove, onRestore, total, none, children }: ChosenListProps) {
  const t = useMessages('task-objects').chosen;
  const [typed, setTyped] = useState('');
  const [removed, setRemoved] = useState<readonly Target[] | null>(null);
  const part = typed.trim().toLowerCase();
  const found = useMemo(
    () =>
      part === ''
        ? targets
        : targets.filter(
            ({ id, name }) => name.toLowerCase().includes(part) || id.toLowerCase().includes(part),
          ),
    [targets, part],
  );
  const isMany = targets.length > MANY || part !== '';
  return (
    <div className={classes.chosen}>
      <div className={classes.chosenHead}>
        <output className={classes.total}>{targets.length === 0 ? none : total}</output>
        {removed && targets.length === 0 ? (
          <span className={classes.row}>
            {t.removed(removed.length)}
            <button
              type="button"
              className={classes.textButton}
              onClick={() => {
                onRestore(removed);
                setRemoved(null);
              }}
            >
              {t.undo}
            </button>
          </span>
        ) : (
          targets.length > 1 && (
            <button
              type="button"
              className={classes.textButton}
              onClick={() => {
                setRemoved(targets);
                setTyped('');
                onRemove(targets);
              }}
            >
              {t.removeAll}
            </button>
          )
        )}
      </div>
      {isMany && targets.length > 0 && (
        <input
          type="search"
          className={pick.search}
          aria-label={t.filter}
          placeholder={t.filter}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {targets.length > 0 && found.length === 0 && <p className={pick.nothing}>{t.noMatch}</p>}
      {found.length > 0 && <Rows targets={found} onRemove={(target) => onRemove([target])} />}
      {children}
    </div>
  );
}

/** The keys walk the rows, Delete removes one. */
function Rows({ targets, onRemove }: { targets: readonly Target[]; onRemove: (target: Target) => void }) {
  const t = useMessages('task-objects').chosen;
  const scroller = useRef<HTMLUListElement>(null);
  const drawn = useRowWindow(scroller, ROW_PX, targets.length);
  const keys = useRowKeys({ scroller, rowHeight: ROW_PX, count: targets.length, drawn });
  const remove = (index: number) => {
    const target = targets[index];
    if (!target) return;
    onRemove(target);
    if (targets.length > 1) keys.focus(Math.min(index, targets.length - 2));
  };

  return (
    <ul ref={scroller} className={classes.rows} aria-label={t.title}>
      <li aria-hidden style={{ height: drawn.from * ROW_PX }} />
      {targets.slice(drawn.from, drawn.to).map((target, at) => {
        const index = drawn.from + at;
        return (
          <li
            key={`${target.type}/${target.id}`}
            className={classes.rowOf}
            aria-setsize={targets.length}
            aria-posinset={index + 1}
          >
            <ChosenIcon type={target.type} />
            <span className={pick.name} translate="no" title={target.id}>
              {target.name || target.id}
            </span>
            <ChosenFacts target={target} />
            <button
              type="button"
              className={classes.remove}
              data-row={index}
              tabIndex={index === keys.stop ? 0 : -1}
              aria-label={t.remove(target.name || target.id)}
              onClick={() => remove(index)}
              onFocus={() => keys.setActive(index)}
              onKeyDown={(event) => {
                if (keys.onKeyDown(event, index)) return;
                if (event.key !== 'Delete' && event.key !== 'Backspace') return;
                event.preventDefault();
                remove(index);
              }}
            >
              <IconX size={14} aria-hidden />
            </button>
          </li>
        );
      })}
      <li aria-hidden style={{ height: Math.max(0, targets.length - drawn.to) * ROW_PX }} />
    </ul>
  );
}
