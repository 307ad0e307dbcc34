import '@mantine/core/styles/Input.layer.css';
import { NativeSelect } from '@mantine/core';
import { useMessages } from '~/i18n/I18n';
import { columnName } from './import-words';
import type { TableImportModel } from './table-import';
import type { ImportState } from './import-state';
import classes from './TableImport.module.css';

const NOT_USED = '';

interface ColumnChoicesProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  state: ImportState<F, Found>;
}

/** Which column is which field, each with a value from the file. */
export function ColumnChoices<F extends string, Found>({ model, state }: ColumnChoicesProps<F, Found>) {
  const t = useMessages('import').columns;
  const { fields } = model.plan;
  const choices = [
    { value: NOT_USED, label: t.notUsed },
    ...fields.map(({ id, label }) => ({ value: id, label })),
  ];
  const unused = state.columns.flatMap((_, at) =>
    (state.fields[at] ?? null) === null ? [columnName(state, at, t)] : [],
  );
  return (
    <>
      {/* A part of the page that scrolls by itself can be reached by the keyboard: its selects are in it. */}
      <div className={classes.columns}>
        <table>
          <caption>{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.column}</th>
              <th scope="col">{t.example}</th>
              <th scope="col">{t.field}</th>
            </tr>
          </thead>
          <tbody>
            {state.columns.map(({ example }, at) => {
              const name = columnName(state, at, t);
              const field = state.fields[at] ?? null;
              const isTwice = field !== null && state.fields.filter((other) => other === field).length > 1;
              return (
                // Columns have no other identity than their place.
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <tr key={at}>
                  <th scope="row">{name}</th>
                  <td>{example}</td>
                  <td>
                    <NativeSelect
                      size="xs"
                      className={classes.fieldSelect}
                      aria-label={t.fieldOf(name)}
                      data={choices}
                      value={field ?? NOT_USED}
                      error={isTwice}
                      onChange={(event) => {
                        const chosen = fields.find(({ id }) => id === event.currentTarget.value);
                        void model.setColumn(at, chosen?.id ?? null);
                      }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {unused.length > 0 && <p className={classes.hint}>{t.unused(unused)}</p>}
    </>
  );
}
