/** What the form of a new task begins with; handed over beside the address, which is too short for a thousand ids. */
export function tasksFor(desktops: readonly { id: string; name: string }[]) {
  return { targets: desktops.map((desktop) => ({ type: 'DESKTOP', ...desktop })) };
}
