import type { Language } from './language';
import { later } from './later';

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What message files need to put numbers and plurals into words, in one language. */
export interface Words {
  /** A whole number as the language writes it: 3,412 · 3 412. */
  n: (value: number) => string;
  /** The form for `count`, with `#` replaced by the number. */
  plural: (count: number, forms: PluralForms) => string;
  /** A list as a sentence has it: a, b and c. */
  and: (items: readonly string[]) => string;
  percent: (share: number) => string;
}

const made = new Map<Language, Words>();

/** The helpers of one language; every file of words in it shares them. */
export function words(language: Language): Words {
  const known = made.get(language) ?? makeWords(language);
  made.set(language, known);
  return known;
}

/** What is between thousands. Intl knows it too, but its first use costs the browser more than the first screen's drawing. */
const GROUPS: Readonly<Record<Language, string>> = { 'en-US': ',', 'zh-CN': ',', 'fr-FR': '\u202f' };

function makeWords(language: Language): Words {
  const number = later(() => new Intl.NumberFormat(language));
  const percent = later(
    () => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const rules = later(() => new Intl.PluralRules(language));
  const list = later(() => new Intl.ListFormat(language, { type: 'conjunction' }));
  const n = (value: number) =>
    Number.isSafeInteger(value)
      ? String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, GROUPS[language])
      : number().format(value);
  return {
    n,
    plural: (count, forms) => (forms[rules().select(count)] ?? forms.other).replace('#', n(count)),
    and: (items) => list().format(items),
    percent: (share) => percent().format(share),
  };
}
