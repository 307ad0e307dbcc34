import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Dropdown } from '~/ui/Dropdown';
import { ToolButton } from '~/ui/ToolButton';
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './column-ids';
import classes from './ColumnChooser.module.css';
import { rememberColumns } from './column-memory';
import type { DesktopSearch } from './desktop-search';
import type { ListActions } from './list-actions';

/** Which columns the list has and in which order: kept in the link and remembered in this browser. */
export function ColumnChooser({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const table = useMessages('common').table;
  return (
    <Dropdown label={table.columns} icon={<IconColumns3 size={16} aria-hidden />} iconOnly width={320}>
      {() => <Choices shown={search.columns} actions={actions} />}
    </Dropdown>
  );
}

function Choices({ shown, actions }: { shown: readonly ColumnId[]; actions: ListActions }) {
  const t = useMessages('desktops').columns;
  const table = useMessages('common').table;
  // Lines keep their place while somebody ticks them; only the arrows move them.
  const [order, setOrder] = useState(() => inOrder(shown));
  const choose = (next: ColumnId[], columns: ColumnId[]) => {
    setOrder(next);
    rememberColumns(columns);
    actions.replace({ columns });
  };
  const toggle = (id: ColumnId) =>
    choose(
      order,
      order.filter((one) => (one === id ? !shown.includes(id) : shown.includes(one))),
    );
  const move = (at: number, by: 1 | -1) => {
    const next = [...order];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    choose(
      next,
      next.filter((id) => shown.includes(id)),
    );
  };
  const arrow = (label: string, at: number, by: 1 | -1, Icon: typeof IconArrowUp) => (
    <button
      type="button"
      className={classes.move}
      aria-label={label}
      disabled={at + by < 0 || at + by >= order.length}
      onClick={() => move(at, by)}
    >
      <Icon size={14} aria-hidden />
    </button>
  );
  return (
    <div className={classes.chooser}>
      <p className={classes.hint}>{table.columnsHint}</p>
      <ul className={classes.list} aria-label={table.columns}>
        <li>
          <label className={classes.label}>
            <input type="checkbox" checked disabled /> {t.computer_name}
          </label>
          <span className={classes.always}>{table.alwaysShown}</span>
        </li>
        {order.map((id, at) => {
          const isShown = shown.includes(id);
          return (
            <li key={id}>
              <label className={classes.label}>
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && shown.length === 1}
                  onChange={() => toggle(id)}
                />{' '}
                {t[id]}
              </label>
              {arrow(table.moveUp(t[id]), at, -1, IconArrowUp)}
              {arrow(table.moveDown(t[id]), at, 1, IconArrowDown)}
            </li>
          );
        })}
      </ul>
      <ToolButton
        label={table.resetColumns}
        icon={null}
        onClick={() => choose(inOrder(DEFAULT_COLUMNS), [...DEFAULT_COLUMNS])}
      />
    </div>
  );
}

/** What is shown, in its order, then all the rest. */
function inOrder(shown: readonly ColumnId[]): ColumnId[] {
  return [...shown, ...COLUMN_IDS.filter((id) => !shown.includes(id))];
}
