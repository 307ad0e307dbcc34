/** Scenarios of the mock service. Importable on plain Node: nothing here touches MSW or the browser. */
export const SCENARIOS = [
  'normal',
  'empty',
  'slow',
  'flaky',
  'stale',
  'forbidden',
  'expired',
  'broken-contract',
  'troubled',
  'offline',
  'huge',
  'documented',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Desktops in the `huge` scenario, and the most any fleet may have. */
export const FLEET_LIMIT = 100_000;
export const DEFAULT_FLEET = 3000;
export const DEFAULT_SEED = 1;
/** User groups a world begins with, and the most it may. */
export const DEFAULT_USER_GROUPS = 60;
export const USER_GROUP_LIMIT = 10_000;

export function isScenario(word: string | null | undefined): word is Scenario {
  return SCENARIOS.some((name) => name === word);
}

export type DataSet = 'seeded' | 'empty' | 'huge' | 'documented';

/** The scenarios that are about the data itself; entering or leaving one makes another world. */
export function dataSetOf(scenario: Scenario): DataSet {
  return scenario === 'empty' || scenario === 'huge' || scenario === 'documented' ? scenario : 'seeded';
}
