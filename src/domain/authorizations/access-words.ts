import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { parseWireTime } from '~/lib/time';
import type { AccessWay } from './access';
import type { GrantUse, ReviewReason } from './grant-use';

/** What is needed to say who may open what. */
export interface UseWords {
  t: Messages<'app-access'>['use'];
  format: Format;
}

/** Every way to an app group: 'Directly, through finance-all'. */
export function waysText(ways: readonly AccessWay[], { t }: UseWords): string {
  return t.all(ways.map(({ through }) => (through ? t.through(through.account) : t.directly)));
}

/** What became of a grant. '' while it is read. */
export function useText(use: GrantUse | null | undefined, { t, format }: UseWords): string {
  if (use === undefined) return '';
  if (use === null) return t.unread;
  if (use.kind === 'used') return t.used(format.dateTime(use.at));
  return use.kind === 'failed' ? t.failed(use.reason) : t.never;
}

/** What is recommended for a grant, and why. '' while its use is read, or not known. */
export function reviewText(review: ReviewReason | null, { t }: UseWords): string {
  return review === null ? '' : t.reviews[review];
}

/** When the first of the ways was opened. */
export function sinceOf({ ways }: { readonly ways: readonly AccessWay[] }): Date | null {
  return (
    ways
      .map(({ authorization }) => parseWireTime(authorization.create_at))
      .filter((date) => date !== null)
      .toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
  );
}
