import type { QueryClient } from '@tanstack/react-query';
import { refreshNow } from '~/ui/data-table/now';
import type { DemoControl } from './demo-control';

/** Moves the demo's clock to the next run of any task, and reads everything that shows again; null when none is to come. */
export function jumpToNextRun(demo: DemoControl, client: QueryClient): Date | null {
  const run = demo.jumpToNextRun() ?? null;
  if (run) {
    refreshNow();
    void client.invalidateQueries();
  }
  return run;
}
