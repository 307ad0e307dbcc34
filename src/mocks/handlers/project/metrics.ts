// Figures made up by address: an hour's value depends on the seed, the hour and the fleet, so the same hour always says the same
// and a day is the sum of its hours.
import { METRIC_NAMES, type ListMetricsQuery } from '~/contract/statistics';
import type { Backend } from '~/mocks/transport/backend';
import { findDesktop } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { baseOf, chance } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import { POOLS } from '~/mocks/seed/pools';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The fleet works by the clock of Beijing. */
const OFFICE_ZONE = 8;
/** Share of the fleet in use at each hour of a working day. */
const SHAPE = [2, 1, 1, 1, 1, 2, 4, 12, 38, 58, 62, 60, 40, 44, 60, 61, 58, 50, 30, 18, 12, 8, 5, 3];

export type MetricsQuestion = Pick<
  ListMetricsQuery,
  'start_time' | 'end_time' | 'metric_names' | 'period' | 'dim' | 'dim.0' | 'dim.1' | 'dim.2'
>;

interface Bucket {
  readonly time: number;
  /** One for each metric asked for, in that order. */
  readonly values: readonly number[];
}

/** The metrics asked for, by day or hour; periods begin where UTC days and hours do. */
export function metricsOver(
  backend: Backend,
  question: MetricsQuestion & { readonly from: number; readonly to: number },
): Bucket[] {
  const { metric_names, period = 'DAY', from, to } = question;
  for (const name of metric_names) {
    if (!METRIC_NAMES.some((known) => known === name)) {
      refuse(
        400,
        ERROR_CODES.badParameter,
        `metric_names: unknown metric ${name}, known are ${METRIC_NAMES.join(', ')}`,
      );
    }
  }
  const desktops = desktopsMeant(backend, question);
  const step = period === 'HOUR' ? HOUR : DAY;
  const buckets: Bucket[] = [];
  for (let time = Math.floor(from / step) * step; time < to; time += step) {
    const hours = Array.from({ length: step / HOUR }, (_, i) => time + i * HOUR).filter((hour) => hour < to);
    buckets.push({
      time,
      values: metric_names.map((name) =>
        hours.reduce((sum, hour) => sum + hourly(backend.db.world.seed, name, hour, desktops), 0),
      ),
    });
  }
  return buckets;
}

function hourly(seed: number, metric: string, hour: number, desktops: number): number {
  const number = Math.floor(hour / HOUR);
  const local = new Date(hour + OFFICE_ZONE * HOUR);
  const weekend = local.getUTCDay() === 0 || local.getUTCDay() === 6;
  const share = ((SHAPE[local.getUTCHours()] ?? 0) / 100) * (weekend ? 0.12 : 1);
  const noise = 0.9 + chance(baseOf(seed, number), 1) * 0.2;
  const inUse = desktops * share * noise;
  // Most people log in when the day begins and some come back after lunch.
  const before = ((SHAPE[(local.getUTCHours() + 23) % 24] ?? 0) / 100) * (weekend ? 0.12 : 1);
  const logins = 0.5 * desktops * (Math.max(0, share - before) + share * 0.04) * noise;
  return metric === 'desktop_usage' ? Math.round(inUse * 3600) : Math.round(logins);
}

/** How many desktops the dimensions leave. Known are desktop_id, pool_id and user_name; others are refused. */
function desktopsMeant(backend: Backend, question: MetricsQuestion): number {
  const { db } = backend;
  const dims = [question.dim, question['dim.0'], question['dim.1'], question['dim.2']].filter(
    (d) => d !== undefined,
  );
  if (dims.length === 0) return db.desktops.count;
  const tests = dims.map((dim) => {
    const [key = '', ...rest] = dim.split(',');
    const value = rest.join(',');
    switch (key) {
      case 'desktop_id': {
        const index = findDesktop(db, value)?.index;
        return (row: { readonly index: number }) => row.index === index;
      }
      case 'pool_id':
        return (row: { readonly pool: number | null }) => row.pool !== null && POOLS[row.pool]?.id === value;
      case 'user_name':
        return (row: { readonly assignees: readonly { readonly name: string }[] }) =>
          row.assignees.some((a) => a.name === value);
      default:
        return refuse(400, ERROR_CODES.badParameter, `dim: unknown dimension ${key}`);
    }
  });
  return db.desktops.filter((row) => tests.every((test) => test(row))).length;
}
