// Builds the two table pages with the console's own settings.
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import consoleConfig from '../../vite.config.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig((env) =>
  mergeConfig(consoleConfig(env), {
    root: at('./pages'),
    publicDir: false,
    build: {
      emptyOutDir: true,
      rolldownOptions: {
        input: { vanilla: at('./pages/vanilla.html'), product: at('./pages/product.html') },
        // The console's own plan of files is made for its first load, which these pages have not.
        output: { codeSplitting: true },
      },
    },
  }),
);
