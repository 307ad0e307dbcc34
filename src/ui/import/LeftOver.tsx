import { Button } from '@mantine/core';
import { useMessages } from '~/i18n/I18n';
import type { TableImportModel } from './table-import';
import classes from './TableImport.module.css';

interface LeftOverProps<F extends string, Found> {
  model: TableImportModel<F, Found>;
  sent: number;
  left: number;
}

/** After lines were sent: how many, and how many are still here. */
export function LeftOver<F extends string, Found>({ model, sent, left }: LeftOverProps<F, Found>) {
  const t = useMessages('import');
  return (
    <div className={classes.notice}>
      <output>{t.left.notice(sent, left)}</output>
      {sent > 0 && (
        <Button size="xs" variant="default" onClick={model.clear}>
          {t.reading.other}
        </Button>
      )}
    </div>
  );
}
