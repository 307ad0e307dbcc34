import { IconColumns3 } from '@tabler/icons-react';
import { lazy } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Dropdown } from '~/ui/layout/Dropdown';
import type { ListPart } from '~/ui/list/list-part';

const ColumnChoices = lazy(async () => ({ default: (await import('./ColumnChoices')).ColumnChoices }));

/** Which columns a list has and in which order: kept in the link and remembered in this browser. */
export function ColumnChooser<Row>(props: ListPart<Row>) {
  const table = useMessages('common').table;
  return (
    <Dropdown label={table.columns} icon={<IconColumns3 size={16} aria-hidden />} iconOnly width={320}>
      {() => <ColumnChoices {...props} />}
    </Dropdown>
  );
}
