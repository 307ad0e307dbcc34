import { desktopPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import type { Neighbours } from '~/ui/list/last-list';
import { SidePanel } from '~/ui/list/SidePanel';
import type { DetailTab } from './desktop-filters';
import { DesktopActionMenu } from './DesktopActionMenu';
import { DesktopDetail } from './detail/DesktopDetail';
import { useDesktopName } from './detail/use-desktop-name';

interface DetailPanelProps {
  desktopId: string;
  tab: DetailTab;
  onTab: (tab: DetailTab) => void;
  onClose: () => void;
  neighbours: Neighbours;
  onGo: (desktopId: string) => void;
}

/** A desktop beside the list. */
export function DetailPanel({ desktopId, tab, onTab, ...panel }: DetailPanelProps) {
  const t = useMessages('desktop').detail;
  const name = useDesktopName(desktopId);
  return (
    <SidePanel
      {...panel}
      label={t.panelOf(name)}
      title={name}
      actions={<DesktopActionMenu desktopId={desktopId} name={name} />}
      turns={t}
      page={`${desktopPath(desktopId)}${tab === 'overview' ? '' : `?tab=${tab}`}`}
    >
      <DesktopDetail key={desktopId} desktopId={desktopId} tab={tab} onTab={onTab} />
    </SidePanel>
  );
}
