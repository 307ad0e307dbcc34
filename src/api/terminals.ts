import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  createTerminalsBindingDesktops,
  listTerminalsBindingDesktops,
  listTerminalsBindingDesktopsConfig,
  updateTerminalsBindingDesktops,
  updateTerminalsBindingDesktopsConfig,
  type UpdateTerminalsConfigBody,
  type TerminalBinding,
} from '~/contract/terminals';
import { parts } from '~/lib/parts';
import { createOnce, isSameName } from './creation';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about terminal bindings begins with this key. */
export const terminalsKey = ['terminals'] as const;

/** Terminal bindings (ListTerminalsBindingDesktops): a page of them, or all that match. */
export const bindingsSource = listSource(listTerminalsBindingDesktops, terminalsKey, ({ id }) => id);

/** Addresses one read names; the address of the read must stay short. */
const MACS_PER_READ = 100;

/** The bindings of these terminals, each address as AA-BB-CC-DD-EE-FF. @throws ApiError, or the AbortError of `signal` */
export async function readBindingsOf(
  macs: readonly string[],
  signal?: AbortSignal,
): Promise<TerminalBinding[]> {
  const found: TerminalBinding[] = [];
  for (const mac_list of parts([...new Set(macs)], MACS_PER_READ))
    found.push(...(await bindingsSource.all({ mac_list: [...mac_list] }, signal ? { signal } : {})));
  return found;
}

/** How many bindings the project has. @throws ApiError, or the AbortError of `signal` */
export async function countBindings(signal?: AbortSignal): Promise<number> {
  const query = { offset: 0, limit: 1, count_only: true };
  const { total_num } = await call(listTerminalsBindingDesktops, { query, ...(signal && { signal }) });
  return total_num ?? 0;
}

/** The three switches. Key: ['terminals', 'config']. */
export function terminalsConfigQuery() {
  return queryOptions({
    queryKey: [...terminalsKey, 'config'],
    queryFn: ({ signal }) => call(listTerminalsBindingDesktopsConfig, { signal }),
  });
}

/** A binding as somebody fills it in; without an id it is new. */
export interface BindingInput {
  readonly id: string | null;
  readonly mac: string;
  readonly desktop_name: string;
  readonly description: string;
}

/**
 * Saves a binding. The creation answers without a body and may have passed over what it could not use, so it is read back: false when
 * the binding is not there afterwards. The promise rejects with ApiError.
 */
export function useSaveBinding() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, mac, desktop_name, description }: BindingInput): Promise<boolean> => {
      if (id !== null) {
        await call(updateTerminalsBindingDesktops, { body: { id, mac, desktop_name, description } });
        return true;
      }
      const line = { mac, desktop_name, ...(description !== '' && { description }) };
      const find = async () => boundTo(await readBindingsOf([mac]), desktop_name);
      await createOnce(
        () => call(createTerminalsBindingDesktops, { body: { bind_list: [line] } }),
        async () => (await find())?.id ?? undefined,
      );
      return (await find()) !== undefined;
    },
    onSettled: () => client.invalidateQueries({ queryKey: terminalsKey }),
  });
}

const boundTo = (bindings: readonly TerminalBinding[], desktopName: string) =>
  bindings.find(({ desktop_name }) => isSameName(desktop_name, desktopName));

/** Every binding. Key: ['terminals', 'all']. */
export function allBindingsQuery() {
  return queryOptions({
    queryKey: [...terminalsKey, 'all'],
    queryFn: ({ signal }) => bindingsSource.all({}, { signal }),
  });
}

/** Sets the switches. The promise rejects with ApiError. */
export function useSaveTerminalsConfig() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateTerminalsConfigBody) => call(updateTerminalsBindingDesktopsConfig, { body }),
    onSettled: () => client.invalidateQueries({ queryKey: terminalsKey }),
  });
}
