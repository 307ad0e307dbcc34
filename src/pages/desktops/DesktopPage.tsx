import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { desktopPath, desktopsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { Breadcrumbs } from '~/ui/layout/Breadcrumbs';
import { lastListAddress, neighboursOf } from '~/ui/list/last-list';
import panelClasses from '~/ui/list/SidePanel.module.css';
import { PageHeader } from '~/ui/layout/PageHeader';
import { useShortcuts } from '~/ui/layout/shortcuts';
import classes from './DesktopPage.module.css';
import type { DetailTab } from './desktop-filters';
import { DesktopActionMenu } from './DesktopActionMenu';
import { DesktopDetail } from './detail/DesktopDetail';
import { desktopList } from './desktops-list';
import { useDesktopName } from './detail/use-desktop-name';

/** One desktop on a separate page, to link to. */
export function DesktopPage() {
  const { desktopId = '' } = useParams();
  const t = useMessages('desktops');
  const d = useMessages('desktop').detail;
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const name = useDesktopName(desktopId);
  const { tab } = desktopList.parse(params).view;
  const { previous, next } = neighboursOf(desktopsPath, desktopId);
  const go = (target: string | null) => {
    if (target) void navigate({ pathname: desktopPath(target), search: params.toString() });
  };
  useShortcuts([
    { keys: 'j', label: d.next, run: () => go(next) },
    { keys: 'k', label: d.previous, run: () => go(previous) },
  ]);
  const setTab = (chosen: DetailTab) =>
    setParams(chosen === 'overview' ? {} : { tab: chosen }, { replace: true });
  const turn = (target: string | null, label: string, Icon: typeof IconChevronUp) => (
    <button
      type="button"
      className={panelClasses.icon}
      aria-label={label}
      title={label}
      disabled={target === null}
      onClick={() => go(target)}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Breadcrumbs trail={[{ label: t.title, to: lastListAddress(desktopsPath) }, { label: name }]} />
        <PageHeader
          title={name}
          actions={
            <>
              <DesktopActionMenu desktopId={desktopId} name={name} />
              {(previous || next) && (
                <>
                  {turn(previous, d.previous, IconChevronUp)}
                  {turn(next, d.next, IconChevronDown)}
                </>
              )}
            </>
          }
        />
      </div>
      <div className={classes.content}>
        <DesktopDetail key={desktopId} desktopId={desktopId} tab={tab} onTab={setTab} />
      </div>
    </div>
  );
}
