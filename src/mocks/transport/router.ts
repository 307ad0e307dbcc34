import type { Handler } from './handle';

interface Route {
  readonly handler: Handler;
  readonly params: ReadonlyMap<string, string>;
}
type Router = (method: string, pathname: string) => Route | undefined;

/** Finds the handler of a path. Literal segments win over parameters whatever the order of `handlers`. */
export function createRouter(handlers: readonly Handler[]): Router {
  const routes = handlers
    .map((handler) => ({ handler, segments: handler.operation.path.split('/') }))
    .toSorted((a, b) => rank(a.segments).localeCompare(rank(b.segments)));
  return (method, pathname) => {
    const segments = pathname.split('/');
    for (const route of routes) {
      if (route.handler.operation.method !== method) continue;
      const params = match(route.segments, segments);
      if (params) return { handler: route.handler, params };
    }
    return undefined;
  };
}

const isParameter = (segment: string) => segment.startsWith('{');

const rank = (segments: readonly string[]) => segments.map((s) => (isParameter(s) ? '1' : '0')).join('');

function match(pattern: readonly string[], path: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== path.length) return undefined;
  const params = new Map<string, string>();
  for (const [i, expected] of pattern.entries()) {
    const actual = path[i] ?? '';
    if (isParameter(expected)) {
      if (actual === '') return undefined;
      params.set(expected.slice(1, -1), decode(actual));
    } else if (expected !== actual) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
