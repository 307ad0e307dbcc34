/** One press: a key with the modifiers it needs. `mod` is Ctrl, on a Mac Command. */
export interface Step {
  key: string;
  mod: boolean;
  alt: boolean;
  shift: boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Reads `mod+k`, `?` or `g d` into its presses. */
export function parseKeys(keys: string): Step[] {
  return keys.split(' ').map((piece) => {
    const names = piece.length === 1 ? [piece] : piece.split('+');
    const key = names.at(-1) ?? '';
    const has = (name: string) => names.slice(0, -1).includes(name);
    return { key: key.toLowerCase(), mod: has('mod'), alt: has('alt'), shift: has('shift') };
  });
}

/** True when the press is this step. Shift counts only where it is named: `?` needs it on one keyboard and not on another. */
export function matchesStep(step: Step, press: Press, apple = isApple()): boolean {
  if (press.key.toLowerCase() !== step.key) return false;
  const mod = apple ? press.metaKey : press.ctrlKey;
  const other = apple ? press.ctrlKey : press.metaKey;
  return mod === step.mod && !other && press.altKey === step.alt && (!step.shift || press.shiftKey);
}

/** True for a key pressed alone, which typing and speech input can hit by accident. */
export function isPlain(step: Step): boolean {
  return !step.mod && !step.alt;
}

/** The keys as they are on the keyboard, one list per press: [['Ctrl', 'K']] or [['G'], ['D']]. */
export function keyCaps(keys: string, apple = isApple()): string[][] {
  return parseKeys(keys).map(({ key, mod, alt, shift }) => [
    ...(mod ? [apple ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [apple ? '⌥' : 'Alt'] : []),
    ...(shift ? [apple ? '⇧' : 'Shift'] : []),
    CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)),
  ]);
}

const CAPS: Record<string, string> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
};

/** True on Apple's keyboards, where Command takes the place of Ctrl. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
