import { expect, test } from 'vitest';
import type { Language } from './language';

const sources = Object.entries(
  import.meta.glob<string>('./*/*.ts', { eager: true, query: '?raw', import: 'default' }),
);

/** Words that have stood for a thing, and the one word the console has for it. */
const OTHER_WORDS: readonly [Language, RegExp, term: string][] = [
  ['en-US', /\bmails?\b/i, 'email'],
  ['fr-FR', /(?<!-)\bmails?\b|courriels?/i, 'e-mail'],
  ['fr-FR', /affect(?:er|ée?s?|ations?)(?![a-z])/i, 'attribuer, attribution'],
  ['fr-FR', /désattribu/i, 'retirer'],
  ['fr-FR', /groupes? de (?:permissions|droits)/i, 'groupe d’autorisations'],
  ['en-US', /^New (?:user|user group|app group|binding|script|task|scheduled task)$/, 'Create …'],
  ['fr-FR', /^Nouve(?:l utilisateur|au groupe|au script|lle liaison|lle tâche)/, 'Créer …'],
  ['zh-CN', /^新建/, '创建…'],
];

/** What is said in a file of messages: its strings, without comments, imports and what is filled in. */
function said(source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`|"([^"\n]*)"/g)].map(([, a, b, c]) =>
    (a ?? b ?? c ?? '').replaceAll(/\$\{[^}]*\}?/g, ''),
  );
}

test.each(OTHER_WORDS)('%s has no word like %s, but %s', (language, other) => {
  const ofLanguage = sources.filter(([path]) => path.endsWith(`${language}.ts`));
  expect(ofLanguage.length).toBeGreaterThan(50);
  const found = ofLanguage.flatMap(([path, source]) =>
    said(source)
      .filter((text) => other.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
