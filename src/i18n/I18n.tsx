import { createContext, use, useContext, useMemo, type ReactNode } from 'react';
import { useSyncExternalStore } from 'react';
import { recall, remember } from '~/lib/remembered';
import { createStore } from '~/lib/store';
import { importArea, type Area, type Messages } from './areas';
import { isLanguage, pickLanguage, type Language } from './language';
import { createFormat, type Format } from './format';

const language = createStore<Language>('en-US');
const cache = new Map<string, Promise<unknown>>();
const wanted = new Set<Area>();
const LanguageContext = createContext<Language>('en-US');

/** Chooses the language before anything is drawn: the one chosen last time, else the browser's first that we speak. */
export function startLanguage(): Language {
  const stored = recall('language');
  const first = isLanguage(stored) ? stored : pickLanguage(navigator.languages);
  language.set(first);
  document.documentElement.lang = first;
  return first;
}

/** Loads the words of an area in the current language; routes call it beside their page's code. */
export async function loadMessages(area: Area): Promise<void> {
  await messagesOf(area, language.get());
}

/** Switches in place: the words of every area in use are there before the page changes. */
export async function switchLanguage(next: Language): Promise<void> {
  await Promise.all([...wanted].map((area) => messagesOf(area, next)));
  remember('language', next);
  document.documentElement.lang = next;
  language.set(next);
}

function messagesOf<A extends Area>(area: A, of: Language): Promise<Messages<A>> {
  wanted.add(area);
  const key = `${of}/${area}`;
  const known = cache.get(key);
  // The key names area and language, so what is stored under it can only be their messages.
  if (known) return known as Promise<Messages<A>>;
  const loading = importArea(area, of);
  loading.catch(() => cache.delete(key));
  cache.set(key, loading);
  return loading;
}

/** Gives the language to everything below it. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const current = useSyncExternalStore(language.subscribe, language.get);
  return <LanguageContext value={current}>{children}</LanguageContext>;
}

/** The language in use. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of an area, typed; suspends the first time an area is used before its route loaded it. */
export function useMessages<A extends Area>(area: A): Messages<A> {
  return use(messagesOf(area, useLanguage()));
}

/** Numbers, dates and times as the reader writes them, in the reader's zone. */
export function useFormat(): Format {
  const current = useLanguage();
  return useMemo(() => createFormat(current), [current]);
}
