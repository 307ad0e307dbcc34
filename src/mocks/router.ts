import type { Operation } from './operation';

interface Route {
  readonly operation: Operation;
  readonly params: ReadonlyMap<string, string>;
}
type Router = (method: string, pathname: string) => Route | undefined;

/** Finds the operation of a path. Literal segments win over parameters whatever the order of `operations`. */
export function createRouter(operations: readonly Operation[]): Router {
  const routes = operations
    .map((operation) => ({ operation, segments: operation.path.split('/') }))
    .toSorted((a, b) => rank(a.segments).localeCompare(rank(b.segments)));
  return (method, pathname) => {
    const segments = pathname.split('/');
    for (const route of routes) {
      if (route.operation.method !== method) continue;
      const params = match(route.segments, segments);
      if (params) return { operation: route.operation, params };
    }
    return undefined;
  };
}

const rank = (segments: readonly string[]) => segments.map((s) => (s.startsWith(':') ? '1' : '0')).join('');

function match(pattern: readonly string[], path: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== path.length) return undefined;
  const params = new Map<string, string>();
  for (const [i, expected] of pattern.entries()) {
    const actual = path[i] ?? '';
    if (expected.startsWith(':')) {
      if (actual === '') return undefined;
      params.set(expected.slice(1), decode(actual));
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
