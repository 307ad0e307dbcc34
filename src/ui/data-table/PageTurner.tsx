import { Button } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useMessages } from '~/i18n/I18n';
import classes from './PageTurner.module.css';

interface PageTurnerProps {
  /** From 0. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** Which lines these are of how many, and the pages before and after; the range alone when one page holds all. */
export function PageTurner({ page, pageSize, total, onPage }: PageTurnerProps) {
  const t = useMessages('common').table;
  const last = Math.min((page + 1) * pageSize, total);
  const turnTo = (target: number) => (event: MouseEvent) => {
    onPage(target);
    // Under a plain table it is the tab that scrolls; a DataTable returns to its top by itself.
    event.currentTarget.closest('[role=tabpanel]')?.scrollTo({ top: 0 });
  };
  return (
    <div className={classes.foot}>
      <span>{total === 0 ? t.noRows : t.rows(page * pageSize + 1, last, total)}</span>
      {total > pageSize && (
        <>
          <Button size="compact-xs" variant="default" disabled={page === 0} onClick={turnTo(page - 1)}>
            {t.previousPage}
          </Button>
          <Button size="compact-xs" variant="default" disabled={last >= total} onClick={turnTo(page + 1)}>
            {t.nextPage}
          </Button>
        </>
      )}
    </div>
  );
}
