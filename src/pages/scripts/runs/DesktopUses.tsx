import { lazy, Suspense } from 'react';
import { loadMessages } from '~/i18n/I18n';
import type { DesktopUsesProps } from './DesktopUsesMenu';

const DesktopUsesMenu = lazy(async () => {
  const [menu] = await Promise.all([
    import('./DesktopUsesMenu'),
    loadMessages('actions'),
    loadMessages('desktops'),
  ]);
  return { default: menu.DesktopUsesMenu };
});

/** What desktops that came to the same can be used for; every action's code and words come beside the page. */
export function DesktopUses(props: DesktopUsesProps) {
  return (
    <Suspense fallback={null}>
      <DesktopUsesMenu {...props} />
    </Suspense>
  );
}
