import 'virtual:theme.css';
import '~/ui/layout/styles';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { I18nProvider } from '~/i18n/I18n';
import { colorSchemeManager } from '~/ui/layout/color-scheme';
import { theme } from '~/ui/layout/theme';
import type { DemoControl } from './demo-control';
import { createRouter } from './router';

/** Draws the console into the page. */
export function renderApp(client: QueryClient, demo: DemoControl | null): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element #root.');
  const router = createRouter(demo);
  createRoot(root).render(
    <StrictMode>
      {/* The theme's variables are built into a stylesheet, so that a CSP without inline styles holds. */}
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={colorSchemeManager}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={client}>
          <I18nProvider>
            <RouterProvider router={router} />
          </I18nProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
