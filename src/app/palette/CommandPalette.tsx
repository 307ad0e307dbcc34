import { IconListSearch, IconSearch } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useId, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DemoControl } from '~/app/demo-control';
import { desktopPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Keys } from '~/ui/layout/Keys';
import { Overlay } from '~/ui/layout/Overlay';
import classes from './CommandPalette.module.css';
import { KeepTyping, paletteText } from './KeepTyping';
import { paletteDesktopsQuery, type FoundList } from './palette-desktops';
import { matchesWords, understand } from './palette-input';
import { CommandOption, DesktopOption, OptionGroup, type OptionState } from './PaletteOptions';
import { usePaletteCommands } from './use-palette-commands';

interface CommandPaletteProps {
  demo: DemoControl | null;
  onClose: () => void;
  onOpenShortcuts: () => void;
  onToggleNav: () => void;
}

const DEBOUNCE_MS = 200;

/** One field to everything: pages, actions, and desktops by name, user, IP or id. */
export function CommandPalette({ demo, onClose, onOpenShortcuts, onToggleNav }: CommandPaletteProps) {
  const t = useMessages('shell');
  const listId = useId();
  const navigate = useNavigate();
  const typed = useSyncExternalStore(paletteText.subscribe, paletteText.get);
  const [chosen, setChosen] = useState('');
  const [hasFocus, setHasFocus] = useState(false);
  const [settled] = useDebouncedValue(typed, DEBOUNCE_MS);
  const commands = usePaletteCommands({ demo, onOpenShortcuts, onToggleNav });
  const input = understand(settled);
  const search = useQuery(paletteDesktopsQuery(input));
  const searching = typed.trim() !== '' && (typed.trim() !== settled.trim() || search.isPending);
  // While the next answer is loading the last one is dimmed: it may not be what Enter should open.
  const stale = searching || search.isPlaceholderData;
  const found = input.kind === 'nothing' || typed.trim() === '' ? undefined : search.data;
  const pages = commands.pages.filter(({ label }) => matchesWords(label, typed));
  const actions = commands.actions.filter(({ label }) => matchesWords(label, typed));
  const desktops = found?.desktops ?? [];
  const lists = stale ? [] : (found?.lists ?? []);

  const runs = new Map<string, () => void>([
    ...[...pages, ...actions].map(({ id, run }) => [id, run] as const),
    ...(stale ? [] : desktops).map(
      ({ desktop_id: id }) => [`desktop:${id}`, () => void navigate(desktopPath(id))] as const,
    ),
    ...lists.map(({ by, to }) => [`list:${by}`, () => void navigate(to)] as const),
  ]);
  const ids = [...runs.keys()];
  const active = ids.includes(chosen) ? chosen : ids[0];
  const optionId = (id: string) => `${listId}-${id}`;
  const option = (id: string): OptionState => ({
    id: optionId(id),
    active: id === active,
    onPoint: () => setChosen(id),
    onRun: () => run(id),
  });
  const run = (id: string | undefined) => {
    const action = id === undefined ? undefined : runs.get(id);
    if (!action) return;
    // Closed first, so that the focus is back before the action moves it.
    onClose();
    action();
  };
  const move = (to: string | undefined) => {
    if (to === undefined) return;
    setChosen(to);
    document.getElementById(optionId(to))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const at = active === undefined ? -1 : ids.indexOf(active);
    const actions: Record<string, () => void> = {
      ArrowDown: () => move(ids[(at + 1) % ids.length]),
      ArrowUp: () => move(ids.at(at - 1)),
      PageDown: () => move(ids[Math.min(at + 8, ids.length - 1)]),
      PageUp: () => move(ids[Math.max(at - 8, 0)]),
      Enter: () => run(active),
    };
    const action = actions[event.key];
    const again = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!action && !again) return;
    event.preventDefault();
    if (action) action();
    else onClose();
  };

  const listLabel = (by: FoundList['by'], total: number) =>
    by === 'computer_name'
      ? t.palette.showByName(total)
      : by === 'user_name'
        ? t.palette.showByUser(total)
        : t.palette.showAll(total);
  const nothing = ids.length === 0 && !searching && !search.isError && found;
  const status = searching
    ? t.palette.loading
    : search.isError
      ? t.palette.searchFailed
      : nothing
        ? t.palette.nothing(typed.trim())
        : t.palette.found(pages.length + actions.length + desktops.length);
  return (
    <Overlay title={t.palette.title} placement="top" onClose={onClose}>
      {/* The field gets the focus a moment after it is drawn: keys typed before that are kept. */}
      {!hasFocus && <KeepTyping onCancel={onClose} />}
      <div className={classes.field}>
        <IconSearch size={18} aria-hidden className={classes.icon} />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t.palette.label}
          aria-expanded={ids.length > 0}
          aria-controls={listId}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t.palette.placeholder}
          value={typed}
          data-autofocus
          onFocus={() => setHasFocus(true)}
          onChange={({ currentTarget }) => {
            paletteText.set(currentTarget.value);
            setChosen('');
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={classes.results}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold what these options show */}
        <div id={listId} role="listbox" aria-label={t.palette.results}>
          <OptionGroup label={t.palette.pages}>
            {pages.map((command) => (
              <CommandOption key={command.id} command={command} {...option(command.id)} />
            ))}
          </OptionGroup>
          {desktops.length > 0 && (
            // The service's words may not be here yet where no page speaks them.
            <Suspense fallback={null}>
              <OptionGroup label={t.palette.desktops} stale={stale}>
                {desktops.map((desktop) => (
                  <DesktopOption
                    key={desktop.desktop_id}
                    desktop={desktop}
                    disabled={stale}
                    {...option(`desktop:${desktop.desktop_id}`)}
                  />
                ))}
                {lists.map(({ by, total }) => (
                  <CommandOption
                    key={by}
                    command={{ label: listLabel(by, total), Icon: IconListSearch }}
                    {...option(`list:${by}`)}
                  />
                ))}
              </OptionGroup>
            </Suspense>
          )}
          <OptionGroup label={t.palette.actions}>
            {actions.map((command) => (
              <CommandOption key={command.id} command={command} {...option(command.id)} />
            ))}
          </OptionGroup>
        </div>
        {search.isError && !searching && (
          <div className={classes.aside}>
            <ErrorState compact error={search.error} onRetry={() => void search.refetch()} />
          </div>
        )}
        {nothing && (
          <div className={classes.aside}>
            <p className={classes.nothing}>{t.palette.nothing(typed.trim())}</p>
            <p className={classes.hint}>{t.palette.nothingHint}</p>
          </div>
        )}
      </div>
      <footer className={classes.foot}>
        <output>{typed.trim() === '' ? t.palette.begin : status}</output>
        <span className={classes.keys}>
          <Keys keys="ArrowUp" then="" />
          <Keys keys="ArrowDown" then="" /> {t.palette.moveHint}
          <Keys keys="Enter" then="" /> {t.palette.openHint}
          <Keys keys="Escape" then="" /> {t.palette.closeHint}
        </span>
      </footer>
    </Overlay>
  );
}
