/** The languages of the interface; the first is the source the others are checked against. */
export const LANGUAGES = ['en-US', 'zh-CN', 'fr-FR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, for the switch. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  'en-US': 'English',
  'zh-CN': '简体中文',
  'fr-FR': 'Français',
};

/** True for one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The first of the reader's languages we speak, by language and then by its base; English when none. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const wanted of preferred) {
    const base = wanted.toLowerCase().split('-')[0];
    const match = LANGUAGES.find((language) => language.toLowerCase().split('-')[0] === base);
    if (match) return match;
  }
  return LANGUAGES[0];
}
