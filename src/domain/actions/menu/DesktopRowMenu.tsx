import { Menu } from '@mantine/core';
import { IconCalendarTime, IconExternalLink, IconTag, IconTagOff } from '@tabler/icons-react';
import { Fragment, lazy, Suspense, useState } from 'react';
import type { DesktopRow } from '~/contract/desktops';
import { ActionHost } from './ActionHost';
import { DESKTOP_MENU, type MenuEntry } from './action-menu';
import { desktopPath, newTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { DestroyItem } from '~/ui/list/AnchoredMenu';
import {
  CopyIdItem,
  CopyItem,
  CopyNameItem,
  GoItem,
  PanelItem,
  RowMenu,
  type RowMenuGiven,
} from '~/ui/list/RowMenu';
import { ipOf, nameOf } from '~/domain/desktops/desktop-facts';
import { tasksFor } from '~/domain/desktops/plan-task';

const TagsDialog = lazy(async () => ({
  default: (await import('~/domain/actions/desktop-tags/TagsDialog')).TagsDialog,
}));

interface DesktopRowMenuProps extends RowMenuGiven<DesktopRow> {
  /** Opens the desktop's panel, where the list has one. */
  onPanel?: () => void;
}

/** The one menu of all rows, at the button that asked for it. */
export function DesktopRowMenu({ row, anchor, onPanel, onClose }: DesktopRowMenuProps) {
  const t = useMessages('desktops');
  const words = useMessages('list').menu;
  const actionWords = useMessages('actions');
  const [dialog, setDialog] = useState<{ tags: 'add' | 'remove' } | { entry: MenuEntry } | null>(null);
  const close = () => {
    onClose();
    anchor.focus();
  };

  const items = [{ id: row.desktop_id, name: nameOf(row) }];
  if (dialog) {
    return 'entry' in dialog ? (
      <ActionHost entry={dialog.entry} items={() => items} onClose={close} />
    ) : (
      <Suspense fallback={null}>
        <TagsDialog action={dialog.tags} targets={items} onClose={close} />
      </Suspense>
    );
  }
  const entryItem = (entry: MenuEntry) => {
    const Item = entry.removes ? DestroyItem : Menu.Item;
    return (
      <Item
        key={entry.id}
        leftSection={<entry.icon size={16} aria-hidden />}
        onClick={() => setDialog({ entry })}
      >
        {entry.word(actionWords)}
      </Item>
    );
  };
  const [last = [], ...groups] = DESKTOP_MENU.toReversed();
  const ip = ipOf(row);
  return (
    <RowMenu name={nameOf(row)} anchor={anchor} onClose={onClose}>
      {onPanel && <PanelItem run={onPanel} />}
      <GoItem icon={IconExternalLink} label={words.openPage} to={desktopPath(row.desktop_id)} />
      {groups.toReversed().map((group) => (
        <Fragment key={group[0]?.id}>
          <Menu.Divider />
          {group.map(entryItem)}
        </Fragment>
      ))}
      <Menu.Divider />
      <GoItem icon={IconCalendarTime} label={t.menu.planTask} to={newTaskPath} state={tasksFor(items)} />
      <Menu.Divider />
      <CopyNameItem text={nameOf(row)} />
      <CopyIdItem text={row.desktop_id} />
      <CopyItem label={ip === '' ? t.menu.noIp : t.menu.copyIp} text={ip} />
      <Menu.Divider />
      <Menu.Item leftSection={<IconTag size={16} aria-hidden />} onClick={() => setDialog({ tags: 'add' })}>
        {t.menu.addTags}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTagOff size={16} aria-hidden />}
        onClick={() => setDialog({ tags: 'remove' })}
      >
        {t.menu.removeTags}
      </Menu.Item>
      <Menu.Divider />
      {last.map(entryItem)}
    </RowMenu>
  );
}
