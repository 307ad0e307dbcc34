import { lazy, Suspense } from 'react';
import { loadMessages } from '~/i18n/I18n';
import type { RunScriptDialogProps } from './RunScriptDialog';

const RunScriptDialog = lazy(async () => {
  const [dialog] = await Promise.all([
    import('./RunScriptDialog'),
    loadMessages('run-script'),
    loadMessages('scripts'),
    loadMessages('actions'),
  ]);
  return { default: dialog.RunScriptDialog };
});

/** The dialog that runs scripts; its code and words come when it is first opened. */
export function RunScriptHost(props: RunScriptDialogProps) {
  return (
    <Suspense fallback={null}>
      <RunScriptDialog {...props} />
    </Suspense>
  );
}
