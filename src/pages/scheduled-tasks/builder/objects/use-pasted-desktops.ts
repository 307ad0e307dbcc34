import { useEffect, useRef, useState } from 'react';
import { findDesktops, namesIn } from '~/domain/desktops/named-desktops';
import { learnItems } from '~/lib/known-items';

/** The outcome of pasted names. */
export interface PasteReport {
  readonly added: number;
  /** Chosen before. */
  readonly known: number;
  readonly unknown: number;
  readonly ambiguous: number;
  /** Found, but there is no more room. */
  readonly tooMany: number;
}

interface Options {
  isChosen: (id: string) => boolean;
  room: number;
  onAdd: (desktops: readonly { id: string; name: string }[]) => void;
}

/** Names and ids that were pasted: looked up together; what could not be added stays in the text. */
export function usePastedDesktops({ isChosen, room, onAdd }: Options) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [looking, setLooking] = useState(0);
  const [report, setReport] = useState<PasteReport | 'empty' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const add = async (named: string) => {
    const names = namesIn(named);
    setError(null);
    setReport(names.length === 0 ? 'empty' : null);
    if (names.length === 0) return;
    const mine = new AbortController();
    abort.current = mine;
    setLooking(names.length);
    try {
      const { found, unknown, ambiguous } = await findDesktops(names, mine.signal);
      const fresh = found.filter(({ id }) => !isChosen(id));
      const added = fresh.slice(0, room);
      const left = fresh.slice(room);
      learnItems(found);
      onAdd(added);
      setText([...unknown, ...ambiguous, ...left.map(({ name }) => name)].join('\n'));
      setReport({
        added: added.length,
        known: found.length - fresh.length,
        unknown: unknown.length,
        ambiguous: ambiguous.length,
        tooMany: left.length,
      });
    } catch (failure) {
      if (!mine.signal.aborted) setError(failure);
    }
    if (abort.current === mine) setLooking(0);
  };

  return {
    isOpen,
    setOpen,
    text,
    setText: (typed: string) => {
      setText(typed);
      setReport(null);
    },
    /** How many names are being looked up; 0 for none. */
    looking,
    report,
    error,
    add,
    /** A list that was pasted elsewhere: shown, and looked up at once. */
    take: (pasted: string) => {
      setOpen(true);
      setText(pasted);
      void add(pasted);
    },
    stop: () => {
      abort.current?.abort();
      setLooking(0);
    },
  };
}
