import { IconBookmark } from '@tabler/icons-react';
import { lazy } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Dropdown } from '~/ui/layout/Dropdown';
import type { ListPart } from '~/ui/list/list-part';

const SavedViewsPanel = lazy(async () => ({ default: (await import('./SavedViewsPanel')).SavedViewsPanel }));

/** Views by name, kept in this browser and shared as links. */
export function SavedViews<Row>(props: ListPart<Row>) {
  const t = useMessages('list').views;
  return (
    <Dropdown label={t.title} icon={<IconBookmark size={16} aria-hidden />} iconOnly width={340}>
      {(close) => <SavedViewsPanel {...props} close={close} />}
    </Dropdown>
  );
}
