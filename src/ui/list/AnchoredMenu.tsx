import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { Menu, type MenuItemProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { FIT_WINDOW } from '~/ui/layout/fit-window';
import classes from './AnchoredMenu.module.css';

interface AnchoredMenuProps {
  label: string;
  /** The button that asked for it. */
  anchor: HTMLElement;
  onClose: () => void;
  /** `Menu.Item`s and `Menu.Divider`s. */
  children: ReactNode;
}

/** The one menu of all rows of a table, at the button that asked for it. */
export function AnchoredMenu({ label, anchor, onClose, children }: AnchoredMenuProps) {
  const place = anchor.getBoundingClientRect();
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-end"
      // It stays where it opened, whatever becomes of its row: hidden, it would keep the keyboard.
      hideDetached={false}
      middlewares={FIT_WINDOW}
      shadow="md"
      width={240}
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      closeOnItemClick={false}
      // In a low window the menu scrolls, and what scrolls must hold something the keyboard reaches.
      menuItemTabIndex={0}
      classNames={{ item: classes.item ?? '' }}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={classes.target}
          style={{ top: place.top, left: place.left, width: place.width, height: place.height }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}

/** An item that takes something away for good. */
export function DestroyItem(props: MenuItemProps & { onClick: () => void }) {
  return <Menu.Item className={classes.destroys} {...props} />;
}
