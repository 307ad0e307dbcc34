import { setupWorker } from 'msw/browser';
import { readSettings, rememberSettings } from './demo-settings';
import type { TabStorage } from '~/mocks/engine/persistence';
import { isScenario, type Scenario, SCENARIOS } from '~/mocks/scenarios';
import { PROJECT_ID } from '~/mocks/seed/project';
import { SIGNED_IN } from '~/mocks/sentinels';
import { createService } from './service';

/** What the demo lets the console's demo bar do. */
interface DemoControl {
  readonly scenario: Scenario;
  readonly scenarios: readonly Scenario[];
  readonly fleet: number;
  /** Where the demo is: the one project it knows, and who administers it. */
  readonly session: { region: string; projectId: string; projectName: string; userName: string };
  /** A token no one had before. */
  readonly issueToken: () => string;
  /** Takes effect at once; `reloadNeeded` when the data behind the screens changed with it. An unknown name changes nothing. */
  readonly setScenario: (name: string) => { reloadNeeded: boolean };
  /** Makes another fleet; what the screens hold is of the old one until they are loaded again. */
  readonly setFleet: (fleet: number) => void;
  /** The demo's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Moves the demo's clock, in all tabs, to the next run of any scheduled task. Undefined when none is to come. */
  readonly jumpToNextRun: () => Date | undefined;
  /** Forgets every change made to this world, in all tabs. */
  readonly reset: () => void;
}

/** Starts the demo's own backend in a service worker. Resolves when calls are answered. */
export async function startDemoBackend(): Promise<DemoControl> {
  // How the demo is set belongs to the tab; what was done to its world is there for all tabs.
  const storage = allowed(() => sessionStorage);
  const settings = readSettings(location.search, storage);
  rememberSettings(settings, location.search, storage);
  const service = createService({ ...settings, storage: allowed(() => localStorage) });
  addEventListener('pagehide', service.flush);
  const worker = setupWorker(...service.handlers);
  // Every API path has an answer, if only "no such API"; what is left over is the page's own files.
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  });
  let issued = 0;
  const remember = () =>
    rememberSettings(
      { ...settings, scenario: service.scenario(), fleet: service.fleet() },
      location.search,
      storage,
    );
  return {
    get scenario() {
      return service.scenario();
    },
    scenarios: SCENARIOS,
    get fleet() {
      return service.backend.db.desktops.count;
    },
    session: {
      region: 'cn-north-4',
      projectId: PROJECT_ID,
      projectName: 'cn-north-4_demo',
      userName: SIGNED_IN.userName,
    },
    issueToken: () => {
      issued += 1;
      return `demo-token-${issued}-${Date.now().toString(36)}`;
    },
    setScenario: (name) => {
      if (!isScenario(name)) return { reloadNeeded: false };
      const reloadNeeded = service.setScenario(name);
      remember();
      return { reloadNeeded };
    },
    setFleet: (fleet) => {
      service.setFleet(fleet);
      remember();
    },
    now: service.now,
    jumpToNextRun: service.jumpToNextRun,
    reset: () => service.reset(),
  };
}

function allowed(storage: () => TabStorage): TabStorage | undefined {
  try {
    return storage();
  } catch {
    // Closed to us, as in some private windows.
    return undefined;
  }
}
