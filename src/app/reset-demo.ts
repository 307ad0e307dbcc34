import type { QueryClient } from '@tanstack/react-query';
import { refreshNow } from '~/ui/data-table/now';
import type { DemoControl } from './demo-control';

/** Puts the demo's world back, and forgets the acts in it: their jobs are gone with it. */
export async function resetDemo(demo: DemoControl, client: QueryClient): Promise<void> {
  demo.reset();
  // A clock that was moved stands where the wall's does again.
  refreshNow();
  const { forgetAllActs } = await import('~/domain/bulk/acts');
  await forgetAllActs();
  await client.resetQueries();
}
