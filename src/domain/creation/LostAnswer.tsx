import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { LostAnswerError } from '~/api/creation';
import { useMessages } from '~/i18n/I18n';
import classes from './LostAnswer.module.css';

interface LostAnswerProps {
  /** The error of the creation. */
  error: unknown;
  /** The page of what was created, by its id. */
  path: (id: string) => string;
}

/** After a creation whose answer was lost: whether the thing exists now, and what to do. Nothing for any other error. */
export function LostAnswer({ error, path }: LostAnswerProps) {
  return error instanceof LostAnswerError ? <Told error={error} path={path} /> : null;
}

function Told({ error: { outcome }, path }: { error: LostAnswerError; path: LostAnswerProps['path'] }) {
  const t = useMessages('creation');
  return (
    <output className={classes.note}>
      <IconInfoCircle size={18} aria-hidden />
      <span>
        {t.outcomes[outcome.kind]} {outcome.kind === 'created' && <Link to={path(outcome.id)}>{t.open}</Link>}
      </span>
    </output>
  );
}
