import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of server state. Retries are in http.ts, so that every read follows one policy, whoever makes it; what is shown is
 * fresh for 15 s, then read again when somebody looks at it.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: 15_000, gcTime: 5 * 60_000, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
