/** Placeholder while the page is built. */
export function DesktopsPage() {
  return <h1>Desktops</h1>;
}
