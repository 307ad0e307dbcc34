// The life of one request of an action, as a pure function of what happens to it.
import type { BulkReply } from '~/api/bulk-calls';
import type { JobDetailInfo } from '~/contract/jobs';
import type { ActionItem, Fault, Outcome, Part, Seen } from './record';

/** A job as far as an action cares: its own verdict and its sub-jobs. */
export interface JobView {
  readonly status: string;
  readonly fault: Fault;
  readonly subJobs: readonly JobDetailInfo[];
}

/** Which items are as the action wants them, as far as it was read back. */
export type Truth = ReadonlyMap<string, boolean>;

export type PartEvent =
  | { readonly type: 'send'; readonly now: number; readonly sessionId: string }
  | {
      readonly type: 'answered';
      readonly reply: BulkReply;
      readonly expectsJob: boolean;
      readonly truth?: Truth;
    }
  | { readonly type: 'refused'; readonly fault: Fault; readonly truth?: Truth }
  /** Nobody knows whether it was carried out. */
  | { readonly type: 'lost'; readonly fault: Fault }
  /** Refused with 401: nothing was done, so it waits to be sent. */
  | { readonly type: 'unauthorised' }
  | { readonly type: 'cancel' }
  | { readonly type: 'looked'; readonly job: JobView; readonly truth?: Truth }
  | { readonly type: 'trouble'; readonly fault: Fault }
  /** The service does not know the job any more. */
  | { readonly type: 'job-gone'; readonly fault: Fault }
  /** Items of a lost answer were read back. */
  | { readonly type: 'proved'; readonly truth: Truth }
  | { readonly type: 'observed'; readonly seen: ReadonlyMap<string, Seen> }
  /** The administrator's word on items whose outcome is unknown: they were carried out. */
  | { readonly type: 'settle'; readonly ids: ReadonlySet<string> };

const NO_WORDS: Fault = { code: '', reason: '', requestId: '' };

/** A part that has not been sent. */
export function newPart(actionId: string, index: number, items: readonly ActionItem[]): Part {
  return {
    actionId,
    index,
    stage: 'waiting',
    items,
    outcomes: items.map(() => ({ state: 'waiting' })),
    jobId: null,
    sentAt: null,
    pollSeconds: null,
    trouble: null,
  };
}

/** What the part is after the event; the same object when the event cannot happen to it as it is. */
export function advance(part: Part, event: PartEvent): Part {
  switch (event.type) {
    case 'send':
      return part.stage === 'waiting'
        ? { ...part, stage: 'sending', sentAt: event.now, outcomes: all(part, { state: 'sending' }) }
        : part;
    case 'unauthorised':
      return part.stage === 'sending' ? newPart(part.actionId, part.index, part.items) : part;
    case 'answered':
      return part.stage === 'sending'
        ? proved(answered(part, event.reply, event.expectsJob), event.truth)
        : part;
    case 'refused':
      return part.stage === 'sending'
        ? proved(
            { ...part, stage: 'ended', outcomes: all(part, { state: 'failed', ...event.fault }) },
            event.truth,
          )
        : part;
    case 'lost':
      return part.stage === 'sending'
        ? { ...part, stage: 'ended', outcomes: all(part, { state: 'unknown', seen: null, ...event.fault }) }
        : part;
    case 'cancel':
      return part.stage === 'waiting'
        ? { ...part, stage: 'ended', outcomes: all(part, { state: 'cancelled' }) }
        : part;
    case 'looked':
      return part.stage === 'following' ? proved(looked(part, event.job), event.truth) : part;
    case 'trouble':
      return part.stage === 'following' ? { ...part, trouble: event.fault } : part;
    case 'job-gone':
      return part.stage === 'following'
        ? ended(part, (outcome) =>
            outcome.state === 'running' ? { state: 'unknown', seen: null, ...event.fault } : outcome,
          )
        : part;
    case 'proved':
      return change(part, (outcome, item) =>
        outcome.state === 'unknown' ? byTruth(outcome, event.truth.get(item.id)) : outcome,
      );
    case 'observed':
      return change(part, (outcome, item) => {
        const seen = event.seen.get(item.id);
        return outcome.state === 'unknown' && seen ? { ...outcome, seen } : outcome;
      });
    case 'settle':
      return change(part, (outcome, item) =>
        outcome.state === 'unknown' && event.ids.has(item.id)
          ? { state: 'succeeded', byWord: true }
          : outcome,
      );
  }
}

/** What was read back stands over what the answer said. */
function proved(part: Part, truth: Truth | undefined): Part {
  return truth ? change(part, (outcome, item) => byTruth(outcome, truth.get(item.id))) : part;
}

function byTruth(outcome: Outcome, isSo: boolean | undefined): Outcome {
  if (isSo === undefined || outcome.state === 'running') return outcome;
  if (isSo) return { state: 'succeeded' };
  if (outcome.state === 'failed') return outcome;
  if (outcome.state !== 'unknown') return { state: 'failed', ...NO_WORDS, notInEffect: true };
  const { code, reason, requestId } = outcome;
  return { state: 'failed', code, reason, requestId, notInEffect: true };
}

