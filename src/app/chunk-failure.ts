import { readStatic } from '~/api/http';
import { createStore } from '~/lib/store';

/** Why code of the console did not load: the server has a newer version, or does not answer. */
export type ChunkFailure = 'newVersion' | 'offline';

const failure = createStore<ChunkFailure | null>(null);

/** Null until code did not load; the frame shows a notice then. Nothing reloads by itself: something may be half typed. */
export const chunkFailureStore = { get: failure.get, subscribe: failure.subscribe };

const MESSAGES =
  /dynamically imported module|importing a module script failed|error loading dynamically|unable to preload css|failed to load module/i;

/** True for what browsers throw when a chunk is not there. */
export function isChunkFailure(error: unknown): boolean {
  return error instanceof Error && MESSAGES.test(error.message);
}

/** Finds out why a chunk did not load: whether the server is there at all. */
export async function explainChunkFailure(): Promise<ChunkFailure> {
  try {
    // The address is new each time, so that no cache answers for a server that is away.
    await readStatic(`/config.json?at=${Date.now()}`);
    return 'newVersion';
  } catch {
    return 'offline';
  }
}

/** Has the frame say that a piece of it did not load. */
export async function reportChunkFailure(): Promise<void> {
  failure.set(await explainChunkFailure());
}

/** Hides the notice; the next chunk that fails brings it back. */
export function dismissChunkFailure(): void {
  failure.set(null);
}
