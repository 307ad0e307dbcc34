// What the component tests use: a widget drawn as the app draws it, in the browser that vitest drives.
import 'virtual:theme.css';
import './layout/styles';
import { MantineProvider } from '@mantine/core';
import axe from 'axe-core';
import { StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router-dom';
import { afterEach } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { I18nProvider, loadMessages, startLanguage } from '~/i18n/I18n';
import type { Language } from '~/i18n/language';
import { theme } from './layout/theme';

interface MountOptions {
  language?: Language;
  scheme?: 'light' | 'dark';
}

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const roots = new Set<Root>();
let isForced = false;

afterEach(async () => {
  for (const root of roots) root.unmount();
  roots.clear();
  document.body.replaceChildren();
  if (isForced) await setForcedColors('none');
  isForced = false;
});

/** Draws a widget in the app's providers; the test's end takes it away. */
export async function mount(ui: ReactNode, { language = 'en-US', scheme = 'light' }: MountOptions = {}) {
  startLanguage({ recall: () => language, remember: () => undefined });
  await Promise.all([loadMessages('common'), loadMessages('shell')]);
  const container = document.createElement('main');
  document.body.append(container);
  const root = createRoot(container);
  // Of its own key: nothing remembered of another test's page is brought back.
  const entries = [{ pathname: '/', key: crypto.randomUUID() }];
  roots.add(root);
  const draw = (content: ReactNode) =>
    root.render(
      <StrictMode>
        <MantineProvider
          theme={theme}
          forceColorScheme={scheme}
          withCssVariables={false}
          withGlobalClasses={false}
        >
          <I18nProvider>
            <MemoryRouter initialEntries={entries}>
              <Suspense>{content}</Suspense>
            </MemoryRouter>
          </I18nProvider>
        </MantineProvider>
      </StrictMode>,
    );
  draw(ui);
  return { container, redraw: draw };
}

/** What axe finds against WCAG 2.2 AA in all that is drawn, portals too, once nothing moves any more. */
export async function axeFaults(): Promise<string[]> {
  await Promise.allSettled(
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished),
  );
  const { violations } = await axe.run(document.body, {
    runOnly: WCAG_2_2_AA,
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Has the page drawn in forced colours, as Windows' contrast themes do, until the test ends. */
export async function forceColors(): Promise<void> {
  isForced = true;
  await setForcedColors('active');
}

async function setForcedColors(value: 'active' | 'none'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

/** Pastes into what has the focus, through the clipboard. */
export async function paste(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  await userEvent.paste();
}
