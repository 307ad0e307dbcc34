import { useEffect, useState } from 'react';
import { compareBeside } from '~/lib/diff/compare-beside';
import { COMPARED_LIMIT, firstDifference, foldEqual, type DiffLine, type Fold } from '~/lib/diff/line-diff';
import { scrollThere } from '~/ui/layout/scroll-there';
import classes from './DiffView.module.css';

/** What a comparison has to say, in the words of the page it is on. */
export interface DiffWords {
  same: string;
  onlyEnds: string;
  /** Not compared line by line: only from where on they differ. */
  from: (line: number) => string;
  working: string;
  cancel: string;
  title: (left: string, right: string) => string;
  line: string;
  folded: (lines: number) => string;
  more: (lines: number) => string;
}

interface DiffViewProps {
  words: DiffWords;
  left: string;
  right: string;
  /** What the two are called. */
  leftName: string;
  rightName: string;
}

/** Rows a browser draws without a pause. */
const ROWS_SHOWN = 2000;

type State = 'working' | 'cancelled' | 'failed' | readonly (DiffLine | Fold)[];

/** Two texts and what differs, compared in a worker and brought into sight, as it is shown only where it is asked for. Very large ones are only told apart by their first different line. */
export function DiffView(props: DiffViewProps) {
  const { left, right } = props;
  // Other texts are another comparison, which begins anew.
  const [texts, setTexts] = useState({ left, right, number: 0 });
  if (texts.left !== left || texts.right !== right) setTexts({ left, right, number: texts.number + 1 });
  return <Comparison key={texts.number} {...props} />;
}

function Comparison({ left, right, leftName, rightName, words: t }: DiffViewProps) {
  const differs = firstDifference(left, right);
  const isLarge = left.length + right.length > COMPARED_LIMIT;
  const [state, setState] = useState<State>('working');
  useEffect(() => {
    if (isLarge || differs === null || state !== 'working') return undefined;
    return compareBeside(
      { left, right },
      (lines) => setState(foldEqual(lines)),
      () => setState('failed'),
    );
  }, [left, right, isLarge, differs, state]);
  const note = (text: string) => (
    <p ref={scrollThere} className={classes.note}>
      {text}
    </p>
  );
  if (differs === null) return note(t.same);
  if (isLarge || state === 'failed' || state === 'cancelled') return note(t.from(differs));
  if (state === 'working')
    return (
      <output className={classes.note}>
        {t.working}
        <button type="button" className={classes.cancel} onClick={() => setState('cancelled')}>
          {t.cancel}
        </button>
      </output>
    );
  if (state.every((line) => line.kind === 'same' || line.kind === 'fold')) return note(t.onlyEnds);
  return (
    <section
      ref={scrollThere}
      className={classes.scroll}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t.title(leftName, rightName)}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{leftName}</th>
            <th scope="col">{rightName}</th>
            <th scope="col" className={classes.text}>
              {t.line}
            </th>
          </tr>
        </thead>
        <tbody>
          {state.slice(0, ROWS_SHOWN).map((line, at) =>
            line.kind === 'fold' ? (
              <tr key={`fold ${at}`} className={classes.fold}>
                <td colSpan={3}>{t.folded(line.lines)}</td>
              </tr>
            ) : (
              <tr key={`${line.left} ${line.right}`} data-kind={line.kind}>
                <td>{line.left}</td>
                <td>{line.right}</td>
                <td className={classes.text}>
                  {line.kind !== 'same' && (
                    <span className={classes.mark}>
                      {line.kind === 'left' ? '−' : '+'}
                      <span className="visually-hidden">{line.kind === 'left' ? leftName : rightName} </span>
                    </span>
                  )}
                  {line.text}
                </td>
              </tr>
            ),
          )}
          {state.length > ROWS_SHOWN && (
            <tr className={classes.fold}>
              <td colSpan={3}>{t.more(state.length - ROWS_SHOWN)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
