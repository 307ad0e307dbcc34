import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLanguage,
  IconLogin,
  IconLogout,
  IconMoon,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { askToSignIn, sessionStore, signInStore, signOut } from '~/api/session';
import { switchLanguage, useLanguage, useMessages } from '~/i18n/I18n';
import { LANGUAGE_NAMES, LANGUAGES } from '~/i18n/language';
import { Copyable } from '~/ui/data-table/Copyable';
import { MenuButton } from '~/ui/layout/MenuButton';
import classes from './TopBarMenus.module.css';

/** The languages, each by its own name. */
export function LanguageMenu() {
  const t = useMessages('shell');
  const language = useLanguage();
  return (
    <MenuButton
      label={`${t.bar.language}: ${LANGUAGE_NAMES[language]}`}
      items={LANGUAGES.map((one) => ({
        label: LANGUAGE_NAMES[one],
        lang: one,
        checked: one === language,
        run: () => void switchLanguage(one),
      }))}
    >
      <IconLanguage size={18} aria-hidden />
    </MenuButton>
  );
}

const SCHEMES = [
  { scheme: 'light', name: 'light', Icon: IconSun },
  { scheme: 'dark', name: 'dark', Icon: IconMoon },
  { scheme: 'auto', name: 'system', Icon: IconDeviceDesktop },
] as const satisfies readonly { scheme: MantineColorScheme; name: string; Icon: typeof IconSun }[];

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const t = useMessages('shell');
  // Holding transitions still would take a style element, which the CSP refuses.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const current = SCHEMES.find(({ scheme }) => scheme === colorScheme) ?? SCHEMES[2];
  return (
    <MenuButton
      label={`${t.bar.theme}: ${t.bar[current.name]}`}
      items={SCHEMES.map(({ scheme, name, Icon }) => ({
        label: t.bar[name],
        icon: <Icon size={16} aria-hidden />,
        checked: scheme === colorScheme,
        run: () => setColorScheme(scheme),
      }))}
    >
      <current.Icon size={18} aria-hidden />
    </MenuButton>
  );
}

/** Who is signed in, in which project, and the way out. */
export function AccountMenu({ onOpenShortcuts }: { onOpenShortcuts: () => void }) {
  const t = useMessages('shell');
  const queryClient = useQueryClient();
  const { userName, region, projectName, projectId } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
  );
  const state = useSyncExternalStore(signInStore.subscribe, signInStore.get);
  const leave = {
    label: t.bar.signOut,
    icon: <IconLogout size={16} aria-hidden />,
    run: () => {
      signOut();
      // What was read belongs to whoever was signed in.
      void queryClient.resetQueries();
    },
  };
  const enter = { label: t.bar.signIn, icon: <IconLogin size={16} aria-hidden />, run: askToSignIn };
  return (
    <MenuButton
      label={userName ? `${t.bar.account}: ${userName}` : t.bar.account}
      head={
        <div className={classes.head}>
          <p className={classes.name}>{userName || t.bar.administrator}</p>
          {/* On a narrow screen the top bar has no room for these. */}
          <p className={classes.place}>{[region, projectName].filter(Boolean).join(' · ')}</p>
          {projectId && <Copyable value={projectId} what={t.bar.projectId} truncate />}
        </div>
      }
      items={[
        { label: t.bar.shortcuts, icon: <IconKeyboard size={16} aria-hidden />, run: onOpenShortcuts },
        state === 'open' ? leave : enter,
      ]}
    >
      <IconUserCircle size={20} stroke={1.75} aria-hidden />
    </MenuButton>
  );
}
