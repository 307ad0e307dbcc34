import type { Language } from './language';
import type { LATER_AREAS } from './later-areas';

// The live console has no demo, nor words for it; the bundler knows the mode and drops the imports.
const absent = (): Promise<never> => Promise.reject(new Error('This build has no demo.'));

// One area of messages per part of the console, so that a page loads its own words and no other's. Here are those of the frame and
// of the inventory; every other area is in later-areas.ts.
const FIRST_AREAS = {
  common: {
    'en-US': () => import('./common/en-US'),
    'zh-CN': () => import('./common/zh-CN'),
    'fr-FR': () => import('./common/fr-FR'),
  },
  list: {
    'en-US': () => import('./list/en-US'),
    'zh-CN': () => import('./list/zh-CN'),
    'fr-FR': () => import('./list/fr-FR'),
  },
  domain: {
    'en-US': () => import('./domain/en-US'),
    'zh-CN': () => import('./domain/zh-CN'),
    'fr-FR': () => import('./domain/fr-FR'),
  },
  shell: {
    'en-US': () => import('./shell/en-US'),
    'zh-CN': () => import('./shell/zh-CN'),
    'fr-FR': () => import('./shell/fr-FR'),
  },
  demo: {
    'en-US': import.meta.env.MODE === 'demo' ? () => import('./demo/en-US') : absent,
    'zh-CN': import.meta.env.MODE === 'demo' ? () => import('./demo/zh-CN') : absent,
    'fr-FR': import.meta.env.MODE === 'demo' ? () => import('./demo/fr-FR') : absent,
  },
  desktops: {
    'en-US': () => import('./desktops/en-US'),
    'zh-CN': () => import('./desktops/zh-CN'),
    'fr-FR': () => import('./desktops/fr-FR'),
  },
} as const;

type Areas = typeof FIRST_AREAS & typeof LATER_AREAS;
export type Area = keyof Areas;
/** The messages of an area, as its English file has them. */
export type Messages<A extends Area> = Awaited<ReturnType<Areas[A]['en-US']>>['messages'];

/** Loads one area in one language. */
export async function importArea<A extends Area>(area: A, language: Language): Promise<Messages<A>> {
  const first: Partial<Areas> = FIRST_AREAS;
  const languages = first[area] ?? (await allAreas())[area];
  const loader: () => Promise<{ messages: Messages<A> }> = languages[language];
  return (await loader()).messages;
}

const allAreas = async (): Promise<Areas> => ({
  ...FIRST_AREAS,
  ...(await import('./later-areas')).LATER_AREAS,
});
