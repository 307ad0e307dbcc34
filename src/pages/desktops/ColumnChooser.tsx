import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import { Dropdown } from '~/ui/Dropdown';
import { COLUMN_IDS, DEFAULT_COLUMNS, type ColumnId } from './column-ids';
import classes from './ColumnChooser.module.css';
import { rememberColumns } from './column-memory';
import type { DesktopSearch } from './desktop-search';
import type { ListActions } from './list-actions';

/** Which columns the list has and in which order: kept in the link and remembered in this browser. */
export function ColumnChooser({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops').columns;
  const table = useMessages('common').table;
  const shown = search.columns;
  const choose = (columns: ColumnId[]) => {
    rememberColumns(columns);
    actions.replace({ columns });
  };
  const toggle = (id: ColumnId) =>
    choose(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);
  const move = (at: number, by: 1 | -1) => {
    const next = [...shown];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + by, 0, moved);
    choose(next);
  };
  const hidden = COLUMN_IDS.filter((id) => !shown.includes(id));
  return (
    <Dropdown label={table.columns} icon={<IconColumns3 size={16} aria-hidden />} iconOnly width={320}>
      {() => (
        <div className={classes.chooser}>
          <p className={classes.hint}>{table.columnsHint}</p>
          <ul className={classes.list} aria-label={table.columns}>
            <li>
              <label className={classes.label}>
                <input type="checkbox" checked disabled /> {t.computer_name}
              </label>
              <span className={classes.always}>{table.alwaysShown}</span>
            </li>
            {shown.map((id, at) => (
              <li key={id}>
                <label className={classes.label}>
                  <input type="checkbox" checked disabled={shown.length === 1} onChange={() => toggle(id)} />{' '}
                  {t[id]}
                </label>
                <button
                  type="button"
                  className={classes.move}
                  aria-label={table.moveUp(t[id])}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                >
                  <IconArrowUp size={14} aria-hidden />
                </button>
                <button
                  type="button"
                  className={classes.move}
                  aria-label={table.moveDown(t[id])}
                  disabled={at === shown.length - 1}
                  onClick={() => move(at, 1)}
                >
                  <IconArrowDown size={14} aria-hidden />
                </button>
              </li>
            ))}
            {hidden.map((id) => (
              <li key={id}>
                <label className={classes.label}>
                  <input type="checkbox" checked={false} onChange={() => toggle(id)} /> {t[id]}
                </label>
              </li>
            ))}
          </ul>
          <Button size="xs" variant="default" onClick={() => choose([...DEFAULT_COLUMNS])}>
            {table.resetColumns}
          </Button>
        </div>
      )}
    </Dropdown>
  );
}
