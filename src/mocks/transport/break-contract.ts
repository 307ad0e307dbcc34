/** A copy of a reply with one field of the wrong type, in the first row if there is a list of rows. */
export function breakContract(reply: unknown): unknown {
  if (Array.isArray(reply)) {
    const items: readonly unknown[] = reply;
    return items.length === 0 ? 'not a list' : [breakContract(items[0]), ...items.slice(1)];
  }
  if (typeof reply === 'object' && reply !== null) return breakField(reply);
  return wrong(reply);
}

function breakField(reply: object): object {
  const entries: [string, unknown][] = Object.entries(reply);
  const rows = entries.find(([, value]) => Array.isArray(value) && value.length > 0);
  const inner =
    rows ?? entries.find(([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value));
  const named =
    entries.find(([key]) => key === 'computer_name') ??
    entries.find(([, value]) => typeof value === 'string');
  // Names before lists inside a row, lists before counters at the top: the breach should be where the eye is.
  const target = named ?? inner ?? entries.find(([, value]) => value !== null);
  if (!target) return { ...reply, total_count: 'not a number' };
  const [key, value] = target;
  return { ...reply, [key]: breakContract(value) };
}

function wrong(value: unknown): unknown {
  return typeof value === 'string' ? 40_417 : 'not what the contract says';
}
