import { IconFileCode } from '@tabler/icons-react';
import { createElement } from 'react';
import type { MenuEntry } from '~/domain/actions/menu/action-menu';
import { RunScriptHost } from './RunScriptHost';

/** Running scripts is no action of the engine: it is one call whatever the number of desktops, and the service keeps how it goes. */
export const runScript: MenuEntry = {
  id: 'run-script',
  group: 'sessions',
  icon: IconFileCode,
  word: (t) => t.menu.runScript,
  dialog: ({ items, onClose, onLaunched }) =>
    createElement(RunScriptHost, { source: { kind: 'desktops', items }, onClose, onLaunched }),
  removes: false,
};
