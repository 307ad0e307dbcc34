import { lazy, Suspense, useState } from 'react';
import type { ImageServer } from '~/contract/image-servers';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { imageServerColumns, type ImageServerCommand } from './ImageServerColumns';
import { useImageServerWords, type ImageServerWords } from './image-server-words';
import { imageServerList } from './image-servers-list';

const ImageServerPanel = lazy(async () => ({
  default: (await import('./ImageServerPanel')).ImageServerPanel,
}));
const ImageServerRowMenu = lazy(async () => ({
  default: (await import('./ImageServerRowMenu')).ImageServerRowMenu,
}));
const ImageServerDialog = lazy(async () => ({
  default: (await import('./ImageServerDialog')).ImageServerDialog,
}));

const EDIT: QuickCommand<ImageServerWords> = {
  command: 'edit' satisfies ImageServerCommand,
  glyph: 'edit',
  label: (name, { t }) => t.editNamed(name),
};

/** Every image server of the project, found by any filter of the service. */
export function ImageServersPage() {
  const t = useMessages('image-servers');
  const [selection] = useState(createSelection);
  const [edited, setEdited] = useState<ImageServer | null>(null);
  return (
    <>
      <ListPage
        list={imageServerList}
        t={t}
        useWords={useImageServerWords}
        columns={imageServerColumns}
        commands={{ edit: setEdited }}
        quick={EDIT}
        menu={({ row, anchor, actions, onClose }) => (
          <ImageServerRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onPanel={() => actions.change({ panel: row.id })}
            onEdit={() => setEdited(row)}
          />
        )}
        bulk={(part) => ({
          selection,
          render: ({ isSelecting, total, onExport }) => (
            <SelectionBar {...part} selection={selection} isSelecting={isSelecting} total={total}>
              <SelectionTools selection={selection} onExport={onExport} />
            </SelectionBar>
          ),
        })}
        panel={({ rowKey, neighbours, onGo, onClose }) => (
          <ImageServerPanel
            key={rowKey}
            serverId={rowKey}
            neighbours={neighbours}
            onGo={onGo}
            onClose={onClose}
            onEdit={setEdited}
          />
        )}
      />
      {edited && (
        <Suspense fallback={null}>
          <ImageServerDialog server={edited} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </>
  );
}
