import type { QueryClient } from '@tanstack/react-query';
import { refreshNow } from '~/ui/data-table/now';
import type { DemoControl } from './demo-control';

/** Puts the demo's world back, and forgets the actions in it: their jobs are gone with it. */
export async function resetDemo(demo: DemoControl, client: QueryClient): Promise<void> {
  demo.reset();
  // A clock that was moved is back at the real time.
  refreshNow();
  const { forgetAllActions } = await import('~/domain/actions/engine/actions');
  await forgetAllActions();
  await client.resetQueries();
}
