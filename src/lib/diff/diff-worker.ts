// Compares beside the page, which stays free meanwhile; ended by whoever started it.
import { compareLines } from './line-diff';

/** What a worker is asked. */
export interface Compared {
  readonly left: string;
  readonly right: string;
}

self.addEventListener('message', ({ data }: MessageEvent<Compared>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one listener and no origin
  self.postMessage(compareLines(data.left, data.right));
});
