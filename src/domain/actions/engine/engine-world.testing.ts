// A world for the engine's tests: a clock that moves when told to, a service that does as it is told, tabs that can crash.
import type { EnginePorts } from './engine';
import { startEngine, type Engine } from './engine';
import type { ActionStore } from './action-store';
import type { FollowedJob, JobLook } from './follower';
import { startFollowing, type Following, type FollowingPorts } from './following';
import { createMemoryStore } from './memory-store.testing';
import { newAction, type NewAction } from './new-action';
import type { Truth } from './part';
import type { Action, Part } from './record';

/** What the service does with one request. */
export type Answer =
  | 'job'
  | 'job-fails'
  /** A job that cannot be found afterwards. */
  | 'job-forgotten'
  | 'some-refused'
  | 'refused'
  | 'lost'
  | 'lost-done'
  | '401'
  | 'odd'
  /** Answered without a body: there is no job. */
  | 'done';

export interface World {
  readonly store: ActionStore;
  /** Ids of every request the service accepted or may have accepted, in order. */
  readonly sent: string[][];
  readonly looks: { at: number; jobId: string }[];
  /** The most requests that were on their way at the same time. */
  readonly mostAtOnce: () => number;
  readonly launch: (given?: Partial<NewAction>) => Promise<Action>;
  /** Lets `ms` pass, doing what falls due on the way. */
  readonly pass: (ms: number) => Promise<void>;
  /** Opens a tab in the place of the one there is, under a sign-in of this id. */
  readonly openTab: (sessionId?: string) => void;
  /** Opens one more, which sends and follows beside the others, as where a browser has no locks. */
  readonly openSecond: (sessionId?: string) => void;
  /** Every tab is gone. */
  readonly crash: () => void;
  readonly signIn: () => void;
  readonly setWatched: (watched: boolean) => void;
  readonly parts: (id: string) => Promise<Part[]>;
}

interface Job {
  readonly items: readonly string[];
  readonly readyAt: number;
  readonly fails: boolean;
}

/** The sign-in of tabs and actions that name none. */
const MINE = 'my-sign-in';

interface Tab {
  readonly sessionId: string;
  engine: Engine | null;
  following: Following | null;
}

const FAULT = { code: 'WKS.1', reason: 'no', requestId: 'r' };

