import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import type { AccessWay } from './access';
import type { GrantUse } from './grant-use';

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
