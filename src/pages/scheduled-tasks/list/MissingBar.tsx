import { IconAlertTriangle } from '@tabler/icons-react';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './MissingBar.module.css';
import type { TaskPage } from './read-tasks';

interface MissingBarProps {
  missing: NonNullable<TaskPage['missing']>;
  onRetry: () => void;
}

/** Says which of the two lists could not be read, while the rows of the other one show. */
export function MissingBar({ missing: { part, error }, onRetry }: MissingBarProps) {
  const t = useMessages('scheduled-tasks').missing;
  const common = useMessages('common');
  const facts = isFailure(error)
    ? [error.code, error.kind === 'network' ? common.errors.networkTitle : error.message, error.requestId]
    : [];
  return (
    <output className={classes.bar}>
      <IconAlertTriangle size={16} aria-hidden className={classes.icon} />
      <span className={classes.words}>
        {t[part]} <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <ToolButton label={common.retry} icon={null} onClick={onRetry} />
    </output>
  );
}
