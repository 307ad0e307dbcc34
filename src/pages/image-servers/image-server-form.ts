import * as z from 'zod/mini';
import {
  IMAGE_SERVER_DESCRIPTION_LIMIT,
  IMAGE_SERVER_NAME_LIMIT,
  type ImageServer,
  type UpdateImageServerBody,
} from '~/contract/image-servers';
import type { Messages } from '~/i18n/areas';

type Errors = Messages<'image-servers'>['form']['errors'];

/** What is wrong with a name. */
export type NameProblem =
  | { readonly why: 'empty' | 'space' }
  | { readonly why: 'long'; readonly length: number }
  | { readonly why: 'character'; readonly character: string };

/** Why the service would not take a name; null when it would. The first character that does not belong is named. */
export function nameProblem(name: string): NameProblem | null {
  if (name === '') return { why: 'empty' };
  const character = /[^\w\u4e00-\u9fa5-]/u.exec(name)?.[0];
  if (character !== undefined)
    return /\s/.test(character) ? { why: 'space' } : { why: 'character', character };
  return name.length > IMAGE_SERVER_NAME_LIMIT ? { why: 'long', length: name.length } : null;
}

function problemText(problem: NameProblem, t: Errors): string {
  switch (problem.why) {
    case 'empty':
      return t.nameNeeded;
    case 'space':
      return t.space;
    case 'long':
      return t.nameTooLong(problem.length, IMAGE_SERVER_NAME_LIMIT);
    case 'character':
      return t.character(problem.character);
  }
}

/**
 * The form of an image server.
 * @param before the values it has now: what stays is not sent, so it may be what it is
 */
export function imageServerFormSchema(t: Errors, before: ImageServerValues) {
  return z.object({
    name: z.string().check((given) => {
      const problem = given.value === before.name ? null : nameProblem(given.value);
      if (problem)
        given.issues.push({ code: 'custom', input: given.value, message: problemText(problem, t) });
    }),
    description: z
      .string()
      .check(
        z.refine(
          (text) => text === before.description || text.length <= IMAGE_SERVER_DESCRIPTION_LIMIT,
          t.tooLong(IMAGE_SERVER_DESCRIPTION_LIMIT),
        ),
      ),
  });
}

export interface ImageServerValues {
  readonly name: string;
  readonly description: string;
}

/** The values an image server has now. */
export function fromImageServer({ name, description }: ImageServer): ImageServerValues {
  return { name: name ?? '', description: description ?? '' };
}

/** The request that changes one: only what is other than before. Null when nothing is. */
export function toUpdateRequest(
  { name, description }: ImageServerValues,
  before: ImageServerValues,
): UpdateImageServerBody | null {
  const body = {
    ...(name !== before.name && { name }),
    ...(description !== before.description && { description }),
  };
  return Object.keys(body).length === 0 ? null : body;
}
