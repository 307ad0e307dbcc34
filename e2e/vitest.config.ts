// The component tests: widgets in a real browser, the one that the Playwright tests run.
//   src/**/*.test.tsx          with a mouse
//   src/**/*.touch.test.tsx    on a touch screen, where nothing can be hovered
//   npx vitest run --project chromium src/ui/Dialog.test.tsx
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import consoleConfig from '../vite.config.ts';
import { launchOptions } from './support/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const TOUCH = 'src/**/*.touch.test.tsx';

/** Chromium with the locale and time zone of the Playwright tests; touch cannot be switched off again within a page. */
const chromium = (hasTouch: boolean) =>
  playwright({
    launchOptions: launchOptions(),
    actionTimeout: 7_000,
    contextOptions: {
      hasTouch,
      locale: 'en-US',
      timezoneId: 'Asia/Shanghai',
      permissions: ['clipboard-read', 'clipboard-write'],
    },
  });

export default defineConfig((env) => {
  const { plugins, resolve } = consoleConfig(env);
  return {
    root,
    plugins,
    resolve,
    publicDir: false,
    // Found before the first test: a dependency met later would load its page anew.
    optimizeDeps: { entries: ['src/{ui,i18n,lib}/**/*.{ts,tsx}'] },
    test: {
      root,
      testTimeout: 20_000,
      expect: { poll: { timeout: 7_000 } },
      browser: {
        enabled: true,
        headless: true,
        api: { host: '127.0.0.1' },
        screenshotFailures: false,
        viewport: { width: 1024, height: 768 },
        provider: chromium(false),
        instances: [
          { browser: 'chromium', name: 'chromium', include: ['src/**/*.test.tsx'], exclude: [TOUCH] },
          { browser: 'chromium', name: 'touch', include: [TOUCH], provider: chromium(true) },
        ],
      },
    },
  };
});
