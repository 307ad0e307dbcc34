// Stands in for `tough-cookie` in the bundle. MSW keeps a jar for mocked Set-Cookie headers; the demo is of one origin and sets
// no cookies, so a jar that is always empty gives the same answers without the public suffix list.

/** A cookie that never is. */
export class Cookie {
  static fromJSON(_json: unknown): Cookie | null {
    return null;
  }
}

/** The store MSW looks through when it saves its jar. */
export class MemoryCookieStore {
  idx: Record<string, Record<string, Record<string, Cookie>>> = {};
}

/** A jar that holds nothing and takes nothing. */
export class CookieJar {
  getCookiesSync(_url: string): Cookie[] {
    return [];
  }
  setCookie(_cookie: string, _url: string): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
