import { Button } from '@mantine/core';
import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router-dom';
import { Dialog } from './Dialog';

interface LeaveGuardProps {
  t: { readonly title: string; readonly body: string; readonly go: string; readonly stay: string };
  isUnsaved: boolean;
  /** Set once nothing is to be lost any more. */
  done: RefObject<boolean>;
  onDiscard: () => void;
}

/** Asks before the input is left behind, in the console and in the browser. */
export function LeaveGuard({ t, isUnsaved, done, onDiscard }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && !done.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (!done.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved, done]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      title={t.title}
      size={480}
      onClose={() => blocker.reset()}
      footer={
        <>
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              onDiscard();
              blocker.proceed();
            }}
          >
            {t.go}
          </Button>
          <Button size="sm" data-autofocus onClick={() => blocker.reset()}>
            {t.stay}
          </Button>
        </>
      }
    >
      <p>{t.body}</p>
    </Dialog>
  );
}
