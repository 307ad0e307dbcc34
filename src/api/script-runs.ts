import { listScriptTasks } from '~/contract/script-runs';
import { listSource } from './list-source';

/** Everything about runs of scripts begins with this key. */
const scriptRunsKey = ['script-runs'] as const;

/** Runs of scripts and commands (ListScriptTasks): a page of them, or all that match. */
export const scriptRunsSource = listSource(listScriptTasks, scriptRunsKey, (run) => run.id);
