import { useId, type ClipboardEvent, type ReactNode } from 'react';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Skeleton } from '~/ui/feedback/Skeleton';
import pick from '~/ui/fields/pick-list.module.css';
import classes from './Objects.module.css';

/** Something to tick. */
export interface PickOption {
  readonly key: string;
  readonly name: string;
  readonly facts?: string;
}

interface PickListProps {
  searchLabel: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  /** Enter in the search box. */
  onEnter?: () => void;
  listLabel: string;
  /** Undefined while they are read. */
  options: readonly PickOption[] | undefined;
  isChosen: (key: string) => boolean;
  onToggle: (option: PickOption, isChosen: boolean) => void;
  /** Nothing more can be ticked. */
  isFull: boolean;
  nothing: string;
  error: unknown;
  onRetry: () => void;
  /** Below the list. */
  children?: ReactNode;
}

/** A search and what it finds, each with a box to tick, all visible. */
export function PickList({
  searchLabel,
  placeholder,
  typed,
  onType,
  onPaste,
  onEnter,
  listLabel,
  options,
  isChosen,
  onToggle,
  isFull,
  nothing,
  error,
  onRetry,
  children,
}: PickListProps) {
  const id = useId();
  return (
    <>
      <input
        type="search"
        className={pick.search}
        aria-label={searchLabel}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter looks for something here; it must not send the form.
          event.preventDefault();
          onEnter?.();
        }}
      />
      {error ? (
        <ErrorState error={error} onRetry={onRetry} compact />
      ) : (
        <fieldset aria-label={listLabel} className={pick.box}>
          {!options && (
            <div className={pick.wait}>
              {[12, 9, 14, 10].map((width) => (
                <Skeleton key={width} width={`${width}rem`} />
              ))}
            </div>
          )}
          {options?.length === 0 && <p className={pick.nothing}>{nothing}</p>}
          {options?.map((option, index) => {
            const chosen = isChosen(option.key);
            return (
              <label key={option.key} className={pick.option}>
                <input
                  type="checkbox"
                  checked={chosen}
                  disabled={isFull && !chosen}
                  aria-label={option.name}
                  aria-describedby={option.facts ? `${id}-${index}` : undefined}
                  onChange={(event) => onToggle(option, event.currentTarget.checked)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') event.preventDefault();
                  }}
                />
                <span className={pick.name} translate="no">
                  {option.name}
                </span>
                {option.facts && (
                  <span id={`${id}-${index}`} className={classes.facts}>
                    {option.facts}
                  </span>
                )}
              </label>
            );
          })}
        </fieldset>
      )}
      {children && <div className={classes.under}>{children}</div>}
    </>
  );
}
