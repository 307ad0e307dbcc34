import { useMemo } from 'react';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';

/** What the cells of the list need beside the row: one object for the whole table. */
export interface DesktopWords {
  t: Messages<'desktops'>;
  domain: Messages<'domain'>;
  common: Messages<'common'>;
  list: Messages<'list'>;
  format: Format;
  /** Pool names by id; a pool not read yet shows its id. */
  pools: ReadonlyMap<string, string>;
}

/** Gathers the words; the same object until the language or the pools change. */
export function useDesktopWords(pools: ReadonlyMap<string, string>): DesktopWords {
  const t = useMessages('desktops');
  const domain = useMessages('domain');
  const common = useMessages('common');
  const list = useMessages('list');
  const format = useFormat();
  return useMemo(
    () => ({ t, domain, common, list, format, pools }),
    [t, domain, common, list, format, pools],
  );
}
