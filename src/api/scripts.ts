import { mutationOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  createScript,
  createScriptBody,
  listScripts,
  showScriptDetail,
  updateScript,
  updateScriptBody,
  type CreateScriptBody,
  type UpdateScriptBody,
} from '~/contract/scripts';
import { call } from './http';
import { listSource } from './list-source';

/** Everything about scripts begins with this key. */
const scriptsKey = ['scripts'] as const;

/** Scripts (ListScripts): a page of them, or all that match. */
export const scriptsSource = listSource(listScripts, scriptsKey, (script) => script.id);

/** Reads a script with its text (ShowScriptDetail), without the cache. */
export function readScript(scriptId: string, signal?: AbortSignal) {
  return call(showScriptDetail, { params: { script_id: scriptId }, query: {}, signal });
}

/** A script with its text. Key: ['scripts', 'one', scriptId]. */
export function scriptQuery(scriptId: string) {
  return queryOptions({
    queryKey: [...scriptsKey, 'one', scriptId],
    queryFn: ({ signal }) => readScript(scriptId, signal),
  });
}

/** Every script. Key: ['scripts', 'all']. */
export function allScriptsQuery() {
  return queryOptions({
    queryKey: [...scriptsKey, 'all'],
    queryFn: ({ signal }) => scriptsSource.all({}, { signal }),
  });
}

/** Creates a script. */
export function useCreateScript() {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: CreateScriptBody) => call(createScript, { body: createScriptBody.parse(body) }),
      onSettled: () => client.invalidateQueries({ queryKey: scriptsKey }),
    }),
  );
}

/** Changes a script; its text goes whole. */
export function useUpdateScript(scriptId: string) {
  const client = useQueryClient();
  return useMutation(
    mutationOptions({
      mutationFn: (body: UpdateScriptBody) =>
        call(updateScript, { params: { script_id: scriptId }, body: updateScriptBody.parse(body) }),
      onSettled: () => client.invalidateQueries({ queryKey: scriptsKey }),
    }),
  );
}
