import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { toTaskParams, withChange, type TaskSearch } from './task-search';

/** How parts of the page change the view: `change` is a step Back undoes, `replace` is not. */
export interface ListActions {
  change: (change: Partial<TaskSearch>) => void;
  replace: (change: Partial<TaskSearch>) => void;
}

/** Changes of a view, as changes of the address. */
export function useListActions(search: TaskSearch): ListActions {
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (change: Partial<TaskSearch>, replace: boolean) =>
      // At once: a control whose state is in the address would spring back until the router's transition ends.
      void navigate(addressOf(withChange(search, change)), { replace, flushSync: true });
    return { change: (change) => go(change, false), replace: (change) => go(change, true) };
  }, [navigate, search]);
}

/** The address of a view. */
function addressOf(search: TaskSearch) {
  return { search: toTaskParams(search).toString() };
}
