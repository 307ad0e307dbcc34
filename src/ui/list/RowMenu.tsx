import { Menu } from '@mantine/core';
import { IconCopy, IconLayoutSidebarRightExpand, type Icon } from '@tabler/icons-react';
import { createContext, use, type ReactNode } from 'react';
import { useNavigate, type NavigateOptions } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import { AnchoredMenu, DestroyItem } from './AnchoredMenu';

/** What the items of a menu do to it. */
interface OpenMenu {
  /** Closes it, and gives the focus back to the button that asked for it. */
  close: () => void;
  /** Closes it for something that takes the focus itself. */
  leave: () => void;
}

const CurrentMenu = createContext<OpenMenu>({ close: () => undefined, leave: () => undefined });

/** What a list gives to the menu of its rows. */
export interface RowMenuGiven<Row> {
  row: Row;
  /** The button that asked for it. */
  anchor: HTMLElement;
  onClose: () => void;
}

interface RowMenuProps extends Omit<RowMenuGiven<unknown>, 'row'> {
  /** What the row is called. */
  name: string;
  /** The items below, and `Menu.Divider`s between groups of them. */
  children: ReactNode;
}

/** The menu of one row, named after it. */
export function RowMenu({ name, anchor, onClose, children }: RowMenuProps) {
  const common = useMessages('common');
  const close = () => {
    onClose();
    anchor.focus();
  };
  return (
    <CurrentMenu value={{ close, leave: onClose }}>
      <AnchoredMenu label={common.table.actionsOf(name)} anchor={anchor} onClose={close}>
        {children}
      </AnchoredMenu>
    </CurrentMenu>
  );
}

interface ItemProps {
  icon: Icon;
  label: string | undefined;
  disabled?: boolean;
}

interface ActItemProps extends ItemProps {
  run: () => void;
  /** It takes something away for good. */
  destroys?: boolean;
}

/**
 * Does something to the row. A dialog it opens gives the focus back to where it was, so the menu, whose items are gone by then, is closed
 * first.
 */
export function ActItem({ icon: Icon, label, disabled = false, run, destroys = false }: ActItemProps) {
  const { close } = use(CurrentMenu);
  const Item = destroys ? DestroyItem : Menu.Item;
  return (
    <Item
      leftSection={<Icon size={16} aria-hidden />}
      disabled={disabled}
      onClick={() => {
        close();
        run();
      }}
    >
      {label}
    </Item>
  );
}

interface GoItemProps extends ItemProps, Pick<NavigateOptions, 'state'> {
  to: string;
}

/** Leads to another page. */
export function GoItem({ icon: Icon, label, disabled = false, to, state }: GoItemProps) {
  const navigate = useNavigate();
  return (
    <Menu.Item
      leftSection={<Icon size={16} aria-hidden />}
      disabled={disabled}
      onClick={() => void navigate(to, { state })}
    >
      {label}
    </Menu.Item>
  );
}

/** Opens the panel of the row beside the list. */
export function PanelItem({ run }: { run: () => void }) {
  const { leave } = use(CurrentMenu);
  const words = useMessages('list').menu;
  return (
    <Menu.Item
      leftSection={<IconLayoutSidebarRightExpand size={16} aria-hidden />}
      onClick={() => {
        leave();
        run();
      }}
    >
      {words.openPanel}
    </Menu.Item>
  );
}

/** Copies a text and says so. */
export function CopyItem({ label, text }: { label: string; text: string | null | undefined }) {
  const common = useMessages('common');
  const { close } = use(CurrentMenu);
  const copy = async () => {
    close();
    if (await copyText(text ?? '')) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  return (
    <Menu.Item
      leftSection={<IconCopy size={16} aria-hidden />}
      disabled={(text ?? '') === ''}
      onClick={() => void copy()}
    >
      {label}
    </Menu.Item>
  );
}

/** Copies the name of the row. */
export function CopyNameItem({ text }: { text: string | null | undefined }) {
  return <CopyItem label={useMessages('list').menu.copyName} text={text} />;
}

/** Copies the ID of the row. */
export function CopyIdItem({ text }: { text: string | null | undefined }) {
  return <CopyItem label={useMessages('list').menu.copyId} text={text} />;
}
