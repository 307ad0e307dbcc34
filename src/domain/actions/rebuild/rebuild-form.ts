import type { UseFormReturn } from 'react-hook-form';
import * as z from 'zod/mini';
import {
  DELAY_LIMIT,
  ENCRYPT_TYPES,
  HANDLE_TYPES,
  IMAGE_TYPES,
  REBUILD_MESSAGE_LIMIT,
} from '~/contract/desktop-actions';
import { PROJECT_ID_LIMIT, TEXT_LIMIT } from '~/contract/wire';
import type { Messages } from '~/i18n/areas';
import { numberOf, type TypedNumber } from '~/lib/typed-number';
import { rebuildParams, type RebuildParams } from './action';

type Words = Messages<'action-forms'>['errors'];

/** What the rebuild form refuses before anything is sent. Its values are the action's parameters. */
export function rebuildFormSchema(t: Words, delayLimit = DELAY_LIMIT) {
  const upTo = (most: number) => z.string().check(z.trim(), z.maxLength(most, t.tooLong(most)));
  return z
    .object({
      imageId: z
        .string()
        .check(z.trim(), z.minLength(1, t.noImage), z.maxLength(TEXT_LIMIT, t.tooLong(TEXT_LIMIT))),
      imageName: z.string(),
      imageType: z.string(),
      osType: z.string(),
      delayMinutes: z.pipe(
        z
          .nullable(z.union([z.number(), z.string()]))
          .check(z.refine((typed) => isDelay(typed, delayLimit), t.delayTooLong(delayLimit))),
        z.transform(numberOf),
      ),
      message: z.string().check(z.maxLength(REBUILD_MESSAGE_LIMIT, t.tooLong(REBUILD_MESSAGE_LIMIT))),
      orderId: upTo(TEXT_LIMIT),
      encryptType: z.enum(ENCRYPT_TYPES),
      kmsId: upTo(TEXT_LIMIT),
      handleType: z.union([z.literal(''), z.enum(HANDLE_TYPES)]),
      enterpriseProjectId: z
        .string()
        .check(
          z.trim(),
          z.maxLength(PROJECT_ID_LIMIT, t.tooLong(PROJECT_ID_LIMIT)),
          z.regex(/^[\w-]*$/, t.notAnEnterpriseProject),
        ),
    })
    .check(
      z.refine(({ encryptType, kmsId }) => encryptType !== 'ENCRYPTED' || kmsId !== '', {
        path: ['kmsId'],
        error: t.noKey,
      }),
    );
}

const isDelay = (typed: TypedNumber, limit: number) =>
  typed === null || (typeof typed === 'number' && typed <= limit);

/** The values of the form: the parameters of the action, except input that is not a number. */
export type RebuildForm = z.input<ReturnType<typeof rebuildFormSchema>>;
export type RebuildFormApi = UseFormReturn<RebuildForm, unknown, RebuildParams>;

/** A fresh form. Private images first: they are what a fleet is rebuilt from. */
export const FRESH_REBUILD: RebuildParams = {
  imageId: '',
  imageName: '',
  imageType: 'private',
  osType: '',
  delayMinutes: null,
  message: '',
  orderId: '',
  encryptType: 'KEEP',
  kmsId: '',
  handleType: '',
  enterpriseProjectId: '',
};

/** The form filled with the parameters of an earlier rebuild; a fresh one when they are not such. */
export function fromRebuildParams(params: unknown): RebuildParams {
  const { data } = z.safeParse(rebuildParams, params);
  if (!data || !IMAGE_TYPES.some((known) => known === data.imageType)) return FRESH_REBUILD;
  return data;
}

/**
 * The parameters the form stands for. What was typed in a field that no longer applies stays in the form.
 * @param prepaid how many of the desktops are billed yearly/monthly: without any there is no order to name
 */
export function toRebuildParams<V extends RebuildForm>(values: V, prepaid: number): V {
  return {
    ...values,
    orderId: values.imageType === 'market' && prepaid > 0 ? values.orderId : '',
    kmsId: values.encryptType === 'ENCRYPTED' ? values.kmsId : '',
  };
}

/** Whether one of the fields under 'More options' says anything unusual. */
export function usesRebuildOptions(values: RebuildParams): boolean {
  return values.encryptType !== 'KEEP' || values.handleType !== '' || values.enterpriseProjectId !== '';
}
