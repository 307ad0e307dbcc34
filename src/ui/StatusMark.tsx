import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleXFilled,
  IconLoader2,
  IconMoonFilled,
  IconPower,
  IconUserFilled,
} from '@tabler/icons-react';
import classes from './StatusMark.module.css';

/** The four meanings, and those that only describe. */
export type Tone = 'good' | 'attention' | 'failed' | 'progress' | 'inUse' | 'off' | 'asleep' | 'plain';

const ICONS = {
  good: IconCircleCheckFilled,
  attention: IconAlertTriangleFilled,
  failed: IconCircleXFilled,
  progress: IconLoader2,
  inUse: IconUserFilled,
  off: IconPower,
  asleep: IconMoonFilled,
  plain: IconCircleDashed,
} as const;

/** A state as an icon and a word; the colour only repeats them. */
export function StatusMark({ tone, word }: { tone: Tone; word: string }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={14} aria-hidden="true" className={classes.icon} />
      <span className={classes.word}>{word}</span>
    </span>
  );
}
