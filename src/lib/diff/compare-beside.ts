import type { Compared } from './diff-worker';
import type { DiffLine } from './line-diff';

/** Compares two texts in a worker. `onDone` hears the lines, `onFailed` that there is no comparison. Answers what ends it early. */
export function compareBeside(
  texts: Compared,
  onDone: (lines: readonly DiffLine[]) => void,
  onFailed: () => void,
): () => void {
  const worker = new Worker(new URL('./diff-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<readonly DiffLine[]>) => {
    worker.terminate();
    onDone(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onFailed();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener and no origin
  worker.postMessage(texts);
  return () => worker.terminate();
}
