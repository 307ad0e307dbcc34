// What this browser remembers between visits: never a token, never anything of the service.
const PREFIX = 'workspace-console:';

/** Reads a remembered JSON value; null when there is none, it is broken, or storage is closed to us. */
export function recall(key: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Remembers a JSON value; a full or closed storage only means it is forgotten. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Private windows refuse storage; the console works without memory.
  }
}
