import type { DesktopSearch } from './desktop-search';

/** How parts of the page change the view: `change` is a step Back undoes, `replace` is not. */
export interface ListActions {
  change: (change: Partial<DesktopSearch>) => void;
  replace: (change: Partial<DesktopSearch>) => void;
}
