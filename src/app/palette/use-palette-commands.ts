import { useMantineColorScheme } from '@mantine/core';
import {
  IconCopy,
  IconKeyboard,
  IconLanguage,
  IconLayoutSidebarLeftCollapse,
  IconPalette,
  IconRefresh,
  IconRotate,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { DemoControl } from '~/app/demo-control';
import { navGroups, type NavEntry } from '~/app/nav';
import { PAGES } from '~/app/pages';
import { resetDemo } from '~/app/reset-demo';
import { switchLanguage, useMessages } from '~/i18n/I18n';
import { LANGUAGE_NAMES, LANGUAGES } from '~/i18n/language';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';

/** Something the palette can do at once. */
export interface Command {
  id: string;
  label: string;
  Icon: NavEntry['Icon'];
  run: () => void;
}

interface CommandSources {
  demo: DemoControl | null;
  onOpenShortcuts: () => void;
  onToggleNav: () => void;
}

/** The pages and the actions of the palette, in the reader's language. */
export function usePaletteCommands({ demo, onOpenShortcuts, onToggleNav }: CommandSources): {
  pages: Command[];
  actions: Command[];
} {
  const t = useMessages('shell');
  const common = useMessages('common');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const pages = navGroups(PAGES.map(({ path }) => path))
    .flatMap(({ entries }) => entries)
    .map(({ path, name, Icon }) => ({
      id: `page:${path}`,
      label: t.nav.pages[name],
      Icon,
      run: () => void navigate(path),
    }));
  const copyLink = async () => {
    if (await copyText(location.href)) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  const themes = [
    ['light', t.bar.light],
    ['dark', t.bar.dark],
    ['auto', t.bar.system],
  ] as const;
  const actions: Command[] = [
    {
      id: 'refresh',
      label: t.palette.refresh,
      Icon: IconRefresh,
      run: () => void queryClient.refetchQueries({ type: 'active' }),
    },
    { id: 'copy-link', label: t.palette.copyLink, Icon: IconCopy, run: () => void copyLink() },
    ...themes.map(([scheme, name]) => ({
      id: `theme:${scheme}`,
      label: t.palette.useTheme(name),
      Icon: IconPalette,
      run: () => setColorScheme(scheme),
    })),
    ...LANGUAGES.map((language) => ({
      id: `language:${language}`,
      label: t.palette.useLanguage(LANGUAGE_NAMES[language]),
      Icon: IconLanguage,
      run: () => void switchLanguage(language),
    })),
    { id: 'nav', label: t.shortcuts.toggleNav, Icon: IconLayoutSidebarLeftCollapse, run: onToggleNav },
    { id: 'shortcuts', label: t.shortcuts.title, Icon: IconKeyboard, run: onOpenShortcuts },
  ];
  if (demo) {
    actions.push({
      id: 'reset-demo',
      label: t.palette.resetDemo,
      Icon: IconRotate,
      run: () => {
        void resetDemo(demo, queryClient).then(() => toast.good(t.demo.resetDone));
      },
    });
  }
  return { pages, actions };
}
