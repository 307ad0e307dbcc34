/** Calls on their way at once where many things are read one by one. */
const AT_ONCE = 4;

/** Works on each of `items`, four at a time. @throws what `work` throws first */
export async function eachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
