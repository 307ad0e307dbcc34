// What the chosen desktops run now, and what a new image changes about it.
import type { DesktopFacts } from '~/domain/actions/engine/facts';
import { osFamily, type OsFamily } from '~/domain/desktops/desktop-facts';

/** An image and how many of the desktops run it now. */
export interface ImageInUse {
  readonly imageId: string;
  readonly imageName: string;
  readonly count: number;
}

/** The images in use, the commonest first. Both texts are empty where the service does not say. */
export function imagesInUse(facts: readonly DesktopFacts[]): ImageInUse[] {
  const groups = new Map<string, ImageInUse>();
  for (const { imageId, imageName } of facts) {
    const count = (groups.get(imageId)?.count ?? 0) + 1;
    groups.set(imageId, { imageId, imageName: imageName || imageId, count });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count || a.imageName.localeCompare(b.imageName));
}

/** How many of the desktops would change their family of operating systems, and to which. */
export function osChange(
  facts: readonly DesktopFacts[],
  imageOs: string,
): { readonly count: number; readonly to: OsFamily } | null {
  const to = osFamily(imageOs);
  if (to === null) return null;
  const count = facts.filter(({ os }) => osFamily(os) !== null && osFamily(os) !== to).length;
  return count === 0 ? null : { count, to };
}

/** How many of the desktops are billed yearly/monthly. */
export function prepaidCount(facts: readonly DesktopFacts[]): number {
  return facts.filter(({ billing }) => billing === 'prepaid').length;
}
