import { lazy, type ComponentType } from 'react';
import { reportChunkFailure } from '~/app/chunk-failure';

/** A piece of the frame in a separate chunk. If it does not load the frame stays, and the notice says why. */
export function lazyPiece<P extends object>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      await reportChunkFailure();
      const nothing: ComponentType<P> = () => null;
      return { default: nothing };
    }
  });
}
