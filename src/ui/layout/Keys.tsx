import { Fragment } from 'react';
import { keyCaps } from './shortcut-keys';
import classes from './Keys.module.css';

/** Keys as caps; `then` is the word between presses that follow one another. */
export function Keys({ keys, then }: { keys: string; then: string }) {
  return (
    <span className={classes.keys}>
      {keyCaps(keys).map((caps, at) => (
        // The presses of one shortcut never change their order.
        <Fragment key={caps.join('+')}>
          {at > 0 && <span className={classes.then}>{then}</span>}
          {caps.map((cap) => (
            <kbd key={cap} className={classes.cap}>
              {cap}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
