import { IconAlertTriangle, IconCopy, IconLock, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { isFailure, type Failure } from '~/lib/failure';
import { copyText } from '~/ui/data-table/copy-text';
import classes from './ErrorState.module.css';
import { ToolButton } from '~/ui/layout/ToolButton';

interface ErrorStateProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** Another way out than trying again. */
  action?: ReactNode;
  /** Inside a small block rather than in a page's place. */
  compact?: boolean;
}

/** A failure where the data would be: what happened, why, what now, and the facts support will ask for. */
export function ErrorState({ error, onRetry, action, compact = false }: ErrorStateProps) {
  const t = useMessages('common');
  const failure = isFailure(error) ? error : null;
  const { title, body } = explain(failure, t.errors);
  const facts = failure ? factsOf(failure, t.errors) : [];
  // A small block shows what a person reads; copying takes all of it.
  const shown = compact ? facts.filter(([name]) => READ_FIRST.some((key) => t.errors[key] === name)) : facts;
  const Icon =
    failure?.status === 403 ? IconLock : failure?.kind === 'network' ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div className={classes.state} data-compact={compact || undefined} role="alert">
      <Icon size={compact ? 20 : 28} className={classes.icon} aria-hidden />
      <div className={classes.content}>
        <p className={classes.title}>{title}</p>
        <p className={classes.body}>{body}</p>
        {shown.length > 0 && (
          <dl className={classes.facts}>
            {shown.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd translate="no">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className={classes.actions}>
          {onRetry && (
            <ToolButton label={t.retry} icon={<IconRefresh size={14} aria-hidden />} onClick={onRetry} />
          )}
          {action}
          {facts.length > 0 && (
            <ToolButton
              label={t.errors.copyDetails}
              icon={<IconCopy size={14} aria-hidden />}
              onClick={() => void copyText(facts.map(([name, value]) => `${name}: ${value}`).join('\n'))}
            />
          )}
        </div>
      </div>
    </div>
  );
}

const READ_FIRST = ['code', 'message', 'requestId'] as const;

type Words = ReturnType<typeof useMessages<'common'>>['errors'];

function explain(failure: Failure | null, t: Words): { title: string; body: string } {
  if (!failure) return { title: t.unexpectedTitle, body: t.unexpectedBody };
  if (failure.kind === 'network') return { title: t.networkTitle, body: t.networkBody };
  if (failure.kind === 'contract')
    return { title: t.contractTitle, body: t.contractBody(failure.field ?? '') };
  const status = failure.status ?? 0;
  if (status === 401) return { title: t.signInTitle, body: t.signInBody };
  if (status === 403) return { title: t.forbiddenTitle, body: t.forbiddenBody(failure.operation) };
  if (status === 404) return { title: t.notFoundTitle, body: t.notFoundBody };
  if (status === 429) return { title: t.busyTitle, body: t.busyBody };
  if (status >= 500) return { title: t.failedTitle, body: t.failedBody };
  return { title: t.refusedTitle, body: t.refusedBody };
}

function factsOf(failure: Failure, t: Words): [string, string][] {
  const facts: [string, string | number | undefined][] = [
    [t.code, failure.code],
    // Without an answer there are no words of the service, only ours, which the title says in the reader's language.
    [t.message, failure.kind === 'network' ? undefined : failure.message],
    [t.status, failure.status],
    [t.requestId, failure.requestId],
    [t.operation, failure.operation],
    [t.forbiddenReason, failure.authorizationMessage],
  ];
  return facts.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
}
