import { useNavigate } from 'react-router-dom';
import { navGroups } from '~/app/nav';
import { PAGES } from '~/app/pages';
import { useMessages } from '~/i18n/I18n';
import { useShortcuts } from '~/ui/layout/shortcuts';

const ENTRIES = navGroups(PAGES.map(({ path }) => path)).flatMap(({ entries }) => entries);

interface FrameActions {
  openPalette: () => void;
  openShortcuts: () => void;
  toggleNav: () => void;
}

/** The shortcuts that hold on every page. */
export function useFrameShortcuts({ openPalette, openShortcuts, toggleNav }: FrameActions): void {
  const t = useMessages('shell');
  const navigate = useNavigate();
  useShortcuts(
    [
      { keys: 'mod+k', label: t.shortcuts.openPalette, run: openPalette },
      { keys: '?', label: t.shortcuts.openSheet, run: openShortcuts },
      { keys: '[', label: t.shortcuts.toggleNav, run: toggleNav },
      ...ENTRIES.flatMap(({ path, name, goKey }) =>
        goKey === undefined
          ? []
          : [
              {
                keys: `g ${goKey}`,
                label: t.shortcuts.goTo(t.nav.pages[name]),
                run: () => void navigate(path),
              },
            ],
      ),
    ],
    'everywhere',
  );
}
