import * as z from 'zod/mini';
import { parsedJson, type TabStorage } from '~/mocks/engine/persistence';
import {
  DEFAULT_FLEET,
  DEFAULT_SEED,
  DEFAULT_USER_GROUPS,
  FLEET_LIMIT,
  isScenario,
  type Scenario,
  USER_GROUP_LIMIT,
} from '~/mocks/scenarios';

const KEY = 'workspace-console-demo:settings';

const NAMES = ['scenario', 'fleet', 'groups', 'seed', 'latency', 'pace'] as const;

interface DemoSettings {
  readonly scenario: Scenario;
  readonly fleet: number;
  /** User groups. */
  readonly groups: number;
  readonly seed: number;
  readonly latency: number;
  readonly pace: number;
}

const DEFAULTS: DemoSettings = {
  scenario: 'normal',
  fleet: DEFAULT_FLEET,
  groups: DEFAULT_USER_GROUPS,
  seed: DEFAULT_SEED,
  latency: 1,
  pace: 1,
};

const stored = z.partial(
  z.object({
    scenario: z.string(),
    fleet: z.number(),
    groups: z.number(),
    seed: z.number(),
    latency: z.number(),
    pace: z.number(),
    asked: z.string(),
  }),
);

/**
 * What the address asks for, else what the tab remembers, else the usual; words that make no sense count as not given. An
 * address that asks for just what it asked last time has had its say: a scenario chosen since then survives the reload.
 */
export function readSettings(search: string, storage: TabStorage | undefined): DemoSettings {
  const memory = z.safeParse(stored, parsedJson(storage?.getItem(KEY) ?? null)).data ?? {};
  const asked = memory.asked === askedIn(search) ? new URLSearchParams() : new URLSearchParams(search);
  const number = (key: 'fleet' | 'groups' | 'seed' | 'latency' | 'pace', low: number, high: number) => {
    const text = asked.get(key);
    const value = text === null || text.trim() === '' ? memory[key] : Number(text);
    return value === undefined || Number.isNaN(value) ? DEFAULTS[key] : Math.min(high, Math.max(low, value));
  };
  const scenario = [asked.get('scenario'), memory.scenario].find((word) => isScenario(word));
  return {
    scenario: isScenario(scenario) ? scenario : DEFAULTS.scenario,
    fleet: Math.trunc(number('fleet', 0, FLEET_LIMIT)),
    groups: Math.trunc(number('groups', 0, USER_GROUP_LIMIT)),
    seed: Math.trunc(number('seed', 0, 0xffffffff)),
    latency: number('latency', 0, 100),
    pace: number('pace', 0.01, 10_000),
  };
}

/** Remembers the settings for the tab, and what the address asked for when they were made. */
export function rememberSettings(
  settings: DemoSettings,
  search: string,
  storage: TabStorage | undefined,
): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ ...settings, asked: askedIn(search) }));
  } catch {
    // Storage may be full or closed: the address still says what is wanted.
  }
}

function askedIn(search: string): string {
  const given = new URLSearchParams(search);
  return NAMES.map((name) => `${name}=${given.get(name) ?? ''}`).join('&');
}
