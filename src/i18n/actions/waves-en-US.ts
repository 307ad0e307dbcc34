import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** A first batch, then the rest. */
export const waveWords = {
  title: 'First batch',
  choose: 'Send a first batch, then wait',
  first: 'First batch',
  firstWrong: (most: number) => `A whole number from 1 to ${n(most)}.`,
  stopAfter: 'Stop after failures (optional)',
  stopAfterWrong: (most: number) => `A whole number from 1 to ${n(most)}, or empty.`,
  unreadable: 'Correct the first batch, or send everything at once.',
  summary: (first: number, rest: number, stopAfter: number | null) =>
    [
      `${n(first)} first.`,
      `${plural(rest, { one: 'The other # waits', other: 'The other # wait' })} until you continue.`,
      stopAfter === null
        ? 'Failures do not stop it.'
        : plural(stopAfter, {
            one: 'If one fails, nothing more is sent.',
            other: 'If # or more fail, nothing more is sent.',
          }),
    ].join(' '),
  onHold: 'On hold',
  waits: (rest: number) =>
    `The first batch has ended. ${plural(rest, { one: '# item waits', other: '# items wait' })} for your decision.`,
  continueWith: (rest: number) => `Continue with ${n(rest)}`,
  decide: 'Compare and decide',
  stop: (rest: number) => `Stop, do not send ${n(rest)}`,
  inTitle: (pool: string, first: number, total: number, age: string, others: number) =>
    `${pool}: first batch ${n(first)} of ${n(total)}, started ${age}${others > 0 ? ` (${n(others)} more)` : ''}`,
  stoppedByFailures: (failed: number) =>
    plural(failed, {
      one: 'Stopped by itself: # failed. The rest was not sent.',
      other: 'Stopped by itself: # failed. The rest was not sent.',
    }),
};
