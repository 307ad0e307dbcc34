import { createElement, useState } from 'react';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { createSelection } from '~/ui/data-table/selection';
import type { ListPart } from '~/ui/list/list-part';
import type { Bulk } from '~/ui/list/ListToolbar';
import { RecordBulkBar } from './RecordBulkBar';

/** Selecting records of a run; the records of another run are another selection. */
export function useRecordBulk(taskId: string) {
  const [own, setOwn] = useState(() => ({ taskId, selection: createSelection() }));
  if (own.taskId !== taskId) setOwn({ taskId, selection: createSelection() });
  const { selection } = own;
  return (part: ListPart<ScriptRecordSimpleInfo>): Bulk => ({
    selection,
    render: (bar) => createElement(RecordBulkBar, { ...part, ...bar, selection }),
  });
}
