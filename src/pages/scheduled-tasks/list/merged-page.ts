// Two lists shown as one, the second behind the first, though each is asked for by itself.

/** `limit` rows of a list from `offset` on. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Which rows of either list make a page of both. A limit of 0 asks for nothing. */
export function mergedSlices(page: Slice, firstTotal: number): { first: Slice; second: Slice } {
  const taken = Math.max(0, Math.min(page.limit, firstTotal - page.offset));
  return {
    first: { offset: Math.min(page.offset, firstTotal), limit: taken },
    second: { offset: Math.max(0, page.offset - firstTotal), limit: page.limit - taken },
  };
}
