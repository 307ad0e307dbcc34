// Mantine's Menu: the first load would grow by 35.2 kB gzip, past its gate of 185. Menus of rows, which come later, are Mantine's.
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useMenuPlace } from './menu-place';
import classes from './MenuButton.module.css';

/** One line of a menu; with `checked` it is one of a set of choices. */
export interface MenuItem {
  label: string;
  icon?: ReactNode;
  checked?: boolean;
  /** Language of the label where it is not the reader's own. */
  lang?: string;
  /** Stands apart from the items above it. */
  startsGroup?: boolean;
  /** Takes something away for good. */
  destroys?: boolean;
  /** Why it cannot be done now, as its label then; asked whenever the menu is drawn. */
  refused?: () => string | null;
  run: () => void;
}

interface MenuButtonProps {
  /** Names the button and its menu. */
  label: string;
  /** What the button shows. */
  children: ReactNode;
  items: readonly MenuItem[];
  /** Stands above the items and is no item itself. */
  head?: ReactNode;
  /** Bare in the top bar; with a border in a toolbar. */
  look?: 'bare' | 'tool';
}

/** A button with a menu below it: arrows, Home, End and first letters move, Escape gives the focus back. */
export function MenuButton({ label, children, items, head, look = 'bare' }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pop = useRef<HTMLDivElement>(null);
  useMenuPlace(open, button, pop);
  useEffect(() => {
    if (!open) return undefined;
    (root.current?.querySelector<HTMLElement>('[aria-checked=true]') ?? itemsIn(root.current)[0])?.focus();
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false);
    const target = event.key === 'Escape' ? close : moveBy(event.key, itemsIn(root.current));
    // Nothing typed in a menu is a shortcut of the page.
    event.stopPropagation();
    if (!target) return undefined;
    event.preventDefault();
    return target();
  };
  return (
    <div ref={root} className={classes.root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        data-look={look}
        aria-label={label}
        title={open || look === 'tool' ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <div ref={pop} className={classes.pop}>
          {head}
          <div role="menu" id={id} aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
            {items.map((item, at) => {
              const refusal = item.refused?.() ?? null;
              return (
                <button
                  key={item.label}
                  type="button"
                  role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                  aria-checked={item.checked}
                  aria-disabled={refusal !== null || undefined}
                  lang={item.lang}
                  // A menu higher than the window scrolls: something in it must be reachable by keyboard.
                  tabIndex={at === 0 ? 0 : -1}
                  className={classes.item}
                  data-starts-group={item.startsGroup || undefined}
                  data-destroys={item.destroys || undefined}
                  onClick={() => {
                    if (refusal !== null) return;
                    close();
                    item.run();
                  }}
                >
                  <span className={classes.icon}>{item.icon}</span>
                  <span className={classes.label}>{refusal ?? item.label}</span>
                  {item.checked && <IconCheck size={16} aria-hidden className={classes.check} />}
                </button>
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}

function itemsIn(root: Element | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}

function moveBy(key: string, items: readonly HTMLElement[]): (() => void) | null {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = (index: number) => () => items.at(index % items.length)?.focus();
  if (key === 'ArrowDown') return to(at + 1);
  if (key === 'ArrowUp') return to(at - 1);
  if (key === 'Home') return to(0);
  if (key === 'End') return to(-1);
  if (key.length !== 1) return null;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const next = after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
  return next ? () => next.focus() : null;
}
