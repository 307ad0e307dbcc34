/** Runs `work` when woken, never twice at once: a call while it runs makes it run once more. */
export function createWaking(work: () => Promise<void>, problem: string): () => void {
  let isRunning = false;
  let again = false;
  return function wake(): void {
    if (isRunning) {
      again = true;
      return;
    }
    isRunning = true;
    void work()
      .catch((error: unknown) => console.error(problem, error))
      .finally(() => {
        isRunning = false;
        if (!again) return;
        again = false;
        wake();
      });
  };
}
