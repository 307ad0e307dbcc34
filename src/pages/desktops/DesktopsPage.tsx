import { lazy, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopRow } from '~/contract/desktops';
import { desktopPath } from '~/domain/paths';
import { loadMessages, useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { ToolButton } from '~/ui/layout/ToolButton';
import { desktopColumns, type DesktopCommand } from '~/domain/desktops/DesktopColumns';
import { useDesktopWords, type DesktopWords } from '~/domain/desktops/desktop-words';
import { desktopList } from './desktops-list';
import { usePoolNames } from '~/domain/desktops/pool-names';

const loadBulkBar = async () => {
  const [bar] = await Promise.all([import('~/domain/actions/menu/DesktopBulkBar'), loadMessages('actions')]);
  return { default: bar.DesktopBulkBar };
};
const DesktopBulkBar = lazy(loadBulkBar);
const DesktopRowMenu = lazy(async () => ({
  default: (await import('~/domain/actions/menu/DesktopRowMenu')).DesktopRowMenu,
}));
// The panel and its words are asked for together: one after the other, a link to an open panel would wait twice.
const DetailPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./DetailPanel'), loadMessages('desktop')]);
  return { default: panel.DetailPanel };
});

const PANEL: QuickCommand<DesktopWords> = {
  command: 'panel',
  glyph: 'panel',
  label: (name, { list }) => list.menu.openPanelOf(name),
};

/** Pool names are not worth making the rows wait. */
const useWords = (hasRows: boolean) => useDesktopWords(usePoolNames(hasRows));

/** The inventory: every desktop of the project, found by any filter of the service. */
export function DesktopsPage() {
  const t = useMessages('desktops');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const commands: Record<DesktopCommand, (row: DesktopRow) => void> = {
    page: (row) => void navigate(desktopPath(row.desktop_id)),
  };
  return (
    <ListPage
      list={desktopList}
      t={t}
      useWords={useWords}
      columns={desktopColumns}
      commands={commands}
      quick={PANEL}
      menu={({ row, anchor, actions, onClose }) => (
        <DesktopRowMenu
          row={row}
          anchor={anchor}
          onPanel={() => actions.change({ panel: row.desktop_id })}
          onClose={onClose}
        />
      )}
      bulk={(part) => ({
        selection,
        preload: loadBulkBar,
        render: (bar) => <DesktopBulkBar {...part} {...bar} selection={selection} />,
      })}
      panel={({ rowKey, view, actions, neighbours, onGo, onClose }) => (
        <DetailPanel
          desktopId={rowKey}
          tab={view.tab}
          onTab={(tab) => actions.replace({ tab })}
          onClose={onClose}
          neighbours={neighbours}
          onGo={onGo}
        />
      )}
      noMatchActions={({ computer_name: name }, actions) =>
        name !== '' && (
          <ToolButton
            label={t.searchUsers(name)}
            icon={null}
            onClick={() => actions.change({ computer_name: '', user_name: [name] })}
          />
        )
      }
    />
  );
}
