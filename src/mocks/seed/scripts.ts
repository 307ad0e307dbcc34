import type { ScriptType } from '~/contract/scripts';
import type { World } from './desktop-record';
import { at, baseOf, whole } from './random';
import { ALL_SCRIPT_PLANS } from './script-texts';

/** What a script said before it was changed. */
interface PastText {
  /** Until when. */
  readonly until: number;
  readonly text: string;
}

export interface ScriptRecord {
  readonly index: number;
  readonly name: string;
  readonly description: string;
  readonly type: ScriptType;
  readonly version: string;
  readonly text: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Oldest first; of the texts long ago none is kept. */
  readonly past: readonly PastText[];
}

const DAY = 86_400_000;

export const SEEDED_SCRIPTS = ALL_SCRIPT_PLANS.length;

/** Script `index` of a world; only when it was made counts from the world's beginning. */
export function makeScript({ bornAt }: World, index: number): ScriptRecord {
  const { name, type, text, description = '', version = '' } = at(ALL_SCRIPT_PLANS, index);
  const base = baseOf(0x5c21, index);
  const createdAt = bornAt - (60 + whole(base, 1, 300)) * DAY;
  return {
    index,
    name,
    description,
    type,
    version,
    text,
    createdAt,
    updatedAt: createdAt + whole(base, 2, 30) * DAY,
    past: [],
  };
}

/** What a script said at a moment. */
export function textAt({ text, past }: ScriptRecord, moment: number): string {
  return past.find(({ until }) => moment < until)?.text ?? text;
}

/** Of the first scripts, the one a scheduled task runs; the manual tells no field in which a task names it. */
export function scriptOfTask(task: number): number {
  return task % 4 === 0 ? 2 : task % 2;
}
