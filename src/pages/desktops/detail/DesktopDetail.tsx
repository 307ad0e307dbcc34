import '@mantine/core/styles/Tabs.layer.css';
import { Tabs } from '@mantine/core';
import { lazy, Suspense, type ComponentType } from 'react';
import { loadMessages, useMessages } from '~/i18n/I18n';
import { DETAIL_TABS, type DetailTab } from '~/pages/desktops/desktop-filters';
import { scrollThere } from '~/ui/layout/scroll-there';
import { ActionsTab } from './ActionsTab';
import classes from './detail.module.css';
import { DisksTab } from './DisksTab';
import { JobsTab } from './JobsTab';
import { NetworkTab } from './NetworkTab';
import { OverviewTab } from './OverviewTab';
import { SessionsTab } from './SessionsTab';
import { SnapshotsTab } from './SnapshotsTab';
import { TagsTab } from './TagsTab';
import { UsersTab } from './UsersTab';

const ScriptsTab = lazy(async () => {
  const [tab] = await Promise.all([import('./ScriptsTab'), loadMessages('script-runs')]);
  return { default: tab.ScriptsTab };
});

const TABS: Record<DetailTab, ComponentType<{ desktopId: string }>> = {
  overview: OverviewTab,
  network: NetworkTab,
  disks: DisksTab,
  snapshots: SnapshotsTab,
  users: UsersTab,
  tags: TagsTab,
  jobs: JobsTab,
  actions: ActionsTab,
  sessions: SessionsTab,
  scripts: ScriptsTab,
};

interface DesktopDetailProps {
  desktopId: string;
  tab: DetailTab;
  onTab: (tab: DetailTab) => void;
}

/** Everything the service knows about one desktop, a tab for each of its calls; only the open tab asks. */
export function DesktopDetail({ desktopId, tab, onTab }: DesktopDetailProps) {
  const t = useMessages('desktop').detail;
  const choose = (value: string | null) => {
    const chosen = DETAIL_TABS.find((one) => one === value);
    if (chosen) onTab(chosen);
  };
  return (
    <Tabs
      value={tab}
      onChange={choose}
      keepMounted={false}
      classNames={{ root: classes.tabs, list: classes.tabList, tab: classes.tab, panel: classes.tabPanel }}
    >
      <Tabs.List aria-label={t.tabs}>
        {DETAIL_TABS.map((one) => (
          // A link may open a tab that a narrow panel has no room for.
          <Tabs.Tab key={one} value={one} ref={one === tab ? scrollThere : undefined}>
            {t.tabNames[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {DETAIL_TABS.map((one) => {
        const Content = TABS[one];
        return (
          <Tabs.Panel key={one} value={one} tabIndex={0}>
            <Suspense fallback={null}>
              <Content desktopId={desktopId} />
            </Suspense>
          </Tabs.Panel>
        );
      })}
    </Tabs>
  );
}
