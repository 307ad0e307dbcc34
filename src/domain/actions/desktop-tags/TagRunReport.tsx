import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useFormat, useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { copyText } from '~/ui/data-table/copy-text';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import type { TagRun } from './tag-run';
import classes from './TagRunReport.module.css';

/** More lines than this say nothing more; all ids can be copied. */
const SHOWN = 200;

/** How far the action has come, and the outcome of every desktop it did not succeed on. */
export function TagRunReport({ run, action }: { run: TagRun; action: 'add' | 'remove' }) {
  const t = useMessages('desktop').tags;
  const common = useMessages('common');
  const format = useFormat();
  const ended = run.done + run.failed.length;
  return (
    <div className={classes.report}>
      <ProgressBar label={t.progressLabel} value={ended} total={run.total} />
      <output className={classes.words}>
        {run.state === 'running'
          ? t.progress(Math.min(run.part + 1, run.parts), run.parts, run.done, run.failed.length)
          : run.state === 'stopped'
            ? t.stopped(run.done, run.failed.length, run.total - ended)
            : action === 'add'
              ? t.added(run.done, run.failed.length)
              : t.removed(run.done, run.failed.length)}
      </output>
      {run.failed.length > 0 && (
        <>
          <ul className={classes.failed} aria-label={t.failedList}>
            {run.failed.slice(0, SHOWN).map(({ target, error }) => (
              <li key={target.id}>
                <StatusMark tone="failed" word={target.name} />
                <span className={classes.reason}>{reasonOf(error)}</span>
              </li>
            ))}
          </ul>
          {run.failed.length > SHOWN && <p>{t.moreFailed(format.number(run.failed.length - SHOWN))}</p>}
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconCopy size={14} aria-hidden />}
            onClick={() => void copyText(run.failed.map(({ target }) => target.id).join('\n'))}
          >
            {common.copyThis(t.failedIds)}
          </Button>
        </>
      )}
    </div>
  );
}

/** error_code, error_msg and the request id, in one line. */
function reasonOf(error: Error): string {
  if (!isFailure(error)) return error.message;
  return [error.code, error.message, error.requestId && `(${error.requestId})`].filter(Boolean).join(' ');
}
