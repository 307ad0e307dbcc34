import type { QueryClient } from '@tanstack/react-query';
import { appSessionsKey } from '~/api/app-sessions';
import { beginsJob, sendBulk } from '~/api/bulk-calls';
import { appAuthorizationsKey } from '~/api/app-authorizations';
import { appGroupsKey } from '~/api/app-groups';
import { desktopPoolsKey } from '~/api/desktop-pools';
import { desktopsKey } from '~/api/desktops';
import { ApiError } from '~/api/errors';
import { readJob, readSubJobs } from '~/api/jobs';
import { currentSessionId, currentToken, sessionStore, signedInAgain } from '~/api/session';
import { invalidateTaskLists } from '~/api/scheduled-tasks';
import { invalidateUsers } from '~/api/users';
import { snapshotsKey } from '~/api/snapshots';
import { terminalsKey } from '~/api/terminals';
import { SUB_JOB_LIMIT } from '~/contract/jobs';
import { actionsKey, actionStore, onActionSignal, signalActions } from './actions';
import { startEngine, type CallFailure, type Engine, type EnginePorts } from './engine';
import type { JobLook } from './follower';
import { NO_FAULT } from './part-changes';
import { waitedFor, waitUntil } from './waits';
import { presentTime } from '~/lib/present';
import { startFollowing, type Following, type FollowingPorts } from './following';
import type { Action, ActionItem, Fault, Part } from './record';
import { isInSight, watchTabs } from './in-sight';
import { followInTurn, sendInTurn, whileNobodySends } from './leader';
import { specOf } from '~/domain/actions/all-actions';
import { forgetOldActions } from './retention';

/** Without locks, a part nobody finished within this time is taken as left behind. */
const LEFT_BEHIND_MS = 300_000;
const RECORDS_EVERY_MS = 300;
const FLEET_EVERY_MS = 5000;

let isStarted = false;

/**
 * Sends and follows the actions of this browser: every tab shows them. One tab of each sign-in at a time sends what that sign-in
 * began, and one tab of all polls. When that tab goes, or is signed out, the next takes over where it left off.
 */
export function startActions(client: QueryClient): void {
  if (isStarted) return;
  isStarted = true;
  let engine: Engine | null = null;
  let following: Following | null = null;
  const wake = () => {
    engine?.wake();
    following?.wake();
  };
  const showRecords = spaced(RECORDS_EVERY_MS, () => void client.invalidateQueries({ queryKey: actionsKey }));
  const showFleet = spaced(FLEET_EVERY_MS, () => {
    void client.invalidateQueries({ queryKey: desktopsKey });
    void client.invalidateQueries({ queryKey: desktopPoolsKey });
    void client.invalidateQueries({ queryKey: snapshotsKey });
    void client.invalidateQueries({ queryKey: appGroupsKey });
    void client.invalidateQueries({ queryKey: appAuthorizationsKey });
    void invalidateTaskLists(client);
    void invalidateUsers(client);
    void client.invalidateQueries({ queryKey: terminalsKey });
    void client.invalidateQueries({ queryKey: appSessionsKey });
  });
  onActionSignal((signal) => {
    if (signal.type === 'wake') wake();
    else if (signal.type === 'follow') following?.follow(signal.job);
    else if (signal.type !== 'seen') {
      showRecords();
      if (signal.type === 'changed') showFleet();
    }
  });
  // What another tab told before this one listened is in the records.
  showRecords();
  watchTabs(wake);

  void sendInTurn(
    () => startEngine(sendingPorts()),
    (mine) => {
      engine = mine;
    },
  );
  void followInTurn(
    () => {
      void forgetOldActions();
      return startFollowing(followingPorts());
    },
    (mine) => {
      following = mine;
    },
  );
}

