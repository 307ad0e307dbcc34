import classes from './MiddleText.module.css';

/** Enough to tell names apart that differ only in the time at their end. */
const END = 10;

/** A long name that is cut in its middle where there is no room: both ends tell it from its neighbours. */
export function MiddleText({ text }: { text: string }) {
  if (text.length <= END * 2) return <span title={text}>{text}</span>;
  return (
    <span className={classes.text} title={text} translate="no">
      <span className={classes.start}>{text.slice(0, -END)}</span>
      <span className={classes.end}>{text.slice(-END)}</span>
    </span>
  );
}
