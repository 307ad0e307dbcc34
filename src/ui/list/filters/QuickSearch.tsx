import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import type { ListView, QuickSearch as Quick } from '~/ui/list/list';
import type { ListPart } from '~/ui/list/list-part';
import { SearchBox, type SearchHint } from './SearchBox';

interface QuickSearchProps<Row> extends ListPart<Row> {
  quick: Quick<ListView>;
}

/** One box for the commonest filters of a list. */
export function QuickSearch<Row>({ list, view, actions, t, quick }: QuickSearchProps<Row>) {
  const words = useMessages('list');
  const scopes = quick.scopes ?? [];
  const [chosen, setChosen] = useState(scopes[0] ?? '');
  const told = quick.scopeOf?.(view) ?? null;
  const scope = told ?? chosen;
  const value = quick.text(view);

  const hint = (typed: string): SearchHint | null => {
    const meaning = quick.read(typed, scope);
    if ('problem' in meaning) return { invalid: true, text: meaning.problem(words.errors) };
    const text = meaning.hint === null ? undefined : t.quick?.hints?.[meaning.hint]?.(meaning.count ?? 0);
    return text === undefined ? null : { invalid: false, text };
  };
  const apply = (typed: string, within: string, isStep: boolean) => {
    const meaning = quick.read(typed, within);
    if ('change' in meaning) (isStep ? actions.change : actions.replace)(meaning.change);
  };

  return (
    <SearchBox
      label={words.search(t.many)}
      placeholder={t.quick?.placeholder ?? ''}
      shortcut={words.search(t.many)}
      value={value}
      // Ids are the same with whatever between them.
      normalise={(typed) => {
        const meaning = quick.read(typed, scope);
        return 'change' in meaning ? quick.text(list.change(view, meaning.change)) : typed;
      }}
      hint={hint}
      onSearch={(typed, isStep) => apply(typed, scope, isStep)}
      {...(scopes.length > 0 && {
        scope: {
          label: words.searchIn,
          value: scope,
          choices: scopes.map((one) => ({ value: one, label: t.quick?.scopes?.[one] ?? one })),
          onChange: (next: string) => {
            setChosen(next);
            if (told !== null) apply(value, next, true);
          },
        },
      })}
    />
  );
}
