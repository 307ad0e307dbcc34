import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { toCalendarParams, type CalendarSearch } from './calendar-search';

/** How parts of the page change the view: `change` is a step Back undoes, `replace` is not. */
export interface CalendarActions {
  readonly change: (change: Partial<CalendarSearch>) => void;
  readonly replace: (change: Partial<CalendarSearch>) => void;
}

/** Changes of the view, as changes of the address. */
export function useCalendarActions(search: CalendarSearch): CalendarActions {
  const navigate = useNavigate();
  return useMemo(() => {
    const go = (change: Partial<CalendarSearch>, replace: boolean) =>
      // At once: a control whose state is in the address would spring back until the router's transition ends.
      void navigate(
        { search: toCalendarParams({ ...search, ...change }).toString() },
        { replace, flushSync: true },
      );
    return { change: (change) => go(change, false), replace: (change) => go(change, true) };
  }, [navigate, search]);
}
