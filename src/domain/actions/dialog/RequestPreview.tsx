import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { sessionStore } from '~/api/session';
import type { ActionItem } from '~/domain/actions/engine/record';
import { divide, type WavesChosen } from '~/domain/actions/engine/waves';
import { useMessages } from '~/i18n/I18n';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import classes from './RequestPreview.module.css';
import { curlLine, curlScript, requestText, shownRequest } from './requests';
import type { ActionSpec } from '~/domain/actions/define-action';

interface RequestPreviewProps {
  action: ActionSpec;
  /** Null while the form is not filled in. */
  params: unknown;
  items: readonly ActionItem[];
  /** How they are divided; null where everything is sent at once. */
  waves: WavesChosen | null;
}

/** The exact requests an action will send, and the same as curl: to learn from, to review, to script. */
export function RequestPreview({ action, params, items, waves }: RequestPreviewProps) {
  const t = useMessages('actions').requests;
  const common = useMessages('common');
  const { projectId, apiBase } = useSyncExternalStore(sessionStore.subscribe, sessionStore.get);
  const [form, setForm] = useState<'json' | 'curl'>('json');
  const [chosen, setChosen] = useState(0);
  const pieces = useMemo(
    () => (params === null ? [] : divide(items, waves, (some) => action.split(params, some)).pieces),
    [action, params, items, waves],
  );
  const at = Math.min(chosen, pieces.length - 1);
  const piece = pieces[at];
  if (params === null || !piece) return <p className={classes.note}>{t.invalid}</p>;
  const where = { projectId, apiBase: apiBase || location.origin };
  const shown = (some: readonly ActionItem[]) =>
    shownRequest(action.operation(params, some), where, {
      params: action.path(params, some),
      headers: action.headers(params, some),
      body: action.body(params, some),
    });
  const { id } = action.operation(params, piece);
  const text = form === 'json' ? requestText(shown(piece)) : curlLine(shown(piece));
  const copy = async (what: string) => {
    if (await copyText(what)) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  return (
    <div className={classes.preview}>
      <div className={classes.head}>
        <fieldset className={classes.forms} aria-label={id}>
          {(['json', 'curl'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
              {t[one]}
            </button>
          ))}
        </fieldset>
        {pieces.length > 1 && (
          <div className={classes.turn}>
            <button
              type="button"
              aria-label={t.previous}
              disabled={at === 0}
              onClick={() => setChosen(at - 1)}
            >
              <IconChevronLeft size={16} aria-hidden />
            </button>
            <output>{t.part(at + 1, pieces.length)}</output>
            <button
              type="button"
              aria-label={t.next}
              disabled={at === pieces.length - 1}
              onClick={() => setChosen(at + 1)}
            >
              <IconChevronRight size={16} aria-hidden />
            </button>
          </div>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={classes.code} tabIndex={0} aria-label={id} translate="no">
        {text}
      </pre>
      <div className={classes.foot}>
        <button type="button" onClick={() => void copy(text)}>
          {form === 'json' ? t.copyRequest : t.copyCurl}
        </button>
        {form === 'curl' && pieces.length > 1 && (
          <button type="button" onClick={() => void copy(curlScript(pieces.map(shown)))}>
            {t.copyAll}
          </button>
        )}
        {form === 'curl' && <span className={classes.note}>{t.tokenNote}</span>}
      </div>
    </div>
  );
}
