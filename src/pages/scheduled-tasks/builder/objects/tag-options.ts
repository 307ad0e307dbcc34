import type { Tags } from '~/contract/tags';

/** Tags a list shows at most; more are found by typing. */
const SHOWN = 200;

/** A key, or key=value. The filter of the list joins tags by commas. */
const TAG = /^[^,=]{1,128}(?:=[^,]{0,43})?$/;

/** A tag that can be chosen: a key with any value, or with one. */
export interface TagOption {
  readonly tag: string;
  readonly isKey: boolean;
}

/** Whether the input can be a tag. */
export function isTag(text: string): boolean {
  return TAG.test(text.trim());
}

/** The tags in use that have a part of the input, keys before their values. */
export function tagOptions(tags: readonly Tags[], typed: string): TagOption[] {
  const part = typed.trim().toLowerCase();
  const options: TagOption[] = [];
  for (const { key, values } of tags) {
    if (!key) continue;
    if (key.toLowerCase().includes(part)) options.push({ tag: key, isKey: true });
    for (const value of values ?? []) {
      const tag = `${key}=${value}`;
      if (tag.toLowerCase().includes(part)) options.push({ tag, isKey: false });
    }
    if (options.length >= SHOWN) break;
  }
  return options.slice(0, SHOWN);
}
