/** What the form of a new task begins with when it is planned for pools; handed over beside the address. */
export function tasksForPools(pools: readonly { id: string; name: string }[]) {
  return { targets: pools.map(({ id, name }) => ({ type: 'DESKTOP_POOL', id, name })) };
}
