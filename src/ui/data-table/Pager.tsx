import { IconChevronLeft, IconChevronRight, IconChevronsLeft, IconChevronsRight } from '@tabler/icons-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { readNumber } from '~/lib/typed-number';
import classes from './Pager.module.css';

interface PagerProps {
  page: number;
  pageSize: number;
  /** Null while it is not known: nothing has been read, or could be. */
  total: number | null;
  pageSizes: readonly number[];
  onPage: (page: number) => void;
  onPageSize: (pageSize: number) => void;
}

/** The foot of a list: which rows these are of how many, turning and jumping pages, and how many rows a page has. */
export function Pager({ page, pageSize, total, pageSizes, onPage, onPageSize }: PagerProps) {
  const common = useMessages('common');
  const t = common.table;
  const pages = Math.max(1, Math.ceil((total ?? 0) / pageSize));
  /** The page on which something was typed that is no number. */
  const [refusedOn, setRefusedOn] = useState<number | null>(null);
  const isRefused = refusedOn === page;
  const problemId = useId();
  const jump = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('page');
    const wanted = typeof typed === 'string' ? readNumber(typed) : null;
    setRefusedOn(typeof wanted === 'string' ? page : null);
    if (typeof wanted === 'string') return;
    const target = Math.min(pages, Math.max(1, wanted ?? page));
    // A page that is not there, or none, does not stay in the field.
    if (target === page) event.currentTarget.reset();
    else onPage(target);
  };
  const turn = (label: string, target: number, possible: boolean, icon: ReactNode) => (
    <button
      type="button"
      className={classes.turn}
      aria-label={label}
      disabled={!possible}
      onClick={() => onPage(target)}
    >
      {icon}
    </button>
  );
  return (
    <nav className={classes.pager} aria-label={t.pagination}>
      <span className={classes.range} aria-live="polite">
        {total === 0 && t.noRows}
        {total !== null &&
          total > 0 &&
          t.rows((page - 1) * pageSize + 1, Math.min(page * pageSize, total), total)}
      </span>
      <select
        className={classes.size}
        aria-label={t.pageSize}
        value={pageSize}
        onChange={(event) => onPageSize(Number(event.currentTarget.value))}
      >
        {pageSizes.map((size) => (
          <option key={size} value={size}>
            {t.perPage(size)}
          </option>
        ))}
      </select>
      <div className={classes.turns}>
        {turn(t.firstPage, 1, page > 1, <IconChevronsLeft size={16} aria-hidden />)}
        {turn(t.previousPage, page - 1, page > 1, <IconChevronLeft size={16} aria-hidden />)}
        <form onSubmit={jump} className={classes.jump}>
          <label>
            <span>{t.page}</span>
            <input
              key={page}
              name="page"
              className={classes.number}
              inputMode="numeric"
              aria-label={t.goToPage}
              aria-invalid={isRefused || undefined}
              aria-describedby={isRefused ? problemId : undefined}
              defaultValue={page}
              onBlur={(event) => event.currentTarget.form?.requestSubmit()}
            />
          </label>
          <span className={classes.of}>{total !== null && t.pageOf(pages)}</span>
          {isRefused && (
            <span id={problemId} role="alert" className={classes.problem}>
              {common.wholeNumber}
            </span>
          )}
        </form>
        {turn(t.nextPage, page + 1, page < pages, <IconChevronRight size={16} aria-hidden />)}
        {turn(t.lastPage, pages, page < pages, <IconChevronsRight size={16} aria-hidden />)}
      </div>
    </nav>
  );
}
