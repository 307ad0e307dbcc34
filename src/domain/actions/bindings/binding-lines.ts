import * as z from 'zod/mini';
import type { ActionItem } from '~/domain/actions/engine/record';

/** A binding that shall be made, from wherever it comes: `mac` as AA-BB-CC-DD-EE-FF, `line` the line of a file it stands in. */
export const bindingLine = z.object({
  mac: z.string(),
  desktop_name: z.string(),
  description: z.optional(z.string()),
  line: z.optional(z.int()),
});
export type BindingLine = z.infer<typeof bindingLine>;

/** Names the pair of a terminal and a desktop, whatever the case of their letters. */
export function bindingKey(mac: string, desktopName: string): string {
  return `${mac.toUpperCase()} ${desktopName.toUpperCase()}`;
}

/** The terminal and the desktop a key names. An address has no space. */
export function pairOfKey(key: string): Pick<BindingLine, 'mac' | 'desktop_name'> {
  const at = key.indexOf(' ');
  return { mac: key.slice(0, at), desktop_name: key.slice(at + 1) };
}

/** The items and parameters of the action that makes these bindings; a pair that comes twice is made once. */
export function bindingAction(lines: readonly BindingLine[]): {
  items: ActionItem[];
  initial: { bindings: Record<string, BindingLine> };
} {
  const bindings = new Map<string, BindingLine>();
  for (const [at, { mac, desktop_name, description = '', line = at + 1 }] of lines.entries()) {
    const key = bindingKey(mac, desktop_name);
    if (!bindings.has(key))
      bindings.set(key, { mac, desktop_name, line, ...(description !== '' && { description }) });
  }
  return {
    items: [...bindings].map(([id, { mac, desktop_name }]) => ({ id, name: `${mac} · ${desktop_name}` })),
    initial: { bindings: Object.fromEntries(bindings) },
  };
}
