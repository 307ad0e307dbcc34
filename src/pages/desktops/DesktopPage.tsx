/** Placeholder while the page is built. */
export function DesktopPage() {
  return <h1>Desktop</h1>;
}
