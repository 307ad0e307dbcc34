import { useEffect, useRef, useState } from 'react';
import { readScriptRecord } from '~/api/script-runs';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import type { ReadOutput } from '~/domain/scripts/group-outputs';
import { isOpen, stateOf } from '~/domain/scripts/run-state';
import { recordName } from './records-list';

/** An output costs one call: as many as this are read at once before it is asked again. */
export const BUDGET = 200;
const IN_FLIGHT = 3;

/** Reads the outputs of a run within a budget, the failed ones first; it can be stopped, and goes on where it stopped. */
export function useOutputs(records: readonly ScriptRecordSimpleInfo[]) {
  const [read, setRead] = useState<ReadonlyMap<string, ReadOutput>>(new Map());
  const [failed, setFailed] = useState<{ readonly count: number; readonly first: Error } | null>(null);
  const [isReading, setIsReading] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const ended = records.filter(({ status }) => !isOpen(stateOf(status)));
  const unread = ended
    .filter(({ id }) => !read.has(id))
    .toSorted((a, b) => Number(isGood(a)) - Number(isGood(b)));

  const start = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setIsReading(true);
    setFailed(null);
    const { signal } = controller;
    const queue = unread.slice(0, BUDGET).values();
    let failures = 0;
    const work = async () => {
      for (const record of queue) {
        if (signal.aborted) return;
        try {
          const { output } = await readScriptRecord(record.id, signal);
          const one: ReadOutput = {
            id: record.id,
            desktopId: record.resource_id ?? '',
            name: recordName(record),
            text: output ?? '',
          };
          setRead((before) => new Map(before).set(one.id, one));
        } catch (error) {
          if (signal.aborted) return;
          failures += 1;
          setFailed({ count: failures, first: error instanceof Error ? error : new Error(String(error)) });
        }
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, work));
    setIsReading(false);
  };
  return {
    /** In the order of the records; those of records that are no more are left out. */
    outputs: records.flatMap(({ id }) => read.get(id) ?? []),
    ended: ended.length,
    unread: unread.length,
    failed,
    isReading,
    start,
    stop: () => {
      abort.current?.abort();
      setIsReading(false);
    },
  };
}

export type Outputs = ReturnType<typeof useOutputs>;

const isGood = ({ status }: ScriptRecordSimpleInfo) => stateOf(status) === 'succeeded';
