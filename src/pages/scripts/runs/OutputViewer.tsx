import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { saveFile } from '~/lib/save-file';
import { readAsUtf8 } from '~/lib/second-reading';
import { openTerminalText, withoutSequences, type TerminalText } from '~/lib/terminal-text';
import { copyText } from '~/ui/data-table/copy-text';
import { toast } from '~/ui/feedback/toast';
import classes from './output.module.css';

/** Pixels of a line; all are of one height, so that only those in sight are drawn. */
const LINE = 20;
const AROUND = 20;
/** Characters drawn of one line; a line may have four million. */
const DRAWN = 4000;
/** Sizes at which services cut are round. */
const CUT_FROM = 4000;

/** Lines found at most; beyond them nobody walks from one to the next. */
const FOUND = 10_000;

interface OutputViewerProps {
  raw: string;
  /** What the text is called, in the file that is saved too. */
  name: string;
}

/** An output as text: its colours in those of the theme, found and copied whole, however long it is. */
export function OutputViewer({ raw, name }: OutputViewerProps) {
  const t = useMessages('script-outputs').viewer;
  const common = useMessages('common');
  const [isReread, setIsReread] = useState(false);
  const second = useMemo(() => readAsUtf8(raw), [raw]);
  const shown = isReread && second !== null ? second : raw;
  const text = useMemo(() => openTerminalText(shown), [shown]);
  const isCut =
    raw.length >= CUT_FROM && !raw.endsWith('\n') && (raw.length % 1000 === 0 || raw.length % 1024 === 0);
  const copy = async () => {
    if (await copyText(withoutSequences(shown))) toast.good(common.copied);
    else toast.failed(common.copyFailed);
  };
  return (
    <div className={classes.viewer}>
      <div className={classes.tools}>
        <span>{t.size(text.count, new Blob([raw]).size)}</span>
        <button type="button" onClick={() => void copy()}>
          {t.copy}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.txt`, raw, 'text/plain;charset=utf-8')}>
          {t.download}
        </button>
        {second !== null && (
          <button type="button" aria-pressed={isReread} onClick={() => setIsReread(!isReread)}>
            {t.reread}
          </button>
        )}
      </div>
      {raw.includes('\uFFFD') && <p className={classes.attention}>{t.lost}</p>}
      {second !== null && !isReread && <p className={classes.attention}>{t.misread}</p>}
      {isCut && <p className={classes.attention}>{t.cut}</p>}
      {raw === '' ? <p>{t.empty}</p> : <Lines key={String(isReread)} text={text} name={name} />}
    </div>
  );
}

function Lines({ text, name }: { text: TerminalText; name: string }) {
  const t = useMessages('script-outputs').viewer;
  const box = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  // An output that grows is followed at its end only: whoever reads further up stays there.
  const [isAtEnd, setIsAtEnd] = useState(text.count * LINE <= height);
  const [seen, setSeen] = useState(text.count);
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  useLayoutEffect(() => {
    if (isAtEnd) toEnd();
    // Only what is added moves the text.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text.count]);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findLines(text, typed), [text, typed]);
  const first = Math.max(0, Math.floor(top / LINE) - AROUND);
  const last = Math.min(text.count, Math.ceil((top + height) / LINE) + AROUND);
  const go = (to: number) => {
    if (found.length === 0) return;
    const next = (to + found.length) % found.length;
    setAt(next);
    box.current?.scrollTo({ top: Math.max(0, (found[next] ?? 0) * LINE - height / 2) });
  };
  // Wherever the focus is while an output is read: the browser would find only the lines that are drawn.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div>
      <div className={classes.search}>
        <input
          ref={search}
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            go(event.shiftKey ? at - 1 : at + 1);
          }}
        />
        <output>
          {typed !== '' &&
            (found.length < FOUND ? t.found : t.foundMost)(found.length === 0 ? 0 : at + 1, found.length)}
        </output>
        <button type="button" disabled={found.length === 0} onClick={() => go(at - 1)}>
          {t.previous}
        </button>
        <button type="button" disabled={found.length === 0} onClick={() => go(at + 1)}>
          {t.next}
        </button>
        {!isAtEnd && text.count > seen && (
          <button type="button" onClick={toEnd}>
            {t.fresh(text.count - seen)}
          </button>
        )}
      </div>
      <section
        ref={box}
        className={classes.box}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t.output(name)}
        translate="no"
        onScroll={({ currentTarget }) => {
          const { scrollTop, clientHeight, scrollHeight } = currentTarget;
          setTop(scrollTop);
          setHeight(clientHeight);
          const isEnd = scrollTop + clientHeight >= scrollHeight - LINE;
          setIsAtEnd(isEnd);
          if (isEnd) setSeen(text.count);
        }}
      >
        <div className={classes.space} style={{ height: text.count * LINE }}>
          <div className={classes.window} style={{ transform: `translateY(${first * LINE}px)` }}>
            {Array.from({ length: Math.max(0, last - first) }, (_, offset) => (
              <Line
                key={first + offset}
                text={text}
                at={first + offset}
                isFound={typed !== '' && found[at] === first + offset}
              />
            ))}
          </div>
        </div>
      </section>
    </div>
  );
}

function Line({ text, at, isFound }: { text: TerminalText; at: number; isFound: boolean }) {
  const t = useMessages('script-outputs').viewer;
  const drawn: { text: string; hue: string | undefined; bold: boolean }[] = [];
  let left = DRAWN;
  let more = 0;
  for (const { text: piece, style } of text.spans(at)) {
    const part = piece.slice(0, left);
    more += piece.length - part.length;
    left -= part.length;
    if (part !== '') drawn.push({ text: part, hue: style.hue ?? undefined, bold: style.bold });
  }
  return (
    <div className={classes.line} data-found={isFound || undefined}>
      {drawn.map((piece, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- pieces of a line have no other name
        <span key={place} data-hue={piece.hue} data-bold={piece.bold || undefined}>
          {piece.text}
        </span>
      ))}
      {more > 0 && <span className={classes.more}>{t.longer(more)}</span>}
    </div>
  );
}

function findLines(text: TerminalText, typed: string): readonly number[] {
  const part = typed.toLowerCase();
  if (part === '') return [];
  const found: number[] = [];
  for (let at = 0; at < text.count && found.length < FOUND; at++)
    if (text.plain(at).toLowerCase().includes(part)) found.push(at);
  return found;
}
