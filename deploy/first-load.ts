// What the HTML says about the first load, so that nothing waits for a script to ask for it.
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** The live console reads where it works first of all; a demo knows it. */
const CONFIG = {
  tag: 'link',
  attrs: { rel: 'preload', href: '/config.json', as: 'fetch', crossorigin: 'anonymous' },
  injectTo: 'head' as const,
};
const FIRST_FILES = /\/(?:frame|inventory|backend)-[\w-]+\.(?:js|css)$/;
const FIRST_CODE = /\/(?:start|frame|inventory|backend)-[\w-]+\.js$/;
const LANGUAGES = ['en-US', 'zh-CN', 'fr-FR'];

/** Puts the frame, the inventory and their words into the HTML, so that they are loading before the first script runs. */
export function preloadFirstLoad(demo: boolean): Plugin {
  return {
    name: 'preload-first-load',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => ({
        // Which language it is only the browser knows: scheme.js asks for the right ones.
        html: html.replace(
          '<script src="/scheme.js"',
          (tag) => `${tag} data-words='${JSON.stringify(wordFiles(bundle))}'`,
        ),
        tags: [
          ...(demo ? [] : [CONFIG]),
          ...Object.keys(bundle ?? {}).flatMap((file) => {
            if (!FIRST_FILES.test(file)) return [];
            const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
            return {
              tag: 'link',
              attrs: { rel, crossorigin: true, href: `/${file}` },
              injectTo: 'head' as const,
            };
          }),
        ],
      }),
    },
  };
}

/** By language: the words of the frame, then those of the inventory. */
function wordFiles(bundle: Bundle | undefined): Record<string, [frame: string, inventory: string]> {
  const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
  const fileOf = (isIt: (chunk: Rolldown.OutputChunk) => boolean) => {
    const found = chunks.find(isIt);
    return found ? `/${found.fileName}` : '';
  };
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      [
        fileOf(({ name }) => name === `words-${language}`),
        fileOf(({ facadeModuleId }) => facadeModuleId?.endsWith(`/i18n/desktops/${language}.ts`) ?? false),
      ],
    ]),
  );
}

/**
 * Tells the engine that nearly everything in the first files runs at once: it then compiles them whole, beside the page's own
 * thread, instead of reading each function a second time when it is called. Engines that do not know the comment pass over it.
 */
export function compileFirstLoad(): Plugin {
  return {
    name: 'compile-first-load',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && FIRST_CODE.test(`/${file.fileName}`))
            file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}
