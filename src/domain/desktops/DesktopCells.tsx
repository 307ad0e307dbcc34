import { IconSnowflake, IconTool } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DesktopRow } from '~/contract/desktops';
import { middle } from '~/ui/data-table/Copyable';
import { NoValue } from '~/ui/data-table/NoValue';
import { RowProgress } from '~/ui/feedback/RowProgress';
import classes from './DesktopCells.module.css';
import { tagText } from './column-text';
import { isInMaintenance, isMidTask, taskOf, usersOf } from './desktop-facts';
import type { DesktopWords } from './desktop-words';

interface CellProps {
  row: DesktopRow;
  words: DesktopWords;
}

/** Signs behind the name for what is unusual about a desktop. */
export function NameMarks({ row, words: { domain } }: CellProps) {
  return (
    <>
      {isInMaintenance(row) && (
        <span className={classes.mark} data-tone="attention" title={domain.maintenance}>
          <IconTool size={14} aria-hidden />
          <span className="visually-hidden">{domain.maintenance}</span>
        </span>
      )}
      {row.is_freeze && (
        <span className={classes.mark} title={domain.frozen}>
          <IconSnowflake size={14} aria-hidden />
          <span className="visually-hidden">{domain.frozen}</span>
        </span>
      )}
    </>
  );
}

/** The running task with its progress while there is one, else `fallback`. */
export function TaskCell({ row, words: { domain, format }, fallback }: CellProps & { fallback: ReactNode }) {
  if (!isMidTask(row)) return fallback;
  const task = domain.task[taskOf(row)] ?? taskOf(row);
  const share = typeof row.process === 'number' ? row.process / 100 : null;
  const words = share === null ? task : domain.progressOf(task, format.percent(share));
  return <RowProgress label={task} words={words} share={share} />;
}

/** The first user or group, and how many more. */
export function UsersCell({ row, words: { domain, format } }: CellProps) {
  const users = usersOf(row);
  const [first] = users;
  if (!first) return <NoValue />;
  const names = users.map(({ user_name, type }) =>
    type === 'GROUP' ? `${user_name} (${domain.userGroupMark})` : user_name,
  );
  return (
    <span title={format.list(names)}>
      {names[0]}
      {users.length > 1 && <span className={classes.more}>{` +${users.length - 1}`}</span>}
    </span>
  );
}

/** The first tag, and how many more; all of them on hover. */
export function TagsCell({ row }: { row: DesktopRow }) {
  const tags = (row.tags ?? []).map(tagText);
  const [first] = tags;
  if (first === undefined) return <NoValue />;
  return (
    <span className={classes.tags} title={tags.join('\n')}>
      <span className={classes.tag}>{first}</span>
      {tags.length > 1 && <span className={classes.more}>{`+${tags.length - 1}`}</span>}
    </span>
  );
}

/** Text to carry elsewhere, with a copy button the table listens to. */
export function CopyCell({
  value,
  label,
  truncate = false,
}: {
  value: string;
  label: string;
  truncate?: boolean;
}) {
  if (value === '') return <NoValue />;
  return (
    <span className={classes.copy}>
      <span title={truncate ? value : undefined}>{truncate ? middle(value) : value}</span>
      <button
        type="button"
        tabIndex={-1}
        className={classes.copyButton}
        data-command="copy"
        data-glyph="copy"
        data-value={value}
        aria-label={label}
        title={label}
      />
    </span>
  );
}
