import { createElement, lazy, Suspense, useState, type ComponentType } from 'react';
import { createBrowserRouter } from 'react-router-dom';
import { Shell } from '~/app/frame/Shell';
import type { DemoControl } from './demo-control';
import { NotFoundPage } from './NotFoundPage';
import { loadedPage, loadPage, PAGES, type PageEntry } from './pages';
import { RouteError } from './RouteError';

/** The console's addresses; every page is a chunk that comes with its own words. A page that breaks leaves the frame standing. */
export function createRouter(demo: DemoControl | null) {
  return createBrowserRouter([
    {
      element: createElement(Shell, { demo }),
      ErrorBoundary: RouteError,
      children: [
        ...PAGES.map((page) => ({ path: page.path, element: pageElement(page), ErrorBoundary: RouteError })),
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}

function pageElement(page: PageEntry) {
  const Lazy = lazy(async () => ({ default: await loadPage(page) }));
  // The key keeps one page's slot from being taken for the next one's.
  return createElement(PageSlot, { key: page.path, page, Lazy });
}

/**
 * A page whose code is here is drawn at once: even a settled lazy component shows its fallback first, and React then keeps the
 * page back for 300 ms. What was decided at the first drawing stays, so that the page keeps its state.
 */
function PageSlot({ page, Lazy }: { page: PageEntry; Lazy: ComponentType }) {
  const [Page] = useState(() => loadedPage(page));
  if (Page) return createElement(Page);
  return createElement(Suspense, { fallback: null }, createElement(Lazy));
}