const sharedPorts = {
  store: actionStore,
  isHere: (action: Action) => action.projectId === sessionStore.get().projectId,
  observe: (action: Action, items: readonly ActionItem[]) => specOf(action.kind).subject.observe(items),
  prove: (action: Action, items: readonly ActionItem[], isOver?: boolean) =>
    specOf(action.kind).prove?.(action.params, items, isOver) ?? null,
  isLeftBehind: (part: Part) => 'locks' in navigator || Date.now() - (part.sentAt ?? 0) > LEFT_BEHIND_MS,
  onChange: (actionId: string, ended: boolean) => signalActions({ type: 'changed', actionId, ended }),
  now: () => Date.now(),
};

function sendingPorts(): EnginePorts {
  let used: string | null = null;
  return {
    ...sharedPorts,
    sessionId: currentSessionId(),
    submit: async (action, items) => {
      const spec = specOf(action.kind);
      used = currentToken();
      const { params } = action;
      const reply = await sendBulk(
        spec.operation(params, items),
        spec.body(params, items),
        spec.path(params, items),
        spec.headers(params, items),
      );
      const takesMs = spec.takesMs(params, items);
      return takesMs > 0 ? { ...reply, job_id: waitUntil(presentTime() + takesMs) } : reply;
    },
    expectsJob: ({ kind, params }, items) => beginsJob(specOf(kind).operation(params, items)),
    order: ({ kind, params }, items) => specOf(kind).order(params, items),
    failureOf,
    // Where it is asked for, the turn of this tab ends, and the engine is stopped; the next one takes up what waits.
    untilSignedIn: async () => void signedInAgain(used),
    follow: (job) => signalActions({ type: 'follow', job }),
  };
}

function followingPorts(): FollowingPorts {
  return {
    ...sharedPorts,
    whileNobodySends: (action, go) => whileNobodySends(action.sessionId ?? '', go),
    readJob: lookAtJob,
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    isWatched: isInSight,
  };
}

/** A refusal changed nothing. After 429, 5xx, or no answer at all, the request may have been carried out. */
export function failureOf(error: unknown): CallFailure {
  const fault = faultOf(error);
  // What the contract refuses to send was never sent.
  if (!(error instanceof ApiError)) return { kind: 'refused', fault };
  const status = error.kind === 'http' ? (error.status ?? 0) : 0;
  if (status === 401) return { kind: 'unauthorised' };
  return { kind: status >= 400 && status < 500 && status !== 429 ? 'refused' : 'lost', fault };
}

function faultOf(error: unknown): Fault {
  return error instanceof ApiError
    ? {
        code: error.code ?? '',
        reason: error.kind === 'network' ? '' : error.message,
        requestId: error.requestId ?? '',
        ...(error.status === 403 && { forbidden: true as const }),
      }
    : { code: '', reason: String(error), requestId: '' };
}

/** One look at a job, and at its sub-jobs where the job does not list them all. */
async function lookAtJob(jobId: string): Promise<JobLook> {
  const until = waitedFor(jobId);
  if (until !== null) {
    const status = presentTime() < until ? 'RUNNING' : 'SUCCESS';
    return { kind: 'job', job: { status, fault: NO_FAULT, subJobs: [] } };
  }
  try {
    const job = await readJob(jobId);
    let subJobs = job.sub_jobs ?? [];
    if ((job.sub_jobs_total ?? 0) > subJobs.length) {
      subJobs = (await readSubJobs({ job_id: jobId, limit: SUB_JOB_LIMIT })).jobs ?? [];
    }
    const fault = { code: job.job_error_code ?? '', reason: job.fail_reason ?? '', requestId: '' };
    return { kind: 'job', job: { status: job.status ?? '', fault, subJobs } };
  } catch (error) {
    const gone = error instanceof ApiError && error.status === 404;
    return { kind: gone ? 'gone' : 'trouble', fault: faultOf(error) };
  }
}

/** Runs `action` at once, and again at the end of each spell in which it was asked for. */
function spaced(ms: number, action: () => void): () => void {
  let resting = false;
  let asked = false;
  const run = () => {
    asked = false;
    resting = true;
    action();
    setTimeout(() => {
      resting = false;
      if (asked) run();
    }, ms);
  };
  return () => {
    if (resting) asked = true;
    else run();
  };
}
