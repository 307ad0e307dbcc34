import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { NEW_TASK_PATH } from '~/pages/scheduled-tasks/task-path';
import { EmptyState } from '~/ui/EmptyState';
import type { ListActions } from './list-actions';
import { FILTER_NAMES, isActive, withoutFilters, type TaskSearch } from './task-search';

/** An empty list in words: nothing in the project yet, or nothing that matches, and how to go on. */
export function NothingHere({ search, actions }: { search: TaskSearch; actions: ListActions }) {
  const t = useMessages('scheduled-tasks');
  const common = useMessages('common');
  const applied = FILTER_NAMES.filter((name) => isActive(search, name));
  if (applied.length === 0) {
    return (
      <EmptyState
        title={t.empty.title}
        body={t.empty.body}
        action={
          <Button size="xs" component={Link} to={NEW_TASK_PATH}>
            {t.newTask}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t.noMatch.title}
      body={t.noMatch.body(applied.map((filter) => t.filters.names[filter]))}
      action={
        <Button size="xs" variant="default" onClick={() => actions.change(withoutFilters())}>
          {common.clearAll}
        </Button>
      }
    />
  );
}
