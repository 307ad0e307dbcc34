import { useMessages } from '~/i18n/I18n';
import { SearchBox } from '~/ui/list/SearchBox';
import type { ListActions } from './list-actions';
import { FILTER_LENGTH, type TaskSearch } from './task-search';

/** One box for a part of a task's name. */
export function QuickSearch({ search, actions }: { search: TaskSearch; actions: ListActions }) {
  const t = useMessages('scheduled-tasks').quick;
  return (
    <SearchBox
      label={t.label}
      placeholder={t.placeholder}
      shortcut={t.label}
      value={search.task_name}
      hint={(typed) =>
        typed.trim().length > FILTER_LENGTH ? { invalid: true, text: t.tooLong(FILTER_LENGTH) } : null
      }
      onSearch={(typed, isStep) => (isStep ? actions.change : actions.replace)({ task_name: typed.trim() })}
    />
  );
}
