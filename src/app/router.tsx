import { lazy, Suspense } from 'react';
import { createBrowserRouter } from 'react-router-dom';
import { loadMessages } from '~/i18n/I18n';
import type { DemoControl } from './demo-control';
import { NotFoundPage } from './NotFoundPage';
import { PAGES, type PageEntry } from './pages';
import { RouteError } from './RouteError';
import { Shell } from './Shell';

/** The console's addresses; every page is a chunk that comes with its own words. */
export function createRouter(demo: DemoControl | null) {
  return createBrowserRouter([
    {
      element: <Shell demo={demo} />,
      errorElement: <RouteError />,
      // A page that breaks leaves the frame standing.
      children: [
        ...PAGES.map((page) => ({
          path: page.path,
          element: pageElement(page),
          errorElement: <RouteError />,
        })),
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
}

function pageElement({ load, areas }: PageEntry) {
  const Page = lazy(async () => {
    const [component] = await Promise.all([load(), ...areas.map((area) => loadMessages(area))]);
    return { default: component };
  });
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  );
}
