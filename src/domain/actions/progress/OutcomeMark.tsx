import type { Outcome } from '~/domain/actions/engine/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';

/** The tone of each state. */
export const OUTCOME_TONES: Readonly<Record<Outcome['state'], Tone>> = {
  waiting: 'plain',
  sending: 'progress',
  running: 'progress',
  succeeded: 'good',
  failed: 'failed',
  unknown: 'attention',
  cancelled: 'off',
  skipped: 'off',
};

/** The outcome of one item of an action, with its progress while it runs. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const t = useMessages('actions').states;
  const format = useFormat();
  const word = t[outcome.state] ?? outcome.state;
  const progress =
    outcome.state === 'running' && outcome.progress !== null
      ? `, ${format.percent(outcome.progress / 100)}`
      : '';
  return <StatusMark tone={OUTCOME_TONES[outcome.state]} word={`${word}${progress}`} />;
}
