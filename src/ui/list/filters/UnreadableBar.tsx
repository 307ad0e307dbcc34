import { IconAlertTriangle } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { Unreadable } from './read-filters';
import classes from './UnreadableBar.module.css';

interface UnreadableBarProps {
  unreadable: readonly Unreadable[];
  /** The filters in the reader's words, by their names in the address. */
  names: Readonly<Record<string, string>>;
  /** Writes the address without them. */
  onRemove: () => void;
}

/** A text longer than this is cut, and of more texts than this the rest is counted. */
const LONGEST = 60;
const MOST = 5;

/** Says which filters of the address cannot be read, so that nobody takes the longer list for the one that was asked for. */
export function UnreadableBar({ unreadable, names, onRemove }: UnreadableBarProps) {
  const t = useMessages('common').unreadable;
  if (unreadable.length === 0) return null;
  const said = unreadable
    .slice(0, MOST)
    .map(({ filter, text }) =>
      t.filter(names[filter] ?? filter, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text),
    );
  const rest = unreadable.length - said.length;
  return (
    <output className={classes.bar}>
      <IconAlertTriangle size={16} aria-hidden className={classes.icon} />
      <span className={classes.words}>
        {t.notApplied(unreadable.length, rest > 0 ? [...said, t.more(rest)] : said)}
      </span>
      <ToolButton label={t.remove} icon={null} onClick={onRemove} />
    </output>
  );
}
