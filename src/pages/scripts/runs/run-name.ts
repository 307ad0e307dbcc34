import type { ScriptTaskInfo } from '~/contract/script-runs';

type Named = Pick<ScriptTaskInfo, 'id' | 'task_scripts'>;

/** Characters of an id that tell one run from another. */
const SHORT = 8;

/** The scripts of a run in their order; '' for a command, of which the list tells nothing. */
export function scriptNames({ task_scripts }: Named): string {
  return (task_scripts ?? []).flatMap((script) => script.name || script.id || []).join(', ');
}

/** A name no other run has: its scripts, and the beginning of its id. */
export function runName(run: Named): string {
  return [scriptNames(run), run.id.slice(0, SHORT)].filter(Boolean).join(' · ');
}
