import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actsKey } from '~/domain/bulk/acts';
import { clearFinished } from './retention';

/** Forgets every act that has ended, and draws what shows acts anew. */
export function useClearFinished() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: clearFinished,
    networkMode: 'always',
    onSettled: () => client.invalidateQueries({ queryKey: actsKey }),
  });
}
