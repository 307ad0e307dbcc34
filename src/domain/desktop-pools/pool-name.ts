/** The name to show and to speak; the id when the service gave none. */
export function poolName({ name, id }: { name?: string | null | undefined; id: string }): string {
  return name || id;
}
