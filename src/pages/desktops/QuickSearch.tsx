import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { useShortcuts } from '~/ui/shortcuts';
import type { DesktopSearch } from './desktop-search';
import classes from './FilterBar.module.css';
import type { ListActions } from './list-actions';
import { quickText, readQuickSearch, type QuickMeaning } from './quick-search';

const DEBOUNCE_MS = 250;

/** One box for a name, an IP address or ids. While somebody types, the text is theirs; else it is what the view searches. */
export function QuickSearch({ search, actions }: { search: DesktopSearch; actions: ListActions }) {
  const t = useMessages('desktops').quick;
  const common = useMessages('common');
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // The first change of a bout of typing is a step for Back; the following letters are not.
  const isStep = useRef(true);
  const hintId = useId();

  const commit = (typed: string) => {
    const meaning = readQuickSearch(typed);
    if (!('filters' in meaning) || quickText(meaning.filters) === quickText(search)) return;
    (isStep.current ? actions.change : actions.replace)(meaning.filters);
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
    if (draft === null || 'filters' in readQuickSearch(draft)) setDraft(null);
  };

  useShortcuts([{ keys: '/', label: t.shortcut, run: () => input.current?.select() }]);

  const shown = draft ?? quickText(search);
  const hint = draft === null ? null : hintOf(readQuickSearch(draft), t);
  return (
    <div className={classes.quick}>
      <IconSearch size={14} aria-hidden className={classes.quickIcon} />
      <input
        ref={input}
        type="search"
        className={classes.quickInput}
        aria-label={t.label}
        placeholder={t.placeholder}
        value={shown}
        aria-invalid={hint?.invalid ?? false}
        aria-describedby={hint ? hintId : undefined}
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
          className={classes.quickClear}
          aria-label={common.clear}
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
      {hint && (
        <output id={hintId} className={classes.quickHint} data-invalid={hint.invalid || undefined}>
          {hint.text}
        </output>
      )}
    </div>
  );
}

function hintOf(meaning: QuickMeaning, t: ReturnType<typeof useMessages<'desktops'>>['quick']) {
  switch (meaning.kind) {
    case 'nothing':
      return null;
    case 'too-many-ids':
      return { invalid: true, text: t.tooManyIds(meaning.count) };
    case 'too-long':
      return { invalid: true, text: t.tooLong };
    case 'ids':
      return { invalid: false, text: t.byIds(meaning.filters.desktop_id.length) };
    case 'ip':
      return { invalid: false, text: t.byIp };
    case 'name':
      return { invalid: false, text: t.byName };
  }
}
