const ID = /^[A-Za-z0-9_-]{1,128}$/;

/** What was found in pasted text: ids in order without repeats, and pieces that cannot be one. */
export interface ParsedIds {
  ids: string[];
  rejected: string[];
}

/** Takes ids out of pasted text: any mix of spaces, commas, semicolons, quotes, brackets and line ends separates them. */
export function parseIds(text: string): ParsedIds {
  const ids = new Set<string>();
  const rejected = new Set<string>();
  for (const piece of text.split(/[\s,;|"'`[\]()<>{}]+/)) {
    if (piece === '') continue;
    if (ID.test(piece)) ids.add(piece);
    else rejected.add(piece);
  }
  return { ids: [...ids], rejected: [...rejected] };
}
