import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { SearchBox, type SearchHint } from '~/ui/list/SearchBox';
import type { ListActions } from './list-actions';
import { QUICK_SCOPES, quickScope, quickText, readQuickSearch, type QuickScope } from './quick-search';
import { LIST_LENGTH, type SnapshotSearch } from './snapshot-search';

/** One box for the name of a desktop or of a snapshot, or for desktop ids. */
export function QuickSearch({ search, actions }: { search: SnapshotSearch; actions: ListActions }) {
  const t = useMessages('snapshots').quick;
  const [chosen, setChosen] = useState<QuickScope>('desktop');
  const scope = quickScope(search) ?? chosen;
  const value = quickText(search);

  const hint = (typed: string): SearchHint | null => {
    const meaning = readQuickSearch(typed, scope);
    switch (meaning.kind) {
      case 'nothing':
        return null;
      case 'too-many-ids':
        return { invalid: true, text: t.tooManyIds(meaning.count, LIST_LENGTH) };
      case 'too-long':
        return { invalid: true, text: t.tooLong };
      case 'ids':
        return { invalid: false, text: t.byIds(meaning.filters.desktop_id.length) };
      case 'name':
        return { invalid: false, text: scope === 'desktop' ? t.byDesktop : t.bySnapshot };
    }
  };
  const apply = (typed: string, within: QuickScope, isStep: boolean) => {
    const meaning = readQuickSearch(typed, within);
    if ('filters' in meaning) (isStep ? actions.change : actions.replace)(meaning.filters);
  };

  return (
    <SearchBox
      label={t.label}
      placeholder={t.placeholder}
      shortcut={t.shortcut}
      value={value}
      hint={hint}
      onSearch={(typed, isStep) => apply(typed, scope, isStep)}
      scope={{
        label: t.scope,
        value: scope,
        choices: QUICK_SCOPES.map((one) => ({ value: one, label: t.scopes[one] })),
        onChange: (word) => {
          const next = QUICK_SCOPES.find((one) => one === word) ?? 'desktop';
          setChosen(next);
          if (quickScope(search)) apply(value, next, true);
        },
      }}
    />
  );
}
