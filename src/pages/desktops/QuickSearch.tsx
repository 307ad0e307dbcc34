import { useMessages } from '~/i18n/I18n';
import { SearchBox, type SearchHint } from '~/ui/list/SearchBox';
import type { DesktopSearch } from './desktop-search';
import type { ListActions } from './list-actions';
import { quickText, readQuickSearch } from './quick-search';

/** One box for a name, an IP address or ids. */
export function QuickSearch({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops').quick;
  const hint = (typed: string): SearchHint | null => {
    const meaning = readQuickSearch(typed);
    switch (meaning.kind) {
      case 'nothing':
        return null;
      case 'too-many-ids':
        return { invalid: true, text: t.tooManyIds(meaning.count) };
      case 'too-long':
        return { invalid: true, text: t.tooLong };
      case 'ids':
        return { invalid: false, text: t.byIds(meaning.filters.desktop_id.length) };
      case 'ip':
        return { invalid: false, text: t.byIp };
      case 'name':
        return { invalid: false, text: t.byName };
    }
  };
  return (
    <SearchBox
      label={t.label}
      placeholder={t.placeholder}
      shortcut={t.shortcut}
      value={quickText(search)}
      // Ids are the same with whatever between them.
      normalise={(typed) => {
        const meaning = readQuickSearch(typed);
        return 'filters' in meaning ? quickText(meaning.filters) : typed;
      }}
      hint={hint}
      onSearch={(typed, isStep) => {
        const meaning = readQuickSearch(typed);
        if ('filters' in meaning) (isStep ? actions.change : actions.replace)(meaning.filters);
      }}
    />
  );
}
