import { parseArgs } from 'node:util';
import {
  DEFAULT_FLEET,
  DEFAULT_SEED,
  DEFAULT_USER_GROUPS,
  FLEET_LIMIT,
  isScenario,
  type Scenario,
  SCENARIOS,
  USER_GROUP_LIMIT,
} from '~/mocks/scenarios';

export const USAGE = `usage: mock-api [--port N] [--fleet N] [--groups N] [--seed N] [--scenario NAME] [--log FILE.jsonl] [--latency FACTOR] [--pace N]
  --port      0 picks a free one (default 8787)
  --fleet     desktops, 0 to ${FLEET_LIMIT} (default ${DEFAULT_FLEET})
  --groups    user groups, 0 to ${USER_GROUP_LIMIT} (default ${DEFAULT_USER_GROUPS})
  --seed      another number, another fleet (default ${DEFAULT_SEED})
  --scenario  ${SCENARIOS.join(', ')}
  --log       every exchange, one JSON object a line, secrets masked
  --latency   factor of the simulated latency, 0 for none (default 1)
  --pace      how many times faster than the wall's the clock runs (default 1)`;

interface ServeArguments {
  readonly port: number;
  readonly fleet: number;
  readonly groups: number;
  readonly seed: number;
  readonly scenario: Scenario;
  readonly latency: number;
  readonly pace: number;
  readonly log: string | undefined;
}

/** Reads the command line, or says what is wrong with it. */
export function readArguments(args: readonly string[]): ServeArguments | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        fleet: { type: 'string', default: String(DEFAULT_FLEET) },
        groups: { type: 'string', default: String(DEFAULT_USER_GROUPS) },
        seed: { type: 'string', default: String(DEFAULT_SEED) },
        scenario: { type: 'string', default: 'normal' },
        latency: { type: 'string', default: '1' },
        pace: { type: 'string', default: '1' },
        log: { type: 'string' },
      },
    });
    const { scenario } = values;
    if (!isScenario(scenario)) throw new Error(`--scenario: unknown scenario ${scenario}`);
    return {
      scenario,
      port: whole('port', values.port, 65_535),
      fleet: whole('fleet', values.fleet, FLEET_LIMIT),
      groups: whole('groups', values.groups, USER_GROUP_LIMIT),
      seed: whole('seed', values.seed, 0xffffffff),
      latency: factor('latency', values.latency, 0),
      pace: factor('pace', values.pace, 0.01),
      log: values.log,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function whole(name: string, text: string, highest: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > highest)
    throw new Error(`--${name}: expected a whole number from 0 to ${highest}`);
  return value;
}

function factor(name: string, text: string, lowest: number): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value < lowest)
    throw new Error(`--${name}: expected a number from ${lowest} on`);
  return value;
}
