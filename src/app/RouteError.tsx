import { IconAlertTriangle, IconCopy, IconHome, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { PageTitle } from '~/ui/layout/PageTitle';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import { explainChunkFailure, isChunkFailure, type ChunkFailure } from './chunk-failure';
import classes from './RouteError.module.css';

/** In the place of a page that broke or did not load: why, and the ways out. */
export function RouteError() {
  const t = useMessages('shell');
  const error = useRouteError();
  const [copied, setCopied] = useState(false);
  const notLoaded = isChunkFailure(error);
  const [failure, setFailure] = useState<ChunkFailure | null>(null);
  useEffect(() => {
    if (notLoaded) void explainChunkFailure().then(setFailure);
  }, [notLoaded]);
  const [title, body] = !notLoaded
    ? [t.fault.title, t.fault.body]
    : failure === 'offline'
      ? [t.version.offlineTitle, t.version.offlineBody]
      : [t.version.title, t.version.body];
  const details = describe(error);
  return (
    <div className={classes.page} role="alert">
      <PageTitle title={title} />
      <h1 className={classes.title}>
        <IconAlertTriangle
          size={24}
          aria-hidden
          className={classes.icon}
          data-calm={notLoaded || undefined}
        />
        {title}
      </h1>
      <p className={classes.body}>{body}</p>
      <div className={classes.actions}>
        <ToolButton
          label={notLoaded ? t.version.reload : t.fault.reload}
          icon={<IconRefresh size={16} aria-hidden />}
          onClick={() => location.reload()}
        />
        <ToolLink to="/" label={t.fault.overview} icon={<IconHome size={16} aria-hidden />} />
        <ToolButton
          label={copied ? t.fault.copied : t.fault.copy}
          icon={<IconCopy size={16} aria-hidden />}
          onClick={() => void copyText(details).then(setCopied)}
        />
      </div>
      <details className={classes.details}>
        <summary>{t.fault.details}</summary>
        <pre>{details}</pre>
      </details>
    </div>
  );
}

/** For support: what was thrown, and where the reader was. Never the query string, which may hold names. */
function describe(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return `${new Date().toISOString()} ${location.pathname}\n${navigator.userAgent}\n\n${what}`;
}