/** A world whose service answers the requests in turn; jobs take `jobMs`. With `prove` its calls begin no jobs and are read back. */
export function createWorld(
  answers: readonly Answer[],
  jobMs = 5000,
  prove?: (ids: readonly string[], isOver: boolean) => Promise<Truth>,
): World {
  const store = createMemoryStore();
  const sent: string[][] = [];
  const looks: { at: number; jobId: string }[] = [];
  const jobs = new Map<string, Job>();
  const timers = new Set<{ at: number; run: () => void }>();
  let time = 1_000_000;
  let turn = 0;
  let tabs = 0;
  const live = new Map<number, Tab>();
  let watched = true;
  let signInWaiters: (() => void)[] = [];
  let made = 0;
  let flying = 0;
  let mostAtOnce = 0;

  const beginJob = (items: readonly string[], fails: boolean) => {
    const id = `job-${jobs.size + 1}`;
    jobs.set(id, { items, readyAt: time + jobMs, fails });
    return id;
  };

  function portsOf(mine: number, sessionId: string): EnginePorts & FollowingPorts {
    // A tab that is gone hears of nothing any more.
    const alive = <T>(value: Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        value.then(
          (one) => live.has(mine) && resolve(one),
          (error: unknown) => live.has(mine) && reject(error as Error),
        );
      });
    const follow = (job: FollowedJob) => {
      for (const { following } of live.values()) following?.follow(job);
    };
    return {
      sessionId,
      follow,
      whileNobodySends: async (action, go) => {
        if ([...live.values()].every((tab) => tab.sessionId !== action.sessionId)) await go();
      },
      store: {
        ...store,
        changePart: (...args) => (live.has(mine) ? alive(store.changePart(...args)) : new Promise(() => {})),
      },
      submit: (_action, items) => alive(answer(items.map(({ id }) => id))),
      expectsJob: () => prove === undefined,
      order: (_action, items) => items[0]?.step?.at ?? 0,
      prove: (_action, items, isOver = false) =>
        prove?.(
          items.map(({ id }) => id),
          isOver,
        ) ?? null,
      failureOf: (error) => (error as { failure: ReturnType<EnginePorts['failureOf']> }).failure,
      observe: async (_action, items) =>
        new Map(items.map(({ id }) => [id, { at: time, status: 'ACTIVE', task: '' }])),
      isHere: () => true,
      isLeftBehind: ({ sentAt }) => live.size < 2 || time - (sentAt ?? 0) > 300_000,
      untilSignedIn: () => alive(new Promise<void>((resolve) => signInWaiters.push(resolve))),
      onChange: () => {},
      readJob: (jobId) => alive(look(jobId)),
      now: () => time,
      after: (ms, run) => {
        const timer = { at: time + ms, run: () => live.has(mine) && run() };
        timers.add(timer);
        return () => timers.delete(timer);
      },
      isWatched: () => watched,
    };
  }

  async function answer(items: string[]) {
    flying += 1;
    mostAtOnce = Math.max(mostAtOnce, flying);
    await Promise.resolve();
    flying -= 1;
    const how = answers[turn++ % Math.max(1, answers.length)] ?? 'job';
    const fail = (failure: ReturnType<EnginePorts['failureOf']>) =>
      Promise.reject(Object.assign(new Error(how), { failure }));
    if (how === '401') return fail({ kind: 'unauthorised' });
    sent.push(items);
    switch (how) {
      case 'refused':
        return fail({ kind: 'refused', fault: FAULT });
      case 'lost':
        return fail({ kind: 'lost', fault: FAULT });
      case 'lost-done':
        beginJob(items, false);
        return fail({ kind: 'lost', fault: FAULT });
      case 'done':
        return {};
      case 'job-forgotten':
        return { job_id: 'forgotten' };
      case 'odd':
        return { error_code: 'WKS.2', error_msg: 'odd' };
      case 'some-refused': {
        const [first = '', ...rest] = items;
        const failed = [{ desktop_id: first, error_code: 'WKS.3', error_msg: 'frozen' }];
        return { failed_operation_list: failed, job_id: rest.length > 0 ? beginJob(rest, false) : null };
      }
      default:
        return { job_id: beginJob(items, how === 'job-fails') };
    }
  }

  async function look(jobId: string): Promise<JobLook> {
    looks.push({ at: time, jobId });
    const job = jobs.get(jobId);
    if (!job) return { kind: 'gone', fault: FAULT };
    const over = time >= job.readyAt;
    const status = !over ? 'RUNNING' : job.fails ? 'FAILED' : 'SUCCESS';
    return {
      kind: 'job',
      job: {
        status,
        fault: FAULT,
        subJobs: job.items.map((id) => ({
          status,
          process: over ? 100 : 10,
          entities: { desktop_id: id },
          ...(status === 'FAILED' && { error_code: 'WKS.9', fail_reason: 'half' }),
        })),
      },
    };
  }

  function open(sessionId = MINE): void {
    tabs += 1;
    // It is there before it begins to do anything.
    const tab: Tab = { sessionId, engine: null, following: null };
    live.set(tabs, tab);
    const ports = portsOf(tabs, sessionId);
    tab.engine = startEngine(ports);
    tab.following = startFollowing(ports);
  }

  function crash(): void {
    for (const { engine, following } of live.values()) {
      engine?.stop();
      following?.stop();
    }
    live.clear();
    signInWaiters = [];
  }

  function wakeAll(): void {
    for (const { engine, following } of live.values()) {
      engine?.wake();
      following?.wake();
    }
  }

  async function settle(): Promise<void> {
    for (let step = 0; step < 60; step += 1) await Promise.resolve();
  }

  return {
    store,
    sent,
    looks,
    mostAtOnce: () => mostAtOnce,
    launch: async (given = {}) => {
      made += 1;
      const { action, parts } = newAction(
        {
          id: `action-${made}`,
          kind: 'restart',
          params: {},
          items: [],
          skipped: [],
          limit: 100,
          retryOf: null,
          userName: 'me',
          sessionId: MINE,
          region: 'r',
          projectId: 'p',
          ...given,
        },
        time,
      );
      await store.add(
        action,
        parts,
        action.retryOf === null ? null : { id: action.retryOf, retriedBy: null },
      );
      wakeAll();
      await settle();
      return action;
    },
    pass: async (ms) => {
      const until = time + ms;
      await settle();
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        time = Math.max(time, next.at);
        next.run();
        await settle();
      }
      time = until;
    },
    openTab: (sessionId) => {
      crash();
      open(sessionId);
    },
    openSecond: open,
    crash,
    signIn: () => {
      const waiting = signInWaiters;
      signInWaiters = [];
      for (const go of waiting) go();
    },
    setWatched: (next) => {
      watched = next;
      wakeAll();
    },
    parts: store.parts,
  };
}

/** Desktops named d0, d1, … */
export function desktops(count: number): { id: string; name: string }[] {
  return Array.from({ length: count }, (_, at) => ({ id: `d${at}`, name: `PC-${at}` }));
}

/** What is kept of an action. */
export async function actionOf(world: ReturnType<typeof createWorld>, id: string): Promise<Action> {
  const action = await world.store.action(id);
  if (!action) throw new Error(`No action ${id}`);
  return action;
}
