import { createContext, use, useContext, useSyncExternalStore, type ReactNode } from 'react';
import { importArea, type Area, type Messages } from './areas';
import { isLanguage, pickLanguage, type Language } from './language';
import { createFormat, type Format } from './format';

/** Where the chosen language is kept between visits. */
interface LanguageMemory {
  recall: () => unknown;
  remember: (language: Language) => void;
}

let current: Language = 'en-US';
let memory: LanguageMemory | null = null;
const listeners = new Set<() => void>();
const cache = new Map<string, Promise<unknown>>();
const wanted = new Set<Area>();
const LanguageContext = createContext<Language>('en-US');

/** Chooses the language before anything is drawn: the one chosen last time, else the browser's first that we speak. */
export function startLanguage(from: LanguageMemory): void {
  memory = from;
  const stored = memory.recall();
  speak(isLanguage(stored) ? stored : pickLanguage(navigator.languages));
}

function speak(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the words of an area in the current language; routes call it beside their page's code. */
export async function loadMessages(area: Area): Promise<void> {
  await messagesOf(area, current);
}

/** Switches in place: the words of every area in use are there before the page changes. */
export async function switchLanguage(next: Language): Promise<void> {
  await Promise.all([...wanted].map((area) => messagesOf(area, next)));
  memory?.remember(next);
  speak(next);
}

function messagesOf<A extends Area>(area: A, of: Language): Promise<Messages<A>> {
  wanted.add(area);
  const key = `${of}/${area}`;
  const known = cache.get(key);
  // The key names area and language, so what is stored under it can only be their messages.
  if (known) return known as Promise<Messages<A>>;
  const loading = importArea(area, of);
  loading.then(
    // What React leaves on a promise it has seen settle: with it, words that are here are taken at once. Without, even a settled
    // promise would hide the page for a moment, and its focus with it.
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    () => cache.delete(key),
  );
  cache.set(key, loading);
  return loading;
}

let isWarm = false;

/** Makes the formatters most screens use: their first use costs the browser more than the first rows, which are not to wait for it. */
export function warmUpFormats(): void {
  const format = formatOf(current);
  format.relative(new Date(0), new Date(1000));
  format.time(new Date());
  isWarm = true;
  for (const listener of listeners) listener();
}

/** False until the formatters are made, right after the first drawing: times are filled in then. */
export function useFormatsAreWarm(): boolean {
  return useSyncExternalStore(subscribe, () => isWarm);
}

/** Gives the language to everything below it. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(subscribe, () => current);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language in use. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of an area, typed; suspends the first time an area is used before its route loaded it. */
export function useMessages<A extends Area>(area: A): Messages<A> {
  return use(messagesOf(area, useLanguage()));
}

const formats = new Map<Language, Format>();

/** Numbers, dates and times as the reader writes them, in the reader's zone; one set of them for all that ask. */
export function useFormat(): Format {
  return formatOf(useLanguage());
}

function formatOf(language: Language): Format {
  const known = formats.get(language) ?? createFormat(language);
  formats.set(language, known);
  return known;
}
