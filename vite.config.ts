import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import react from '@vitejs/plugin-react';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkPlanner } from './deploy/chunks.ts';
import { CONTENT_SECURITY_POLICY } from './deploy/csp.ts';
import { compileFirstLoad, preloadFirstLoad } from './deploy/first-load.ts';
import { cssVariables, theme } from './src/ui/layout/theme.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Mantine would write its variables into a style element at run time, which a strict CSP refuses; here they are a stylesheet. */
function themeStylesheet(): Plugin {
  const name = 'virtual:theme.css';
  return {
    name: 'theme-stylesheet',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const merged = mergeMantineTheme(DEFAULT_THEME, theme);
      const base = defaultCssVariablesResolver(merged);
      const ours = cssVariables(merged);
      return convertCssVariables(
        {
          variables: { ...base.variables, ...ours.variables },
          light: { ...base.light, ...ours.light },
          dark: { ...base.dark, ...ours.dark },
        },
        ':root',
      );
    },
  };
}

/** public/ is copied as it stands, but the demo's service worker has no place in the live console. */
function withoutServiceWorker(): Plugin {
  let folder = '';
  return {
    name: 'without-service-worker',
    apply: (_, { mode }) => mode !== 'demo',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    writeBundle: () => rmSync(resolve(folder, 'mockServiceWorker.js'), { force: true }),
  };
}

// `--mode demo` builds the console with its own backend inside; every other mode is the live console.
export default defineConfig(({ mode }) => {
  const demo = mode === 'demo';
  const target = process.env['WORKSPACE_API'];
  const proxy = target ? { '^/v[1-3]/': { target, changeOrigin: true } } : undefined;
  return {
    plugins: [react(), themeStylesheet(), withoutServiceWorker(), preloadFirstLoad(demo), compileFirstLoad()],
    resolve: {
      alias: [
        { find: /^~\//, replacement: `${at('./src')}/` },
        // MSW brings a cookie jar with the public suffix list, 138 kB gzipped, that a same-origin demo never asks.
        { find: 'tough-cookie', replacement: at('./src/mocks/transport/cookie-jar-stub.ts') },
      ],
    },
    build: {
      outDir: demo ? 'dist-demo' : 'dist',
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunkPlanner(), debugName: 'first load' }],
          },
        },
      },
    },
    server: { host: '127.0.0.1', port: 5173, proxy },
    preview: {
      host: '127.0.0.1',
      port: Number(process.env['PORT'] ?? 4173),
      strictPort: true,
      proxy,
      headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY, 'X-Content-Type-Options': 'nosniff' },
    },
    test: {
      projects: [
        {
          extends: true,
          // The tests share no state that one could leave to another, so they share their modules and save the loading.
          // A rule checked over thousands of cases takes its time on a busy machine.
          test: {
            name: 'unit',
            include: ['src/**/*.test.ts'],
            environment: 'node',
            isolate: false,
            testTimeout: 30_000,
          },
        },
        'e2e/vitest.config.ts',
      ],
    },
  };
});
