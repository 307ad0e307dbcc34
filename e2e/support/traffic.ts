// Listens to every call of the API a browser context makes. Answers of the demo's service worker are seen like any other.
import type { BrowserContext, Page, Request } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { NAME_FILTERS, NAME_SEARCH_SENTINELS } from '~/mocks/sentinel-words';
import type { Exchange } from './traffic-file';

const API = /^\/v[1-3](\.\d)?\//;
/** A test may end while the page is still reading; its calls are worth this long a wait. */
const LAST_ANSWERS_MS = 1000;
/** A body of a page that is gone may never come: the browser then answers nothing at all. */
const BODY_MS = 5000;
const SECRET_HEADERS = ['x-auth-token', 'authorization', 'cookie'];

/** True for an address the console reaches the service at. */
export function isApiUrl(url: string): boolean {
  return URL.canParse(url) && API.test(new URL(url).pathname);
}

const recorders = new WeakMap<BrowserContext, TrafficRecorder>();

/** What the test has heard on this page's context so far. */
export function trafficOf(page: Page): TrafficRecorder {
  const recorder = recorders.get(page.context());
  if (!recorder) throw new Error('This page was not opened by the fixtures of e2e/support/fixtures.ts.');
  return recorder;
}

/** The bodies of the calls made so far to a path like this, in their order; null for one without. */
export async function bodiesSent(page: Page, method: string, path: RegExp): Promise<unknown[]> {
  const traffic = trafficOf(page);
  await traffic.settle();
  return traffic.exchanges
    .filter((one) => one.method === method && path.test(new URL(one.url).pathname))
    .map(({ requestBody }): unknown => JSON.parse(requestBody ?? 'null'));
}

/** Records the exchanges of one context. */
export class TrafficRecorder {
  /** Exchanges in the order they ended; null for one that was broken on purpose. */
  readonly lines: (Exchange | null)[] = [];
  /** True while the demo is in the scenario whose replies break the contract; openDemo sets it. */
  brokenOnPurpose = false;
  readonly #pending = new Set<Promise<void>>();
  readonly #unfinished = new Set<Request>();

  constructor(context: BrowserContext) {
    recorders.set(context, this);
    context.on('request', (request) => {
      if (isRecorded(request)) this.#unfinished.add(request);
    });
    context.on('requestfinished', (request) => this.#note(request, true));
    context.on('requestfailed', (request) => this.#note(request, false));
  }

  /** Waits for calls under way, for bodies still being read, and notes what nothing answered. */
  async settle(): Promise<void> {
    const deadline = Date.now() + LAST_ANSWERS_MS;
    while (this.#unfinished.size > 0 && Date.now() < deadline) await setTimeout(20);
    await Promise.all(this.#pending);
    for (const request of this.#unfinished) this.lines.push(unanswered(request));
    this.#unfinished.clear();
  }

  /** Exchanges that were not broken on purpose. */
  get exchanges(): Exchange[] {
    return this.lines.filter((line) => line !== null);
  }

  #note(request: Request, answered: boolean): void {
    if (!this.#unfinished.delete(request)) return;
    const noting = (
      answered ? readExchange(request, this.brokenOnPurpose) : Promise.resolve(unanswered(request))
    ).then((line) => {
      this.lines.push(line);
    });
    this.#pending.add(noting);
    void noting.finally(() => this.#pending.delete(noting));
  }
}

/** A call of a page; the service worker's own fetches are the same calls seen twice. */
function isRecorded(request: Request): boolean {
  return isApiUrl(request.url()) && request.serviceWorker() === null && request.method() !== 'OPTIONS';
}

async function readExchange(request: Request, broken: boolean): Promise<Exchange | null> {
  // The page may go away before its answer, or the body of that, can be read: the call itself can still be checked.
  const response = await request.response().catch(() => null);
  if (!response) return unanswered(request);
  const body = await Promise.race([
    response.text().catch(() => undefined),
    setTimeout(BODY_MS, undefined, { ref: false }),
  ]);
  if (body === undefined) return unanswered(request);
  if (response.ok() && (broken || asksForBreach(request.url()))) return null;
  return {
    ...unanswered(request),
    status: response.status(),
    responseHeaders: response.headers(),
    responseBody: body === '' ? null : withoutPassword(request.url(), body),
  };
}

/** What a person alone may know is in no file of a run. */
function withoutPassword(url: string, body: string): string {
  return new URL(url).pathname.endsWith('/random-password')
    ? body.replace(/"password":"[^"]*"/, '"password":"***"')
    : body;
}

function unanswered(request: Request): Exchange {
  return {
    method: request.method(),
    url: request.url(),
    requestHeaders: masked(request.headers()),
    requestBody: request.postData(),
    status: 0,
    responseHeaders: {},
    responseBody: null,
  };
}

function masked(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.includes(name) ? '***' : value]),
  );
}

function asksForBreach(url: string): boolean {
  const { searchParams } = new URL(url);
  return Object.keys(NAME_FILTERS).some(
    (name) => searchParams.get(name)?.toLowerCase() === NAME_SEARCH_SENTINELS.broken,
  );
}
