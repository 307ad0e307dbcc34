import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import type { Column } from './column';
import classes from './DataTable.module.css';
import type { PageKeys } from './page-keys';
import { useSelectedOf, type Selection } from './selection';

interface HeaderRowProps<Row, Words> {
  columns: readonly Column<Row, Words>[];
  nameColumn: Column<Row, Words>;
  words: Words;
  keys: PageKeys;
  selection: Selection | undefined;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
  hasEnd: boolean;
}

/** The head of the table: always visible, with the page's checkbox and the sort buttons. */
export function HeaderRow<Row, Words>(props: HeaderRowProps<Row, Words>) {
  const { columns, nameColumn, words, keys, selection, sort, onSort, hasEnd } = props;
  const t = useMessages('common');
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1}>
        {selection && (
          <th className={classes.check} scope="col">
            <PageCheckbox selection={selection} keys={keys} />
          </th>
        )}
        <HeaderCell
          {...props}
          column={nameColumn}
          className={classes.name}
          withCheckbox={selection !== undefined}
        />
        {columns.map((column) => (
          <HeaderCell
            key={column.id}
            column={column}
            words={words}
            sort={sort}
            onSort={onSort}
            className={classes.cell}
          />
        ))}
        {hasEnd && (
          <th className={classes.end} scope="col">
            <span className="visually-hidden">{t.more}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface HeaderCellProps<Row, Words> {
  column: Column<Row, Words>;
  words: Words;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
  className: string | undefined;
  withCheckbox?: boolean;
}

function HeaderCell<Row, Words>({
  column,
  words,
  sort,
  onSort,
  className,
  withCheckbox,
}: HeaderCellProps<Row, Words>) {
  const t = useMessages('common');
  const title = column.header(words);
  const sortable = column.sort;
  const direction = sortable && sortOf(sortable, sort);
  const hint = { none: t.table.sortAscending, ascending: t.table.sortDescending, descending: t.table.unsort };
  return (
    <th
      scope="col"
      className={className}
      data-align={column.align}
      data-with-checkbox={withCheckbox || undefined}
      aria-sort={sortable ? (direction ?? 'none') : undefined}
    >
      {sortable && onSort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(nextSort(sortable, sort))}
          title={hint[direction ?? 'none'](title)}
        >
          {title}
          <SortIcon direction={direction} />
        </button>
      ) : (
        title
      )}
    </th>
  );
}

function SortIcon({ direction }: { direction: 'ascending' | 'descending' | undefined }) {
  const Icon =
    direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <Icon
      size={14}
      aria-hidden
      className={classes.sortIcon}
      data-sorted={direction !== undefined || undefined}
    />
  );
}

type SortWords = { ascending: string; descending: string };

function sortOf(words: SortWords, sort: string | undefined): 'ascending' | 'descending' | undefined {
  if (sort === words.ascending) return 'ascending';
  if (sort === words.descending) return 'descending';
  return undefined;
}

/** Ascending, then descending, then as the service lists them. */
function nextSort(words: SortWords, sort: string | undefined): string {
  if (sort === words.ascending) return words.descending;
  if (sort === words.descending) return '';
  return words.ascending;
}

function PageCheckbox({ selection, keys }: { selection: Selection; keys: PageKeys }) {
  const t = useMessages('common');
  const selected = useSelectedOf(selection, keys);
  const all = selected === keys.count && keys.count > 0;
  return (
    <input
      type="checkbox"
      className={classes.checkbox}
      aria-label={t.table.selectPage}
      checked={all}
      disabled={keys.count === 0}
      ref={(element) => {
        if (element) element.indeterminate = selected > 0 && !all;
      }}
      onChange={() => selection.setMany(keys.all(), !all)}
    />
  );
}
