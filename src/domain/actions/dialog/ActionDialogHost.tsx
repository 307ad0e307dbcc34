import { Suspense, use } from 'react';
import type { ActionSpec } from '~/domain/actions/define-action';
import type { ActionKind } from '~/domain/actions/engine/record';
import type { ActionDialogGiven } from './dialog-props';

interface ActionDialogHostProps extends Pick<ActionDialogGiven, 'items' | 'onClose' | 'onLaunched'> {
  kind: ActionKind;
  /** Parameters the dialog begins with; a fresh form when left out. */
  initial?: unknown;
}

let loading: Promise<(kind: ActionKind) => ActionSpec> | null = null;

/** A page is drawn before anybody does anything: the actions come with the first dialog. */
function loadActions(): Promise<(kind: ActionKind) => ActionSpec> {
  loading ??= import('~/domain/actions/all-actions').then(
    ({ specOf }) => specOf,
    (error: unknown) => {
      // Another try may load them.
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** The dialog of an action on these items, its form empty; for pages that do not know the actions themselves. */
export function ActionDialogHost(props: ActionDialogHostProps) {
  return (
    <Suspense fallback={null}>
      <Opened {...props} />
    </Suspense>
  );
}

function Opened({ kind, initial = null, ...given }: ActionDialogHostProps) {
  const action = use(loadActions())(kind);
  return <action.dialog action={action} initial={initial} retryOf={null} {...given} />;
}
