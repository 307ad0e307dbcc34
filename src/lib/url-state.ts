/** Values a page keeps in its address: text, numbers, flags and lists of text. */
export type SearchValue = string | number | boolean | readonly string[] | null | undefined;

/** Turns the query string into the raw object a schema parses: one text, or a list where the key repeats. */
export function rawSearch(params: URLSearchParams, lists: ReadonlySet<string>): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const key of new Set(params.keys())) {
    raw[key] = lists.has(key) ? params.getAll(key) : params.get(key);
  }
  return raw;
}

/** Writes page state back into a query string; what equals its default is left out, so plain views have plain links. */
export function toSearchParams(
  values: Readonly<Record<string, SearchValue>>,
  defaults: Readonly<Record<string, SearchValue>>,
): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '' || same(value, defaults[key])) continue;
    if (typeof value === 'object') for (const item of value) params.append(key, item);
    else params.set(key, String(value));
  }
  return params;
}

function same(a: SearchValue, b: SearchValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    return a.length === b.length && a.every((item, at) => item === b[at]);
  }
  return a === b;
}
