/**
 * A ref for what a press brings onto the page, or for what an address opens: where it is out of sight, what scrolls around it moves
 * just as far as needed.
 */
export function scrollThere(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
