import { expect, it } from 'vitest';

/** Words that have another one in the console: one word is used for a thing everywhere. */
const INSTEAD_OF = {
  'en-US': [{ not: /\bmails?\b/i, but: 'email' }],
  'fr-FR': [{ not: /(?<!-)\bmails?\b|\bcourriels?\b/i, but: 'e-mail' }],
} as const;

const sources = Object.entries(
  import.meta.glob<string>(['./*/en-US.ts', './*/fr-FR.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

/** What is said in a file of messages: its strings, without comments, imports and what is filled in. */
function said(source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g)].map(([, a, b, c]) =>
    (a ?? b ?? c ?? '').replaceAll(/\$\{[^}]*\}?/g, ''),
  );
}

it.each(sources)('%s uses one word for one thing', (path, source) => {
  const language = path.endsWith('fr-FR.ts') ? 'fr-FR' : 'en-US';
  const wrong = INSTEAD_OF[language].flatMap(({ not, but }) =>
    said(source)
      .filter((text) => not.test(text))
      .map((text) => `“${text}”: ${but}`),
  );
  expect(wrong).toEqual([]);
});
