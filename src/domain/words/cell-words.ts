import { useMemo } from 'react';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';

/** What the cells of most lists need beside the row: one object for the whole table. */
export interface CellWords {
  domain: Messages<'domain'>;
  common: Messages<'common'>;
  list: Messages<'list'>;
  format: Format;
}

/** Gathers them; the same object until the language changes, so that no row is drawn again without need. */
export function useCellWords(): CellWords {
  const domain = useMessages('domain');
  const common = useMessages('common');
  const list = useMessages('list');
  const format = useFormat();
  return useMemo(() => ({ domain, common, list, format }), [domain, common, list, format]);
}
