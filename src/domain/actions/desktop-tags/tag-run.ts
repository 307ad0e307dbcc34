import type { BatchDesktopsTagsBody, TagInput } from '~/contract/tags';
import { TAG_BATCH_LIMIT } from '~/contract/tags';
import { isFailure } from '~/lib/failure';
import { parts } from '~/lib/parts';

/** A desktop an action is meant for. */
export interface Target {
  id: string;
  name: string;
}

/** How far the action has come. Targets not named in `failed` and not waiting are done. */
export interface TagRun {
  total: number;
  done: number;
  /** Targets the service refused, or whose answer never came, with the reason. */
  failed: readonly { target: Target; error: Error }[];
  /** Parts sent, of how many; a refused part is sent again in halves, which adds to both. */
  part: number;
  parts: number;
  state: 'running' | 'ended' | 'stopped';
}

type Send = (body: BatchDesktopsTagsBody) => Promise<unknown>;

/**
 * Gives tags to, or takes them from, any number of desktops: 100 a call, one call after another. The service takes or refuses a
 * call as a whole, so a refused part is halved until the desktops it was refused for are found alone. Sending tags twice changes
 * nothing, so what failed may be tried again.
 */
export async function runTags(
  targets: readonly Target[],
  tags: readonly TagInput[],
  send: Send,
  signal: AbortSignal,
  onProgress: (run: TagRun) => void,
): Promise<TagRun> {
  const waiting = parts(targets, TAG_BATCH_LIMIT);
  let run: TagRun = {
    total: targets.length,
    done: 0,
    failed: [],
    part: 0,
    parts: waiting.length,
    state: 'running',
  };
  const tell = (change: Partial<TagRun>) => {
    run = { ...run, ...change };
    onProgress(run);
  };
  tell({});
  for (let part = waiting.shift(); part && !signal.aborted; part = waiting.shift()) {
    const current = part;
    try {
      // One after another on purpose: the service limits calls, and the order of results is the order of the list.
      await send({ desktops: current.map(({ id }) => ({ desktop_id: id, tags: [...tags] })) });
      tell({ part: run.part + 1, done: run.done + current.length });
    } catch (caught) {
      const error = caught instanceof Error ? caught : new Error(String(caught));
      if (current.length > 1 && isRefusal(error)) {
        const middle = Math.ceil(current.length / 2);
        waiting.unshift(current.slice(0, middle), current.slice(middle));
        tell({ part: run.part + 1, parts: run.parts + 2 });
      } else {
        tell({
          part: run.part + 1,
          failed: [...run.failed, ...current.map((target) => ({ target, error }))],
        });
      }
    }
  }
  tell({ state: run.done + run.failed.length < run.total ? 'stopped' : 'ended' });
  return run;
}

/** The service looked at the call and said no: the reason may lie in some of its desktops only. */
function isRefusal(error: Error): boolean {
  return isFailure(error) && error.kind === 'http' && [400, 404, 409].includes(error.status ?? 0);
}
