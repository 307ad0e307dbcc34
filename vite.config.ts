import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `--mode demo` builds the console with its own backend inside; every other mode is the live console.
export default defineConfig(({ mode }) => {
  const demo = mode === 'demo';
  const api = process.env['WORKSPACE_API'];
  const proxy = api ? { '^/v[1-3]/': { target: api, changeOrigin: true } } : undefined;
  return {
    plugins: [react()],
    resolve: {
      alias: [
        { find: /^~\//, replacement: `${at('./src')}/` },
        // MSW brings a cookie jar with the public suffix list, 138 kB gzipped, that a same-origin demo never asks.
        { find: 'tough-cookie', replacement: at('./src/mocks/cookie-jar-stub.ts') },
      ],
    },
    build: {
      outDir: demo ? 'dist-demo' : 'dist',
      target: 'es2022',
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: { host: '127.0.0.1', port: 5173, proxy },
    preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), strictPort: true, proxy },
    test: { include: ['src/**/*.test.ts', 'e2e/support/**/*.test.ts'], environment: 'node', passWithNoTests: true },
  };
});
