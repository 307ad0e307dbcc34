import type { RequestHandler } from 'msw';
import { http } from 'msw/core/http';
import type { Backend } from './backend';
import { type Clock, createClock } from './clock';
import { createDb, type Db } from './db';
import { createFrame, isApiRequest } from './frame';
import { createGate } from './gate';
import { allOperations } from './operations';
import { createKeeper, type Keeper, type TabStorage } from './persistence';
import {
  type DataSet,
  dataSetOf,
  DEFAULT_FLEET,
  DEFAULT_SEED,
  FLEET_LIMIT,
  type Scenario,
} from './scenarios';

export interface ServiceOptions {
  readonly seed?: number;
  readonly fleet?: number;
  readonly scenario?: Scenario;
  /** Factor of the pretended latency; 0 answers at once. */
  readonly latency?: number;
  /** How many times faster than the wall's the service's clock runs. */
  readonly pace?: number;
  /** Where changes are kept over a reload; without it they last as long as the service. */
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
  /** Forgets every change made to the present world. */
  readonly reset: () => void;
  readonly backend: Backend;
}

/** The pretended service: one and the same for the browser, the HTTP port and the tests. */
export function createService(options: ServiceOptions = {}): Service {
  const { seed = DEFAULT_SEED, latency = 1, pace = 1, storage } = options;
  let scenario = options.scenario ?? 'normal';
  let fleet = clampFleet(options.fleet ?? DEFAULT_FLEET);
  const open = () => openWorld({ seed, fleet, dataSet: dataSetOf(scenario), pace, storage });
  let opened = open();
  const gate = createGate();
  const seen = new Map<string, number>();

  const backend: Backend = {
    get db() {
      return opened.db;
    },
    get clock() {
      return opened.clock;
    },
    timesSeen: (key) => {
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return times;
    },
  };
  const handle = createFrame({
    operations: allOperations(backend),
    gate,
    scenario: () => scenario,
    seed,
    latency,
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
      opened = open();
      return true;
    },
    fleet: () => fleet,
    setFleet: (next) => {
      fleet = clampFleet(next);
      opened = open();
    },
    reset: () => {
      opened.keeper.forget();
      opened = open();
    },
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
  readonly dataSet: DataSet;
  readonly pace: number;
  readonly storage: TabStorage | undefined;
}

function openWorld({ seed, fleet: asked, dataSet, pace, storage }: WorldOptions): OpenWorld {
  const fleet = dataSet === 'huge' ? FLEET_LIMIT : dataSet === 'empty' ? 0 : asked;
  const keeper = createKeeper(storage, { seed, fleet, dataSet });
  const bornAt = keeper.bornAt(Date.now());
  const db = createDb(dataSet, { seed, fleet, bornAt });
  keeper.load(db);
  // Kept from the start, so that tasks under way go on after a reload instead of beginning again.
  keeper.save(db);
  return { db, clock: createClock(bornAt, pace), keeper };
}

function clampFleet(fleet: number): number {
  return Number.isFinite(fleet) ? Math.min(FLEET_LIMIT, Math.max(0, Math.trunc(fleet))) : DEFAULT_FLEET;
}
