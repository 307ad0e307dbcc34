import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import { rememberColumns } from '~/ui/list/list-address';
import type { ListPart } from '~/ui/list/list-part';
import classes from './panel.module.css';

/** The columns of a list, each to be shown or not, in an order to choose. */
export function ColumnChoices<Row>({ list, view, actions, t: { columns: t } }: ListPart<Row>) {
  const table = useMessages('common').table;
  const shown = view.columns;
  // Lines keep their place while somebody ticks them; only the arrows move them.
  const [order, setOrder] = useState(() => inOrder(shown, list.columns.all));
  const choose = (next: readonly string[], columns: readonly string[]) => {
    setOrder(next);
    rememberColumns(list.noun, columns);
    actions.replace({ columns });
  };
  const toggle = (id: string) =>
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
      className={classes.icon}
      aria-label={label}
      disabled={at + by < 0 || at + by >= order.length}
      onClick={() => move(at, by)}
    >
      <Icon size={14} aria-hidden />
    </button>
  );
  return (
    <div className={classes.panel} data-dense>
      <p className={classes.note}>{table.columnsHint}</p>
      <ul className={classes.list} aria-label={table.columns}>
        <li>
          <label className={classes.choice}>
            <input type="checkbox" checked disabled /> {t['name']}
          </label>
          <span className={classes.always}>{table.alwaysShown}</span>
        </li>
        {order.map((id, at) => {
          const isShown = shown.includes(id);
          return (
            <li key={id}>
              <label className={classes.choice}>
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && shown.length === 1}
                  onChange={() => toggle(id)}
                />{' '}
                {t[id] ?? id}
              </label>
              {arrow(table.moveUp(t[id] ?? id), at, -1, IconArrowUp)}
              {arrow(table.moveDown(t[id] ?? id), at, 1, IconArrowDown)}
            </li>
          );
        })}
      </ul>
      <ToolButton
        label={table.resetColumns}
        icon={null}
        onClick={() => choose(inOrder(list.columns.usual, list.columns.all), list.columns.usual)}
      />
    </div>
  );
}

/** What is shown, in its order, then all the rest. */
function inOrder(shown: readonly string[], all: readonly string[]): readonly string[] {
  return [...shown, ...all.filter((id) => !shown.includes(id))];
}
