import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text } from './wire';

/** POWERSHELL and BAT run on Windows, SHELL on Linux. A script keeps its type for good: UpdateScript has no such field. */
export const SCRIPT_TYPES = ['POWERSHELL', 'BAT', 'SHELL'] as const;
export type ScriptType = (typeof SCRIPT_TYPES)[number];

export const SCRIPT_CONTENT_LIMIT = 100_000;
export const SCRIPT_DESCRIPTION_LIMIT = 256;
export const SCRIPT_VERSION_LIMIT = 128;
export const SCRIPTS_PER_PAGE = 100;

/** A row of the list; its text comes with ShowScriptDetail alone. */
export const scriptSimpleInfo = z.object({
  id: z.string(),
  name: text,
  description: text,
  type: text,
  version: text,
  create_time: text,
  update_time: text,
});
export type ScriptSimpleInfo = z.infer<typeof scriptSimpleInfo>;

export const listScriptsQuery = z.strictObject({
  offset: z.optional(z.int().check(z.minimum(0))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(SCRIPTS_PER_PAGE))),
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  type: z.optional(z.string()),
});
export type ListScriptsQuery = z.infer<typeof listScriptsQuery>;

export const listScriptsReply = z.object({ count: int, scripts: list(scriptSimpleInfo) });

export const listScripts = operation('ListScripts', 'GET', '/v2/{project_id}/scripts', {
  query: listScriptsQuery,
  reply: listScriptsReply,
  pages: { limit: SCRIPTS_PER_PAGE, rows: 'scripts', total: 'count' },
});

const content = z.string().check(z.minLength(1), z.maxLength(SCRIPT_CONTENT_LIMIT));

export const createScriptBody = z.strictObject({
  name: z.string().check(z.minLength(1)),
  type: z.enum(SCRIPT_TYPES),
  content,
  description: z.optional(z.string().check(z.maxLength(SCRIPT_DESCRIPTION_LIMIT))),
  version: z.optional(z.string().check(z.maxLength(SCRIPT_VERSION_LIMIT))),
});
export type CreateScriptBody = z.infer<typeof createScriptBody>;

export const createScriptReply = z.object({ script_id: text });

export const createScript = operation('CreateScript', 'POST', '/v2/{project_id}/scripts', {
  body: createScriptBody,
  reply: createScriptReply,
});

export const showScriptDetailQuery = z.strictObject({ script_task_id: z.optional(z.string()) });

/** One script with its text; with `script_task_id`, as that run had it. */
export const scriptDetail = z.extend(scriptSimpleInfo, { id: text, content: text });
export type ScriptDetail = z.infer<typeof scriptDetail>;

export const showScriptDetail = operation('ShowScriptDetail', 'GET', '/v2/{project_id}/scripts/{script_id}', {
  query: showScriptDetailQuery,
  reply: scriptDetail,
});

/** The limits of description and version are stated for CreateScript alone; a longer one could not have been made. */
export const updateScriptBody = z.strictObject({
  name: z.string().check(z.minLength(1)),
  content,
  description: z.optional(z.string().check(z.maxLength(SCRIPT_DESCRIPTION_LIMIT))),
  version: z.optional(z.string().check(z.maxLength(SCRIPT_VERSION_LIMIT))),
});
export type UpdateScriptBody = z.infer<typeof updateScriptBody>;

export const updateScript = operation('UpdateScript', 'PUT', '/v2/{project_id}/scripts/{script_id}', {
  body: updateScriptBody,
});

/** Answered with 204. */
export const deleteScript = operation('DeleteScript', 'DELETE', '/v2/{project_id}/scripts/{script_id}');
