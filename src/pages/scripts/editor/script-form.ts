import * as z from 'zod/mini';
import {
  SCRIPT_CONTENT_LIMIT,
  SCRIPT_DESCRIPTION_LIMIT,
  SCRIPT_TYPES,
  SCRIPT_VERSION_LIMIT,
  type CreateScriptBody,
  type ScriptDetail,
  type UpdateScriptBody,
} from '~/contract/scripts';
import { sentText } from '~/domain/scripts/script-text';
import type { Messages } from '~/i18n/areas';

type Errors = Messages<'script-editor'>['errors'];

/** The form of a script; its text is measured as it will be sent. */
export function scriptFormSchema(t: Errors) {
  const upTo = (max: number) => z.string().check(z.maxLength(max, { error: t.tooLong(max) }));
  return z
    .object({
      name: z.string().check(
        z.trim(),
        z.refine((name) => name !== '', { error: t.nameNeeded }),
      ),
      type: z.enum(SCRIPT_TYPES),
      description: upTo(SCRIPT_DESCRIPTION_LIMIT),
      version: upTo(SCRIPT_VERSION_LIMIT),
      text: z.string(),
    })
    .check(
      z.refine(({ text, type }) => sentText(text, type) !== '', { error: t.textNeeded, path: ['text'] }),
      z.refine(({ text, type }) => sentText(text, type).length <= SCRIPT_CONTENT_LIMIT, {
        error: t.textTooLong(SCRIPT_CONTENT_LIMIT),
        path: ['text'],
      }),
    );
}

/** What the form holds, also while it is not complete. */
export const scriptValues = z.object({
  name: z.string(),
  type: z.enum(SCRIPT_TYPES),
  description: z.string(),
  version: z.string(),
  text: z.string(),
});
export type ScriptValues = z.infer<typeof scriptValues>;

export const FRESH_SCRIPT: ScriptValues = {
  name: '',
  type: 'POWERSHELL',
  description: '',
  version: '',
  text: '',
};

/** The values a script has now; line ends as the editor has them. */
export function fromScript(script: ScriptDetail): ScriptValues {
  return {
    name: script.name ?? '',
    type: SCRIPT_TYPES.find((type) => type === script.type) ?? 'POWERSHELL',
    description: script.description ?? '',
    version: script.version ?? '',
    text: (script.content ?? '').replaceAll(/\r\n?/g, '\n'),
  };
}

/** The request that creates a script. */
export function toCreateRequest({ name, type, description, version, text }: ScriptValues): CreateScriptBody {
  return {
    name,
    type,
    content: sentText(text, type),
    ...(description !== '' && { description }),
    ...(version !== '' && { version }),
  };
}

/** The request that changes a script: all of it, so that what was emptied is empty. */
export function toUpdateRequest({ name, type, description, version, text }: ScriptValues): UpdateScriptBody {
  return { name, content: sentText(text, type), description, version };
}

/** Whether a script says something else than these values. */
export function differs(values: ScriptValues, script: ScriptDetail): boolean {
  const other = fromScript(script);
  return (
    sentText(values.text, values.type) !== sentText(other.text, values.type) ||
    values.name !== other.name ||
    values.description !== other.description ||
    values.version !== other.version
  );
}
