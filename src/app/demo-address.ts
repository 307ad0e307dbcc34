// What the address may ask of the demo; it would win over what the demo bar chose.
const ASKED = ['scenario', 'fleet', 'seed'];

/** The address without its wishes for the demo, so that a reload takes what was chosen in the demo bar. */
export function withoutDemoWishes(href: string): string {
  const url = new URL(href);
  for (const key of ASKED) url.searchParams.delete(key);
  return url.href;
}
