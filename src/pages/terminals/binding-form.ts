import * as z from 'zod/mini';
import { NEW_BINDING_NAME_LIMIT, type TerminalBinding } from '~/contract/terminals';
import { TEXT_LIMIT } from '~/contract/wire';
import type { Messages } from '~/i18n/areas';
import { readMac, type MacProblem } from '~/lib/mac';

type Words = Messages<'terminals'>['form']['errors'];

/** Why a text is no MAC address, in the reader's language. */
export function macProblemText(problem: MacProblem, t: Words): string {
  return problem.why === 'digits' ? t.macDigits(problem.digits) : t.mac[problem.why];
}

/** The values of the form. The limits of a new binding and of a change differ; an address is taken in any notation. */
export function bindingFormSchema(isNew: boolean, t: Words) {
  const most = isNew ? NEW_BINDING_NAME_LIMIT : TEXT_LIMIT;
  return z.object({
    mac: z.pipe(
      z.string(),
      z.transform((text, context) => {
        const reading = readMac(text);
        if ('mac' in reading) return reading.mac;
        context.issues.push({ code: 'custom', input: text, message: macProblemText(reading.problem, t) });
        return z.NEVER;
      }),
    ),
    desktopName: z.string().check(z.trim(), z.minLength(1, t.noDesktop), z.maxLength(most, t.tooLong(most))),
    description: z.string().check(z.maxLength(TEXT_LIMIT, t.tooLong(TEXT_LIMIT))),
  });
}

/** The form filled with a binding; an empty one for a new binding. */
export function fromBinding(binding: TerminalBinding | null) {
  return {
    mac: binding?.mac ?? '',
    desktopName: binding?.desktop_name ?? '',
    description: binding?.description ?? '',
  };
}
