/** Starts the read the page at `where` will make first, before the page's own code is there. */
export function startFirstRead(_where: Pick<Location, 'pathname' | 'search'>): void {}
