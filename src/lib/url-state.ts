/** Values a page keeps in its address: text, numbers, flags and lists of text. */
export type SearchValue = string | number | boolean | readonly string[] | null | undefined;

/** Turns the query string into the raw object a schema parses; of a key that repeats, the first counts. */
export function rawSearch(params: URLSearchParams): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const key of params.keys()) raw[key] = params.get(key);
  return raw;
}

/** The query string with one parameter changed, or gone, and all others as they are, readable or not. */
export function withParam(params: URLSearchParams, name: string, value: string | null): string {
  const next = new URLSearchParams(params);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next.toString();
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
