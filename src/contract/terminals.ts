import * as z from 'zod/mini';
import { operation } from './operation';
import { int, list, text, TEXT_LIMIT } from './wire';

/** Values of both switches. */
export const BIND_SWITCHES = ['ON', 'OFF'] as const;
/** Bindings one call may name or answer, and a project may have. */
export const BINDINGS_LIMIT = 8000;
/** Characters of a desktop's name in CreateTerminalsBindingDesktops; the update takes 255. */
export const NEW_BINDING_NAME_LIMIT = 100;
/** AA-BB-CC-DD-EE-FF, in either case. */
export const MAC_PATTERN = /^([\da-fA-F]{2}-){5}[\da-fA-F]{2}$/;

const named = z.string().check(z.maxLength(TEXT_LIMIT));

/** A terminal that may log in to a desktop while terminal binding is on. */
export const terminalBinding = z.object({ description: text, desktop_name: text, id: z.string(), mac: text });
export type TerminalBinding = z.infer<typeof terminalBinding>;

export const terminalsConfigReply = z.object({
  tc_bind_switch: text,
  tc_auto_bind_switch: text,
  tc_auto_bind_max: int,
});
export type TerminalsConfig = z.infer<typeof terminalsConfigReply>;

export const listTerminalsBindingDesktopsConfig = operation(
  'ListTerminalsBindingDesktopsConfig',
  'GET',
  '/v2/{project_id}/terminals/binding-desktops/config',
  { reply: terminalsConfigReply },
);

export const updateTerminalsBindingDesktopsConfigBody = z.strictObject({
  tc_bind_switch: z.enum(BIND_SWITCHES),
  tc_auto_bind_switch: z.optional(z.enum(BIND_SWITCHES)),
  tc_auto_bind_max: z.optional(z.int()),
});
export type UpdateTerminalsConfigBody = z.infer<typeof updateTerminalsBindingDesktopsConfigBody>;

export const updateTerminalsBindingDesktopsConfig = operation(
  'UpdateTerminalsBindingDesktopsConfig',
  'POST',
  '/v2/{project_id}/terminals/binding-desktops/config',
  { body: updateTerminalsBindingDesktopsConfigBody },
);

/** `count_only` answers `total_num` and no bindings. */
export const listTerminalsBindingDesktopsQuery = z.strictObject({
  computer_name: z.optional(named),
  mac: z.optional(named),
  offset: z.int().check(z.minimum(0), z.maximum(BINDINGS_LIMIT)),
  limit: z.int().check(z.minimum(0), z.maximum(BINDINGS_LIMIT)),
  count_only: z.optional(z.boolean()),
  computer_names: z.optional(z.array(z.string())),
  mac_list: z.optional(z.array(z.string())),
});
export type ListTerminalsBindingDesktopsQuery = z.infer<typeof listTerminalsBindingDesktopsQuery>;

export const listTerminalsBindingDesktopsReply = z.object({
  bind_list: list(terminalBinding),
  total_num: int,
});

export const listTerminalsBindingDesktops = operation(
  'ListTerminalsBindingDesktops',
  'GET',
  '/v2/{project_id}/terminals/binding-desktops',
  {
    query: listTerminalsBindingDesktopsQuery,
    reply: listTerminalsBindingDesktopsReply,
    pages: { limit: BINDINGS_LIMIT, lastOffset: BINDINGS_LIMIT, rows: 'bind_list', total: 'total_num' },
  },
);

/** `line` is the number of a line in a file that is imported. */
const newBinding = z.strictObject({
  description: z.optional(named),
  desktop_name: z.optional(z.string().check(z.maxLength(NEW_BINDING_NAME_LIMIT))),
  line: z.optional(z.int().check(z.minimum(0), z.maximum(BINDINGS_LIMIT))),
  mac: z.optional(named),
});

export const createTerminalsBindingDesktopsBody = z.strictObject({
  bind_list: z.optional(z.array(newBinding).check(z.maxLength(BINDINGS_LIMIT))),
});
export type CreateTerminalsBindingDesktopsBody = z.infer<typeof createTerminalsBindingDesktopsBody>;

export const createTerminalsBindingDesktops = operation(
  'CreateTerminalsBindingDesktops',
  'POST',
  '/v2/{project_id}/terminals/binding-desktops',
  { body: createTerminalsBindingDesktopsBody },
);

export const updateTerminalsBindingDesktopsBody = z.strictObject({
  description: z.optional(named),
  desktop_name: named,
  id: named,
  mac: z.string().check(z.maxLength(17), z.regex(MAC_PATTERN)),
});
export type UpdateTerminalsBindingDesktopsBody = z.infer<typeof updateTerminalsBindingDesktopsBody>;

export const updateTerminalsBindingDesktops = operation(
  'UpdateTerminalsBindingDesktops',
  'PUT',
  '/v2/{project_id}/terminals/binding-desktops',
  { body: updateTerminalsBindingDesktopsBody },
);

export const deleteTerminalsBindingDesktopsBody = z.strictObject({
  id_list: z.optional(z.array(named).check(z.minLength(1), z.maxLength(BINDINGS_LIMIT))),
});

export const deleteTerminalsBindingDesktopsReply = z.object({
  result_list: list(z.object({ delete_result_code: text, delete_result_msg: text, id: text })),
});

export const deleteTerminalsBindingDesktops = operation(
  'DeleteTerminalsBindingDesktops',
  'POST',
  '/v2/{project_id}/terminals/binding-desktops/batch-delete',
  { body: deleteTerminalsBindingDesktopsBody, reply: deleteTerminalsBindingDesktopsReply },
);
