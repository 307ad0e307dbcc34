// The console's own table with plain cells, in the hands of the bench.
/* oxlint-disable boundaries/dependencies -- what is measured here is the product's table itself */
import 'virtual:theme.css';
import '~/ui/layout/styles';
import { Suspense, useMemo, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { I18nProvider, loadMessages, startLanguage } from '~/i18n/I18n';
import type { Column } from '~/ui/data-table/column';
import { DataTable } from '~/ui/data-table/DataTable';
import { createSelection } from '~/ui/data-table/selection';
import { createActiveRow } from '~/ui/data-table/use-grid-keys';
import { createFilter, FIELDS, firstRowPainted, painted, readRows, type Row } from './rows';
import './product.css';

const columns: Column<Row, null>[] = FIELDS.map((field) => ({
  id: field,
  width: 140,
  header: () => field,
  cell: (row) => row[field],
}));
const [nameColumn, ...otherColumns] = columns;
const keyOf = (row: Row) => row.desktop_id;
const nameOf = (row: Row) => row.computer_name ?? '';

function Harness({ all }: { all: readonly Row[] }) {
  const [selection] = useState(createSelection);
  const [active] = useState(createActiveRow);
  const [filter] = useState(() => createFilter(all));
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => filter(typed), [filter, typed]);
  if (!nameColumn) return null;
  return (
    <>
      <input
        type="search"
        aria-label="Filter"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="table-place">
        <DataTable
          label="Desktops"
          nameColumn={nameColumn}
          columns={otherColumns}
          words={null}
          rows={rows}
          rowKey={keyOf}
          rowName={nameOf}
          view={typed}
          offset={0}
          total={rows.length}
          density="compact"
          selection={selection}
          active={active}
        />
      </div>
    </>
  );
}

let loaded: readonly Row[] = [];
let root: Root | undefined;

globalThis.tablePage = {
  load: async (list, count) => {
    startLanguage({ recall: () => 'en-US', remember: () => undefined });
    [loaded] = await Promise.all([readRows(list, count), loadMessages('common')]);
  },
  mount: async (count) => {
    const place = document.getElementById('root');
    if (!place) throw new Error('No #root here.');
    const startedAt = performance.now();
    root = createRoot(place);
    root.render(
      <I18nProvider>
        <Suspense fallback={null}>
          <MemoryRouter>
            <Harness all={loaded.slice(0, count)} />
          </MemoryRouter>
        </Suspense>
      </I18nProvider>,
    );
    return (await firstRowPainted()) - startedAt;
  },
  unmount: async () => {
    root?.unmount();
    await painted();
  },
};
