// The service writes times in many forms (see "Times" in the API manual's traps); all of them are UTC or say their zone.
const PLAIN = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const NO_SECONDS = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z$/;

/** Reads any time form of the service, zoneless ones as UTC; null when empty or not a time. */
export function parseWireTime(value: string | null | undefined): Date | null {
  if (!value) return null;
  const short = NO_SECONDS.exec(value);
  const plain = PLAIN.exec(value);
  const iso = short ? `${short[1]}:00Z` : plain ? plainToIso(plain) : value;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

function plainToIso([, y, mo, d, h = '00', mi = '00', s = '00']: RegExpExecArray): string {
  return `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
}

/** The form the statistics calls take: yyyy-MM-ddTHH:mm:ssZ, in UTC. */
export function toWireSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** The form the connection records take: yyyy-MM-ddTHH:mmZ, in UTC, no seconds. */
export function toWireMinutes(date: Date): string {
  return `${date.toISOString().slice(0, 16)}Z`;
}
