/** Placeholder while the page is built. */
export function OverviewPage() {
  return <h1>Overview</h1>;
}
