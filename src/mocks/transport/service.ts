import type { RequestHandler } from 'msw';
import { http } from 'msw/core/http';
import type { Backend } from './backend';
import { catchUp, nextRunAfter } from '~/mocks/engine/catch-up';
import { type Clock, createClock } from '~/mocks/engine/clock';
import { createDb, type Db } from '~/mocks/engine/db';
import { createFrame, isApiRequest } from './frame';
import { createGate } from './gate';
import { allHandlers } from './all-handlers';
import { createKeeper, type Keeper, type TabStorage } from '~/mocks/engine/persistence';
import {
  type DataSet,
  dataSetOf,
  DEFAULT_FLEET,
  DEFAULT_SEED,
  DEFAULT_USER_GROUPS,
  FLEET_LIMIT,
  type Scenario,
} from '~/mocks/scenarios';

export interface ServiceOptions {
  readonly seed?: number;
  readonly fleet?: number;
  /** User groups a world begins with. */
  readonly groups?: number;
  readonly scenario?: Scenario;
  /** Factor of the simulated latency; 0 answers at once. */
  readonly latency?: number;
  /** How many times faster than the wall's the service's clock runs. */
  readonly pace?: number;
  /** Where changes are kept, for all tabs that have it; without it they last as long as the service. */
  readonly storage?: TabStorage | undefined;
}

export interface Service {
  /** For MSW: a worker in the browser, `getResponse` anywhere else. */
  readonly handlers: RequestHandler[];
  readonly scenario: () => Scenario;
  /** Takes effect at once. True when the data behind the screens changed with it. */
  readonly setScenario: (scenario: Scenario) => boolean;
  readonly fleet: () => number;
  readonly setFleet: (fleet: number) => void;
  /** Milliseconds since 1970 as the service sees them. */
  readonly now: () => number;
  /** Moves the service's clock, in all tabs, to the next run of any task, which then begins. Undefined, and nothing done, when none is to come. */
  readonly jumpToNextRun: () => Date | undefined;
  /** Forgets every change made to the present world, in all tabs. */
  readonly reset: () => void;
  /** Keeps at once what is still to be kept: the page is about to go. */
  readonly flush: () => void;
  readonly backend: Backend;
}

/** The mock service: one and the same for the browser, the HTTP port and the tests. */
export function createService(options: ServiceOptions = {}): Service {
  const { seed = DEFAULT_SEED, groups = DEFAULT_USER_GROUPS, latency = 1, pace = 1, storage } = options;
  let scenario = options.scenario ?? 'normal';
  let fleet = clampFleet(options.fleet ?? DEFAULT_FLEET);
  const open = () => openWorld({ seed, fleet, groups, dataSet: dataSetOf(scenario), pace, storage });
  let opened = open();
  const gate = createGate();

  const backend: Backend = {
    get db() {
      return opened.db;
    },
    get clock() {
      return opened.clock;
    },
    timesSeen: (key) => {
      const { seen } = opened.db;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return times;
    },
    isTroubled: () => scenario === 'troubled',
    expireTokens: gate.revokeAll,
  };
  const upToNow = () => {
    if (opened.keeper.isStale()) opened = caughtUp(opened, open);
    // Saved although nobody asked for a change: a run must not be forgotten by a reload days later.
    if (catchUp(backend, opened.clock.now())) opened.keeper.save(opened.db);
  };
  const handle = createFrame({
    handlers: allHandlers(backend),
    gate,
    scenario: () => scenario,
    seed,
    latency,
    beforeCall: upToNow,
    afterCall: () => opened.keeper.save(opened.db),
  });

  return {
    // One handler for MSW, which asks each in turn: the router finds the operation without trying all of them.
    handlers: [
      http.all(
        ({ request }) => isApiRequest(request),
        ({ request }) => handle(request),
      ),
    ],
    backend,
    scenario: () => scenario,
    setScenario: (next) => {
      const before = opened.db.dataSet;
      if (next === 'expired') gate.expireAll();
      scenario = next;
      if (dataSetOf(next) === before) return false;
      opened.keeper.flush();
      opened = open();
      return true;
    },
    fleet: () => fleet,
    setFleet: (next) => {
      fleet = clampFleet(next);
      opened.keeper.flush();
      opened = open();
    },
    now: () => opened.clock.now(),
    jumpToNextRun: () => {
      upToNow();
      const now = opened.clock.now();
      const next = nextRunAfter(opened.db, now);
      if (next === undefined) return undefined;
      opened.db.ahead += next - now;
      catchUp(backend, next);
      opened.keeper.save(opened.db);
      return new Date(next);
    },
    reset: () => {
      opened.keeper.forget();
      opened = open();
    },
    flush: () => opened.keeper.flush(),
  };
}

interface OpenWorld {
  readonly db: Db;
  readonly clock: Clock;
  readonly keeper: Keeper;
}

interface WorldOptions {
  readonly seed: number;
  readonly fleet: number;
  readonly groups: number;
  readonly dataSet: DataSet;
  readonly pace: number;
  readonly storage: TabStorage | undefined;
}

function openWorld({ seed, fleet: asked, groups, dataSet, pace, storage }: WorldOptions): OpenWorld {
  const fleet = dataSet === 'huge' ? FLEET_LIMIT : dataSet === 'empty' ? 0 : asked;
  const keeper = createKeeper(storage, { seed, fleet, groups, dataSet, pace });
  const now = Date.now();
  const bornAt = keeper.bornAt(now);
  const db = createDb(dataSet, { seed, fleet, groups, bornAt: bornAt ?? now });
  if (bornAt !== undefined) keeper.load(db);
  // Kept from the start, so that tasks under way go on after a reload instead of beginning again.
  else keeper.save(db);
  const clock = createClock(db.world.bornAt, pace);
  return { db, clock: { pace, now: () => clock.now() + db.ahead }, keeper };
}

/** The world as another tab has left it, which may have started it anew. */
function caughtUp(opened: OpenWorld, open: () => OpenWorld): OpenWorld {
  const { db, keeper } = opened;
  if (keeper.bornAt(Date.now()) !== db.world.bornAt) return open();
  keeper.load(db);
  return opened;
}

function clampFleet(fleet: number): number {
  return Number.isFinite(fleet) ? Math.min(FLEET_LIMIT, Math.max(0, Math.trunc(fleet))) : DEFAULT_FLEET;
}
