import { Button } from '@mantine/core';
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
  return (
    <div className={classes.foot}>
      <span>{total === 0 ? t.noRows : t.rows(page * pageSize + 1, last, total)}</span>
      {total > pageSize && (
        <>
          <Button size="compact-xs" variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {t.previousPage}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={last >= total}
            onClick={() => onPage(page + 1)}
          >
            {t.nextPage}
          </Button>
        </>
      )}
    </div>
  );
}
