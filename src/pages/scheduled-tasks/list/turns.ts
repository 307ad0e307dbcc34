/** Runs a piece of work when its turn comes; it leaves the line when its signal ends it. */
export type InTurn = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** Lets at most `most` pieces of work run at once; the others wait in line. */
export function createTurns(most: number): InTurn {
  let running = 0;
  const line: (() => void)[] = [];

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      if (running < most) {
        running += 1;
        resolve();
        return;
      }
      const leave = () => {
        line.splice(line.indexOf(begin), 1);
        reject(signal.reason as Error);
      };
      const begin = () => {
        signal.removeEventListener('abort', leave);
        running += 1;
        resolve();
      };
      signal.addEventListener('abort', leave, { once: true });
      line.push(begin);
    });

  return async (work, signal) => {
    await turn(signal);
    try {
      return await work();
    } finally {
      running -= 1;
      line.shift()?.();
    }
  };
}
