import { Menu } from '@mantine/core';
import {
  IconCalendarTime,
  IconExternalLink,
  IconLayoutSidebarRightExpand,
  IconTag,
  IconTagOff,
} from '@tabler/icons-react';
import { Fragment, lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopRow } from '~/contract/desktops';
import { ActionHost } from './ActionHost';
import { DESKTOP_MENU, type MenuEntry } from './action-menu';
import { desktopPath, newTaskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { AnchoredMenu, CopyItem, DestroyItem } from '~/ui/list/AnchoredMenu';
import { ipOf, nameOf } from '~/domain/desktops/desktop-facts';
import { tasksFor } from '~/domain/desktops/plan-task';

const TagsDialog = lazy(async () => ({
  default: (await import('~/domain/actions/desktop-tags/TagsDialog')).TagsDialog,
}));

interface DesktopRowMenuProps {
  row: DesktopRow;
  anchor: HTMLElement;
  /** Opens the desktop's panel, where the list has one. */
  onPanel?: () => void;
  onClose: () => void;
}

/** The one menu of all rows, at the button that asked for it. */
export function DesktopRowMenu({ row, anchor, onPanel, onClose }: DesktopRowMenuProps) {
  const t = useMessages('desktops');
  const words = useMessages('list').menu;
  const actionWords = useMessages('actions');
  const common = useMessages('common');
  const navigate = useNavigate();
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
    <AnchoredMenu label={common.table.actionsOf(nameOf(row))} anchor={anchor} onClose={close}>
      {onPanel && (
        <Menu.Item
          leftSection={<IconLayoutSidebarRightExpand size={16} aria-hidden />}
          onClick={() => {
            onClose();
            onPanel();
          }}
        >
          {words.openPanel}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => void navigate(desktopPath(row.desktop_id))}
      >
        {words.openPage}
      </Menu.Item>
      {groups.toReversed().map((group) => (
        <Fragment key={group[0]?.id}>
          <Menu.Divider />
          {group.map(entryItem)}
        </Fragment>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconCalendarTime size={16} aria-hidden />}
        onClick={() => void navigate(newTaskPath, { state: tasksFor(items) })}
      >
        {t.menu.planTask}
      </Menu.Item>
      <Menu.Divider />
      <CopyItem label={words.copyName} text={nameOf(row)} onDone={close} />
      <CopyItem label={words.copyId} text={row.desktop_id} onDone={close} />
      <CopyItem label={ip === '' ? t.menu.noIp : t.menu.copyIp} text={ip} onDone={close} />
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
    </AnchoredMenu>
  );
}
