import { useRef, useState, type RefObject } from 'react';
import { readScript, useCreateScript, useUpdateScript } from '~/api/scripts';
import type { ScriptDetail } from '~/contract/scripts';
import { countOpenRuns } from '~/domain/scripts/script-uses';
import { differs, toCreateRequest, toUpdateRequest, type ScriptValues } from './script-form';

/** What keeps a save from being sent until it is answered. */
export type Question =
  | { readonly ask: 'newer'; readonly script: ScriptDetail }
  | { readonly ask: 'open-runs'; readonly count: number; readonly values: ScriptValues };

interface SaveOptions {
  /** Null for a new script. */
  scriptId: string | null;
  /** What the form began with, or was last saved as. */
  base: RefObject<ScriptValues>;
  onSaved: (values: ScriptValues, id: string) => void;
}

/**
 * Saves a script. One that was changed elsewhere meanwhile, or that runs right now, is asked about first; `failure` is what the
 * service said to the last try.
 */
export function useSaveScript({ scriptId, base, onSaved }: SaveOptions) {
  const create = useCreateScript();
  const update = useUpdateScript(scriptId ?? '');
  const [question, setQuestion] = useState<Question | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const busy = useRef(false);

  const ask = async (values: ScriptValues, id: string): Promise<Question | null> => {
    const now = await readScript(id);
    if (differs(base.current, now) && differs(values, now)) return { ask: 'newer', script: now };
    if (values.text === base.current.text) return null;
    // Whether something runs is worth a question, not a refusal: what cannot be counted is not asked about.
    const count = await countOpenRuns(id).catch(() => 0);
    return count > 0 ? { ask: 'open-runs', count, values } : null;
  };
  const send = async (values: ScriptValues) => {
    if (scriptId !== null) {
      await update.mutateAsync(toUpdateRequest(values));
      return onSaved(values, scriptId);
    }
    const reply = await create.mutateAsync(toCreateRequest(values));
    return onSaved(values, reply.script_id ?? '');
  };
  const guarded = async (work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setFailure(null);
    setQuestion(null);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      busy.current = false;
    }
  };
  return {
    save: (values: ScriptValues) =>
      guarded(async () => {
        const asked = scriptId === null ? null : await ask(values, scriptId);
        if (asked) setQuestion(asked);
        else await send(values);
      }),
    saveAnyway: (values: ScriptValues) => guarded(() => send(values)),
    question,
    setQuestion,
    failure,
  };
}
