import { Outlet } from 'react-router-dom';
import type { DemoControl } from './demo-control';

/** The frame around every page. */
export function Shell({ demo: _ }: { demo: DemoControl | null }) {
  return (
    <main>
      <Outlet />
    </main>
  );
}
