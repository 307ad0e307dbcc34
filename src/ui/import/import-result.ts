import { useState, useSyncExternalStore } from 'react';
import type { Separator } from '~/lib/table-text';
import type { ImportPlan } from './import-field';
import type { ImportRow } from './rows';
import { createTableImport, type TableImportModel } from './table-import';
import { type ImportState } from './import-state';

/** Why nothing of the table can be sent yet. */
export type ImportBlock<F extends string> =
  | { readonly kind: 'twice'; readonly field: F; readonly columns: readonly number[] }
  | { readonly kind: 'missing'; readonly field: F }
  | { readonly kind: 'separator'; readonly separator: Separator }
  | { readonly kind: 'tooMany'; readonly count: number; readonly most: number };

/** What an import gives. */
export interface ImportResult<F extends string, Found = undefined> {
  readonly blocks: readonly ImportBlock<F>[];
  /** The lines to send; none while something blocks all of them. */
  readonly ready: readonly ImportRow<F, Found>[];
  /** Lines that stay here unless they are mended. */
  readonly problems: readonly ImportRow<F, Found>[];
  readonly repeated: readonly ImportRow<F, Found>[];
  /** Lines that the service has not answered for yet. */
  readonly checking: number;
}

/** What can be sent of what has been read. */
export function resultOf<F extends string, Found>(
  { phase, rows, fields, otherSeparator }: ImportState<F, Found>,
  plan: ImportPlan<F, Found>,
): ImportResult<F, Found> {
  const having = (state: ImportRow<F, Found>['state']) => rows.filter((row) => row.state === state);
  const ready = having('ready');
  const problems = having('problem');
  const checking = having('checking').length;
  const count = ready.length + problems.length + checking;
  const blocks: ImportBlock<F>[] = [];
  if (phase === 'read') {
    if (otherSeparator) blocks.push({ kind: 'separator', separator: otherSeparator });
    for (const { id, required } of plan.fields) {
      const columns = fields.flatMap((field, column) => (field === id ? [column] : []));
      if (columns.length > 1) blocks.push({ kind: 'twice', field: id, columns });
      if (columns.length === 0 && required && !otherSeparator) blocks.push({ kind: 'missing', field: id });
    }
    if (plan.maxRows !== undefined && count > plan.maxRows)
      blocks.push({ kind: 'tooMany', count, most: plan.maxRows });
  }
  return {
    blocks,
    ready: blocks.length === 0 && phase === 'read' ? ready : [],
    problems,
    repeated: having('repeated'),
    checking,
  };
}

const results = new WeakMap<object, unknown>();

/** The result for a state, made once. */
function sharedResult<F extends string, Found>(
  state: ImportState<F, Found>,
  plan: ImportPlan<F, Found>,
): ImportResult<F, Found> {
  const known = results.get(state);
  // The key is the state, so what is stored under it can only be its result.
  if (known) return known as ImportResult<F, Found>;
  const made = resultOf(state, plan);
  results.set(state, made);
  return made;
}

/** An import for a dialog; `plan` is taken once. */
export function useTableImport<F extends string, Found = undefined>(
  plan: () => ImportPlan<F, Found>,
): TableImportModel<F, Found> {
  const [model] = useState(() => createTableImport(plan()));
  return model;
}

/** What has been read so far. */
export function useImportState<F extends string, Found>(
  model: TableImportModel<F, Found>,
): ImportState<F, Found> {
  return useSyncExternalStore(model.state.subscribe, model.state.get);
}

/** What can be sent. */
export function useImportResult<F extends string, Found>(
  model: TableImportModel<F, Found>,
): ImportResult<F, Found> {
  return sharedResult(useImportState(model), model.plan);
}
