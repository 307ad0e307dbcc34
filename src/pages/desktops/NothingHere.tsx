import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/EmptyState';
import { ToolButton } from '~/ui/ToolButton';
import { FILTER_NAMES, isActive, withoutFilters, type DesktopSearch } from './desktop-search';
import type { ListActions } from './list-actions';

/** An empty list in words: nothing in the project yet, or nothing that matches, and how to go on. */
export function NothingHere({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops');
  const common = useMessages('common');
  const applied = FILTER_NAMES.filter((name) => isActive(search, name));
  if (applied.length === 0) return <EmptyState title={t.empty.title} body={t.empty.body} />;
  const name = search.computer_name;
  return (
    <EmptyState
      title={t.noMatch.title}
      body={t.noMatch.body(applied.map((filter) => t.filters.names[filter]))}
      action={
        <>
          <ToolButton label={common.clearAll} icon={null} onClick={() => actions.change(withoutFilters())} />
          {name !== '' && (
            <ToolButton
              label={t.noMatch.searchUsers(name)}
              icon={null}
              onClick={() => actions.change({ computer_name: '', user_name: [name] })}
            />
          )}
        </>
      }
    />
  );
}
