import { sessionStore } from '~/api/session';
import { MAIL_LANGUAGES, type MailLanguage } from '~/contract/app-authorizations';
import type { Language } from '~/i18n/language';
import { recall, remember } from '~/lib/remembered';

const OF_SCREEN: Readonly<Record<Language, MailLanguage>> = {
  'zh-CN': 'zh-cn',
  'en-US': 'en-us',
  'fr-FR': 'fr-fr',
};

const keyOf = () => `mail-language:${sessionStore.get().projectId}`;

/** The language the mails of this project were last sent in; that of the screen at first. Users read them, not the administrator. */
export function usualMailLanguage(screen: Language): MailLanguage {
  const last = recall(keyOf());
  return MAIL_LANGUAGES.find((one) => one === last) ?? OF_SCREEN[screen];
}

/** Remembers the language for the next mails of this project. */
export function rememberMailLanguage(language: MailLanguage): void {
  remember(keyOf(), language);
}
