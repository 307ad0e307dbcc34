// One poller for all jobs of all actions.
import type { PartChange } from './action-store';
import type { JobView, PartEvent } from './part';
import type { Fault } from './record';
import { nextWait, POLL } from './waits';

/** What came of looking at a job. */
export type JobLook =
  | { readonly kind: 'job'; readonly job: JobView }
  | { readonly kind: 'gone'; readonly fault: Fault }
  | { readonly kind: 'trouble'; readonly fault: Fault };

export interface FollowerPorts {
  readonly readJob: (jobId: string) => Promise<JobLook>;
  readonly now: () => number;
  /** Runs `then` after a while; gives what cancels it. */
  readonly after: (ms: number, then: () => void) => () => void;
  /** True while some tab of the console is visible. */
  readonly isWatched: () => boolean;
}

/** The job of a part of an action. */
export interface FollowedJob {
  readonly actionId: string;
  readonly index: number;
  readonly jobId: string;
  /** Seconds the service asked to leave between two looks. */
  readonly asked: number | null;
}

interface Followed extends FollowedJob {
  wait: number;
  due: number;
}

export interface Follower {
  /** Follows a job; one that is followed already continues as it is. */
  readonly follow: (job: FollowedJob) => void;
  /** Looks now at what is due; called when a tab comes into view, or by tabs whose clocks are not slowed down. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** Looks at every followed job in turn, never two at once and never faster than the spacing, however many there are. */
export function createFollower(
  ports: FollowerPorts,
  apply: (actionId: string, index: number, event: PartEvent) => Promise<PartChange | null>,
): Follower {
  const jobs = new Map<string, Followed>();
  let stopped = false;
  let looking = false;
  let cancel: (() => void) | null = null;
  let lastLook = -Infinity;

  function schedule(): void {
    cancel?.();
    cancel = null;
    const next = earliest(jobs);
    if (stopped || looking || !next) return;
    const spacing = ports.isWatched() ? POLL.spacingMs : POLL.spacingMs * 2;
    const due = Math.max(dueAt(next), lastLook + spacing);
    cancel = ports.after(Math.max(0, due - ports.now()), () => void look(next));
  }

  /** While nobody watches, a job is due a minute after the last look at the earliest. */
  function dueAt(job: Followed): number {
    return ports.isWatched() ? job.due : Math.max(job.due, job.due - job.wait + POLL.hiddenMs);
  }

  async function look(job: Followed): Promise<void> {
    looking = true;
    lastLook = ports.now();
    let moved = false;
    try {
      const seen = await ports.readJob(job.jobId);
      const result = stopped ? null : await apply(job.actionId, job.index, eventOf(seen));
      moved = seen.kind === 'job' && (result?.changed ?? false);
      if (result?.part.stage !== 'following') jobs.delete(key(job));
    } catch (error) {
      console.error('A job could not be followed:', error);
    }
    job.wait = nextWait(job.wait, moved, job.asked);
    job.due = ports.now() + job.wait;
    looking = false;
    schedule();
  }

  return {
    follow: (job) => {
      if (jobs.has(key(job))) return;
      const wait = nextWait(0, false, job.asked);
      jobs.set(key(job), { ...job, wait, due: ports.now() + wait });
      schedule();
    },
    wake: schedule,
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
}

const key = ({ actionId, index }: FollowedJob) => `${actionId}/${index}`;

function earliest(jobs: ReadonlyMap<string, Followed>): Followed | null {
  let first: Followed | null = null;
  for (const job of jobs.values()) if (!first || job.due < first.due) first = job;
  return first;
}

function eventOf(look: JobLook): PartEvent {
  switch (look.kind) {
    case 'job':
      return { type: 'looked', job: look.job };
    case 'gone':
      return { type: 'job-gone', fault: look.fault };
    case 'trouble':
      return { type: 'trouble', fault: look.fault };
  }
}
