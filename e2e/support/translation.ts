// Finds text that was left in English, or never became text at all.
//
// Names, addresses and ids are data and are the same in every language, so what the service sent is known to be fine: the
// test's own traffic says what it was. What else may stay Latin in Chinese is in TERMS. Mark other literals (a key, a command) with
// `translate="no"`, which browsers understand too. French shares the alphabet, so there it is English words that give it away.
import { expect, type Page } from '@playwright/test';
import { trafficOf } from './traffic';

type Language = 'en-US' | 'zh-CN' | 'fr-FR';

/** Units, abbreviations and names that no translator would touch. */
const TERMS = new Set(
  `Huawei Cloud Workspace Windows Linux English Français Ctrl Cmd Alt Shift Enter Esc Tab Space Home End
   Token ID IDs IP IPv4 IPv6 VPC EIP NAT DNS MAC SID OU AD AZ CPU vCPU vCPUs GPU RAM SSD KMS IOPS RTT STS IAM API HTTP URL CSV JSON UTF
   GB GiB MB MiB TB TiB KB Gbit Mbit ms min UTC GMT AM PM GET POST PUT PATCH DELETE`
    .split(/\s+/)
    .filter(Boolean),
);

/** English words of an interface that are not French ones as well. */
const ENGLISH = new Set(
  `the of and or with without not is are was were be been by for from this that your you all any which when where what how
   search filter filters clear apply save delete remove removed add added select selected show hide copy copied loading load
   error failed retry try again reload user users name names running stopped shut rows row columns column desktop desktops
   network networks disk disks created updated next previous last first back open opened close closed cancel settings dark light
   language help shortcuts sign signed out overview usage idle none yes unknown refresh results found missing
   details state ago just now today yesterday days hours seconds more less view views start stop wait done`
    .split(/\s+/)
    .filter(Boolean),
);

/** What the demo says of itself, the browser and the clock. */
const PLACES = ['Workspace Console', 'cn-north-4_demo', 'cn-north-4', 'demo-admin', 'Asia/Shanghai'];

const LATIN_WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9'’]+/g;
const CHINESE = /[\u3400-\u9fff]/;
const ANY_WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9'’]+|[\u3400-\u9fff]+/g;
/** A value that was never turned into words. */
const UNMADE = /\bundefined\b|\bNaN\b|\[object |Invalid Date|\$\{|\{\w+\}/;
const MAX_SHOWN = 30;

/** Expects every visible text, label and hint of the page in `language`. `allowed` are further texts that may stay. */
export async function expectTranslated(
  page: Page,
  language: Language,
  allowed: readonly RegExp[] = [],
): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  // What the service sent is known a moment after it is on the page.
  await expect
    .poll(() => wrongTexts(page, language, allowed), `texts that are not in ${language}`)
    .toEqual([]);
}

/** What can be read or heard and is not in `language`, the first of it. */
async function wrongTexts(page: Page, language: Language, allowed: readonly RegExp[]): Promise<string[]> {
  const texts = await page.evaluate(visibleTexts);
  const data = dataOf(page);
  return texts
    .filter(
      (text) =>
        !allowed.some((pattern) => pattern.test(text)) &&
        (UNMADE.test(text) || isForeign(withoutData(text, data), language)),
    )
    .slice(0, MAX_SHOWN);
}

function isForeign(text: string, language: Language): boolean {
  if (language !== 'zh-CN' && CHINESE.test(text)) return true;
  if (language === 'en-US') return false;
  const words = (text.match(LATIN_WORD) ?? []).filter((word) => !TERMS.has(word));
  return language === 'zh-CN' ? words.length > 0 : words.some((word) => ENGLISH.has(word.toLowerCase()));
}

/** Strings that came from the service or were sent to it, by their first word. */
function dataOf(page: Page): Map<string, Set<string>> {
  const strings = new Set<string>(PLACES);
  const address = new URL(page.url());
  for (const value of [...address.searchParams.values(), ...address.pathname.split('/')]) strings.add(value);
  for (const { url, responseBody } of trafficOf(page).exchanges) {
    for (const part of new URL(url).pathname.split('/')) strings.add(part);
    if (responseBody !== null) collectStrings(JSON.parse(responseBody), strings);
  }
  const byFirstWord = new Map<string, Set<string>>();
  for (const text of strings) {
    const [first] = text.match(ANY_WORD) ?? [];
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known) known.add(text);
    else byFirstWord.set(first, new Set([text]));
  }
  return byFirstWord;
}

function collectStrings(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) collectStrings(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      into.add(key);
      collectStrings(item, into);
    }
  }
}

function withoutData(text: string, data: ReadonlyMap<string, ReadonlySet<string>>): string {
  let left = text;
  for (const word of new Set(text.match(ANY_WORD))) {
    const candidates = [...(data.get(word) ?? [])].filter((candidate) => text.includes(candidate));
    for (const candidate of candidates.toSorted((a, b) => b.length - a.length)) {
      left = left.replaceAll(candidate, ' ');
    }
  }
  return left;
}

/** Runs in the page: what can be read or heard there. */
function visibleTexts(): string[] {
  const texts = new Set<string>();
  const skipped = 'script, style, noscript, template, [translate="no"], [translate="no"] *';
  const pageLanguage = document.documentElement.lang;
  const isOurs = (element: Element) =>
    !element.matches(skipped) &&
    element.checkVisibility({ visibilityProperty: true }) &&
    (element.closest('[lang]')?.getAttribute('lang') ?? pageLanguage) === pageLanguage;
  texts.add(document.title);
  for (const element of document.body.querySelectorAll('*')) {
    if (!isOurs(element)) continue;
    for (const name of [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'title',
      'placeholder',
      'alt',
    ]) {
      texts.add(element.getAttribute(name) ?? '');
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '');
    }
  }
  return [...texts].map((text) => text.trim()).filter((text) => text !== '');
}
