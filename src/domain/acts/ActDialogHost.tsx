import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import type { ActKind } from '~/domain/bulk/record';
import type { ActDialogGiven } from './dialog-props';

type Dialog = LazyExoticComponent<ComponentType<ActDialogGiven>>;

const Power = lazy(async () => ({ default: (await import('./PowerDialog')).PowerDialog }));

const DIALOGS: Readonly<Partial<Record<ActKind, Dialog>>> = {
  start: Power,
  stop: Power,
  restart: Power,
  hibernate: Power,
};

/** The dialog of an act, its code loaded with its first use. */
export function ActDialogHost(given: ActDialogGiven) {
  const Dialog = DIALOGS[given.kind];
  return <Suspense fallback={null}>{Dialog && <Dialog {...given} />}</Suspense>;
}
