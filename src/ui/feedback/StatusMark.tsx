import classes from './StatusMark.module.css';

/** The four meanings, and those that only describe. Each has its glyph in glyphs.css. */
export type Tone = 'good' | 'attention' | 'failed' | 'progress' | 'inUse' | 'off' | 'asleep' | 'plain';

/** A state as an icon and a word; the colour only repeats them. */
export function StatusMark({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span className={classes.mark} data-glyph={tone}>
      <span className={classes.word}>{word}</span>
    </span>
  );
}
