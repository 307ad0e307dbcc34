import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { copyText } from './copy-text';
import classes from './Copyable.module.css';

interface CopyableProps {
  value: string;
  /** What it is, for the button's name: 'id', 'IP address'. */
  what: string;
  /** Shows only both ends; the whole stays in the title and in what is copied. */
  truncate?: boolean;
}

/** Text made to be carried elsewhere: monospace, with a copy button that says when it has worked. */
export function Copyable({ value, what, truncate = false }: CopyableProps) {
  const t = useMessages('common');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    setOutcome((await copyText(value)) ? 'copied' : 'failed');
    setTimeout(() => setOutcome(null), 2000);
  };
  return (
    <span className={classes.copyable}>
      <span className={classes.text} title={truncate ? value : undefined} translate="no">
        {truncate ? middle(value) : value}
      </span>
      <button
        type="button"
        className={classes.button}
        aria-label={t.copyThis(what)}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
      </button>
      <output className="visually-hidden">
        {outcome === 'copied' ? t.copied : outcome === 'failed' ? t.copyFailed : ''}
      </output>
    </span>
  );
}

/** Keeps both ends of a long id: the beginning finds it, the end tells twins apart. */
export function middle(text: string): string {
  return text.length <= 16 ? text : `${text.slice(0, 8)}…${text.slice(-6)}`;
}
