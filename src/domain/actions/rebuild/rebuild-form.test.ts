import { describe, expect, it } from 'vitest';
import { messages } from '~/i18n/action-forms/en-US';
import { rebuildAction } from './action';
import {
  FRESH_REBUILD,
  fromRebuildParams,
  rebuildFormSchema,
  toRebuildParams,
  usesRebuildOptions,
} from './rebuild-form';

const schema = rebuildFormSchema(messages.errors);
const CHOSEN = { ...FRESH_REBUILD, imageId: 'img-1', imageName: 'FIN-Office', osType: 'Windows' };
const faultsOf = (values: unknown) =>
  schema.safeParse(values).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('the rebuild form', () => {
  it('accepts a chosen image and nothing else', () => {
    expect(faultsOf(CHOSEN)).toEqual([]);
    expect(schema.parse(CHOSEN)).toEqual(CHOSEN);
  });

  it.each([
    ['no image', { imageId: ' ' }, 'imageId', messages.errors.noImage],
    ['a long message', { message: 'x'.repeat(401) }, 'message', messages.errors.tooLong(400)],
    [
      'a delay beyond the service',
      { delayMinutes: 2 ** 31 },
      'delayMinutes',
      messages.errors.delayTooLong(2 ** 31 - 1),
    ],
    [
      'a delay that is no number',
      { delayMinutes: '1e3' },
      'delayMinutes',
      messages.errors.delayTooLong(2 ** 31 - 1),
    ],
    ['encryption without a key', { encryptType: 'ENCRYPTED' }, 'kmsId', messages.errors.noKey],
    [
      'an odd enterprise project',
      { enterpriseProjectId: 'a b' },
      'enterpriseProjectId',
      messages.errors.notAnEnterpriseProject,
    ],
  ])('refuses %s beside the field', (_, change, field, message) => {
    expect(faultsOf({ ...CHOSEN, ...change })).toEqual([[field, message]]);
  });

  it('asks for the key even while there is no image', () => {
    const faults = faultsOf({ ...FRESH_REBUILD, encryptType: 'ENCRYPTED' });
    expect(faults.map(([field]) => field)).toEqual(['imageId', 'kmsId']);
  });

  it('is filled in again from what an earlier action was sent with', () => {
    const values = { ...CHOSEN, delayMinutes: 30, encryptType: 'ENCRYPTED' as const, kmsId: 'key' };
    expect(fromRebuildParams(toRebuildParams(values, 0))).toEqual(values);
    expect(fromRebuildParams(null)).toEqual(FRESH_REBUILD);
    expect(fromRebuildParams({ imageId: 'img-1' })).toEqual(FRESH_REBUILD);
  });

  it('sends nothing of fields that do not apply', () => {
    const values = { ...CHOSEN, orderId: 'order', kmsId: 'key' };
    expect(toRebuildParams(values, 2)).toEqual(CHOSEN);
    expect(rebuildAction.body(toRebuildParams(values, 2), [{ id: 'd1', name: 'D-1' }])).toEqual({
      desktop_ids: ['d1'],
      image_id: 'img-1',
      image_type: 'private',
      os_type: 'Windows',
      encrypt_type: 'KEEP',
    });
    expect(toRebuildParams({ ...values, imageType: 'market' }, 2).orderId).toBe('order');
    expect(toRebuildParams({ ...values, imageType: 'market' }, 0).orderId).toBe('');
  });

  it('shows the further options when one of them says something', () => {
    expect(usesRebuildOptions(CHOSEN)).toBe(false);
    expect(usesRebuildOptions({ ...CHOSEN, handleType: 'ONLY_FOR_EXPAND' })).toBe(true);
  });
});