const all = (part: Part, outcome: Outcome): Outcome[] => part.items.map(() => outcome);

function change(part: Part, to: (outcome: Outcome, item: ActionItem) => Outcome): Part {
  const outcomes = part.outcomes.map((outcome, at) => to(outcome, itemAt(part, at)));
  return outcomes.every((outcome, at) => outcome === part.outcomes[at]) ? part : { ...part, outcomes };
}

const ended = (part: Part, to: (outcome: Outcome, item: ActionItem) => Outcome): Part => ({
  ...change(part, to),
  stage: 'ended',
  trouble: null,
});

function itemAt(part: Part, at: number): ActionItem {
  const item = part.items[at];
  if (!item) throw new RangeError(`No item ${at}`);
  return item;
}

/** The id the service knows an item by. */
export const serviceId = ({ id, step }: ActionItem): string => step?.id ?? id;

/** A 2xx may still refuse: whole, by an error_code without a job_id, or desktop by desktop in failed_operation_list. */
function answered(part: Part, reply: BulkReply, expectsJob: boolean): Part {
  const jobId = reply.job_id || null;
  const refusals = new Map(
    (reply.failed_operation_list ?? []).map((one) => [
      one.desktop_id ?? '',
      { code: one.error_code ?? '', reason: one.error_msg ?? '', requestId: '' },
    ]),
  );
  const whole: Fault | null =
    jobId === null && reply.error_code
      ? { code: reply.error_code, reason: reply.error_msg ?? '', requestId: '' }
      : null;
  const outcomes = part.items.map((item): Outcome => {
    const refusal = refusals.get(serviceId(item)) ?? whole;
    if (refusal) return { state: 'failed', ...refusal };
    if (jobId !== null) return { state: 'running', progress: null };
    // The manual promises a job and none was named: it may or may not have started.
    return expectsJob ? { state: 'unknown', seen: null, ...NO_WORDS } : { state: 'succeeded' };
  });
  const open = outcomes.some(({ state }) => state === 'running');
  return {
    ...part,
    stage: open ? 'following' : 'ended',
    jobId,
    pollSeconds: reply.periodic_query_time ?? null,
    outcomes,
  };
}

/** A job, or one of its sub-jobs, has come to its end. */
export function isOver({ status }: { readonly status?: string | null | undefined }): boolean {
  return status === 'SUCCESS' || status === 'FAILED';
}

function looked(part: Part, { status, fault, subJobs }: JobView): Part {
  const ids = new Set(part.items.map(serviceId));
  const byItem = new Map<string, JobDetailInfo[]>();
  for (const sub of subJobs) {
    // `entity` may be an item, or something no item is, such as a snapshot that is being taken: then the desktop tells whose it is.
    const id = sub.entity && ids.has(sub.entity) ? sub.entity : sub.entities?.desktop_id || sub.entity || '';
    byItem.set(id, [...(byItem.get(id) ?? []), sub]);
  }
  const over = isOver({ status });
  const next = change({ ...part, trouble: null }, (outcome, item) => {
    if (outcome.state !== 'running') return outcome;
    const mine =
      byItem.get(serviceId(item)) ?? (item.desktopId ? byItem.get(item.desktopId) : undefined) ?? [];
    const told = verdict(mine) ?? (part.items.length === 1 ? progressOf(subJobs) : null) ?? outcome;
    if (told.state !== 'running' || !over) return sameProgress(outcome, told);
    // The job is over, and nothing was said of this item: the job's own verdict stands for it.
    return status === 'SUCCESS' ? { state: 'succeeded' } : { state: 'failed', ...fault };
  });
  const stage = next.outcomes.some(({ state }) => state === 'running') ? 'following' : 'ended';
  // A look that showed nothing new leaves the very same part, so that nothing is written and the next look can wait longer.
  if (stage === part.stage && part.trouble === null && next.outcomes === part.outcomes) return part;
  return { ...next, stage };
}

const sameProgress = (before: Outcome, after: Outcome): Outcome =>
  before.state === 'running' && after.state === 'running' && before.progress === after.progress
    ? before
    : after;

/** How far the job of one item is whose sub-jobs are about other things: a pool's, about its desktops. */
function progressOf(subJobs: readonly JobDetailInfo[]): Outcome | null {
  if (subJobs.length === 0) return null;
  const done = subJobs.map((sub) => (isOver(sub) ? 100 : (sub.process ?? 0)));
  return { state: 'running', progress: Math.floor(done.reduce((sum, one) => sum + one, 0) / done.length) };
}

/** Several sub-jobs of one item (system and data disk) make one outcome: open while one is open, failed when one failed. */
function verdict(subJobs: readonly JobDetailInfo[]): Outcome | null {
  if (subJobs.length === 0) return null;
  if (!subJobs.every(isOver)) {
    return progressOf(subJobs);
  }
  const failed = subJobs.find(({ status }) => status === 'FAILED');
  if (!failed) return { state: 'succeeded' };
  return { state: 'failed', code: failed.error_code ?? '', reason: failed.fail_reason ?? '', requestId: '' };
}
