import { useState } from 'react';
import { sessionStore } from '~/api/session';
import { requestText, shownRequest } from '~/domain/actions/dialog/requests';
import { useMessages } from '~/i18n/I18n';
import { runOf } from './start-run';
import type { RunValues } from './run-form';
import classes from './run.module.css';
import { toRunRequest, type Target } from './run-request';

/** The exact request, once the form is complete. */
export function RunPreview({ values, target }: { values: RunValues; target: Target }) {
  const t = useMessages('actions').requests;
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isShown}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? t.hide : t.show}
      </button>
      {isShown && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <pre className={classes.code} tabIndex={0} translate="no">
          {textOf(values, target) ?? t.invalid}
        </pre>
      )}
    </>
  );
}

function textOf(values: RunValues, target: Target): string | null {
  try {
    const { operation, params, body } = toRunRequest(runOf(values, target));
    const { projectId, apiBase } = sessionStore.get();
    return requestText(
      shownRequest(operation, { projectId, apiBase: apiBase || location.origin }, { params, body }),
    );
  } catch {
    // There is no request yet.
    return null;
  }
}
