import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { useShortcuts } from '~/ui/layout/shortcuts';
import classes from './SearchBox.module.css';

const DEBOUNCE_MS = 250;

/** What a text is taken for, or why it cannot be searched. */
export interface SearchHint {
  invalid: boolean;
  text: string;
}

interface SearchBoxProps {
  label: string;
  placeholder: string;
  /** What the key / is said to do. */
  shortcut: string;
  /** What the view searches now. */
  value: string;
  /** What a text comes to, to tell whether it is what the view searches already; without it, the text without its outer spaces. */
  normalise?: (typed: string) => string;
  /** Null for nothing to say. */
  hint: (typed: string) => SearchHint | null;
  /** `isStep` is true for the first change of a bout of typing, which is a step for Back. */
  onSearch: (typed: string, isStep: boolean) => void;
  /** What the words are looked for in, when there is a choice. */
  scope?: {
    label: string;
    value: string;
    choices: readonly { value: string; label: string }[];
    onChange: (value: string) => void;
  };
}

const trimmed = (text: string) => text.trim();

/** The search of a list. While somebody types, the text is theirs; else it is what the view searches. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, shortcut, value, normalise = trimmed, hint, onSearch, scope } = props;
  const common = useMessages('common');
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // The first change of a bout of typing is a step for Back; the following letters are not.
  const isStep = useRef(true);
  const hintId = useId();

  const commit = (typed: string) => {
    if (hint(typed)?.invalid || normalise(typed) === value) return;
    onSearch(typed, isStep.current);
    isStep.current = false;
  };
  const commitSoon = useDebouncedCallback(commit, DEBOUNCE_MS);
  const type = (typed: string) => {
    setDraft(typed);
    commitSoon(typed);
  };
  const leave = () => {
    commitSoon.cancel();
    if (draft !== null) commit(draft);
    isStep.current = true;
    if (draft === null || !hint(draft)?.invalid) setDraft(null);
  };

  useShortcuts([{ keys: '/', label: shortcut, run: () => input.current?.select() }]);

  const shown = draft ?? value;
  const told = draft === null ? null : hint(draft);
  return (
    <div
      className={classes.box}
      data-scoped={scope ? '' : undefined}
      data-invalid={told?.invalid || undefined}
    >
      {scope && (
        <select
          className={classes.scope}
          aria-label={scope.label}
          value={scope.value}
          onChange={(event) => scope.onChange(event.currentTarget.value)}
        >
          {scope.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      <div className={classes.field}>
        <IconSearch size={14} aria-hidden className={classes.icon} />
        <input
          ref={input}
          type="search"
          className={classes.input}
          aria-label={label}
          placeholder={placeholder}
          value={shown}
          aria-invalid={told?.invalid ?? false}
          aria-describedby={told ? hintId : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') leave();
            if (event.key === 'Escape' && shown !== '') {
              event.stopPropagation();
              type('');
            }
          }}
        />
        {shown !== '' && (
          <button
            type="button"
            className={classes.clear}
            aria-label={common.clear}
            onClick={() => {
              type('');
              input.current?.focus();
            }}
          >
            <IconX size={14} aria-hidden />
          </button>
        )}
      </div>
      {told && (
        <output id={hintId} className={classes.hint} data-invalid={told.invalid || undefined}>
          {told.text}
        </output>
      )}
    </div>
  );
}
