import type { List, ListView } from './list';
import type { NounWords } from './noun-words';
import type { ListActions } from './use-list-view';

/** What the parts of a list page share. */
export interface ListPart<Row> {
  list: List<Row>;
  view: ListView;
  actions: ListActions;
  t: NounWords;
}
