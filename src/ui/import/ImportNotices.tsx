import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ToolButton } from '~/ui/layout/ToolButton';
import { useImportResult, type ImportBlock } from './import-result';
import { columnName, problemText } from './import-words';
import { problemOfAll } from './rows';
import type { TableImportModel } from './table-import';
import type { ImportState } from './import-state';
import classes from './TableImport.module.css';

interface ImportNoticesProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  state: ImportState<F, Found>;
}

/** What keeps the whole table from being sent, and what its lines have in common. */
export function ImportNotices<F extends string, Found>({ model, state }: ImportNoticesProps<F, Found>) {
  const t = useMessages('import');
  const { blocks, problems } = useImportResult(model);
  const labelOf = (id: F) => model.plan.fields.find((field) => field.id === id)?.label ?? id;
  // Of lines left over it is no wonder.
  const same = state.sent ? null : problemOfAll(state.rows);
  const isUnreadable = problems.some((row) =>
    [...row.problems.values()].some(({ kind }) => kind === 'unreadable'),
  );
  const textOf = (block: ImportBlock<F>): string => {
    if (block.kind === 'missing') return t.blocks.missing(labelOf(block.field));
    if (block.kind === 'tooMany') return t.blocks.tooMany(block.count, block.most);
    if (block.kind === 'separator') return t.blocks.separator(t.reading.separators[block.separator]);
    return t.blocks.twice(
      labelOf(block.field),
      block.columns.map((column) => columnName(state, column, t.columns)),
    );
  };
  return (
    <>
      {blocks.map((block) => (
        <div key={textOf(block)} className={classes.notice} data-tone="failed" role="alert">
          {textOf(block)}
          {block.kind === 'separator' && (
            <ToolButton
              label={t.blocks.useSeparator(t.reading.separators[block.separator])}
              icon={null}
              onClick={() => void model.setSeparator(block.separator)}
            />
          )}
        </div>
      ))}
      {state.openQuote !== null && (
        <output className={classes.notice}>{t.blocks.openQuote(state.openQuote)}</output>
      )}
      {isUnreadable && state.encoding && <output className={classes.notice}>{t.blocks.unreadable}</output>}
      {blocks.length === 0 && same && (
        <output className={classes.notice}>
          {t.blocks.same(labelOf(same.field), problemText(same.problem, t))}
        </output>
      )}
      {state.lookUp.kind === 'failed' && (
        <ErrorState compact error={state.lookUp.error} onRetry={model.retryLookUp} />
      )}
    </>
  );
}
