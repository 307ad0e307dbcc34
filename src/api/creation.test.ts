import { expect, it } from 'vitest';
import { createdIdOf, createOnce, LostAnswerError } from './creation';
import { ApiError } from './errors';

const operation = 'POST /x';
const network = new ApiError('No answer', { kind: 'network', operation });
const failed = new ApiError('Internal', {
  kind: 'http',
  operation,
  status: 500,
  code: 'WKS.1',
  requestId: 'r',
});
const refused = new ApiError('Taken', { kind: 'http', operation, status: 409 });

const caught = async (error: ApiError, find: () => Promise<string | undefined>): Promise<unknown> =>
  createOnce(() => Promise.reject(error), find).catch((one: unknown) => one);

it.each([network, failed])('a lost answer is read afterwards', async (error) => {
  const created = await caught(error, () => Promise.resolve('id-1'));
  expect(created).toMatchObject({
    kind: error.kind,
    code: error.code,
    outcome: { kind: 'created', id: 'id-1' },
  });
  expect(createdIdOf(created)).toBe('id-1');
  expect(await caught(error, () => Promise.resolve(undefined))).toMatchObject({
    outcome: { kind: 'notFound' },
  });
  const unread = await caught(error, () => Promise.reject(network));
  expect(unread).toMatchObject({ message: error.message, outcome: { kind: 'unread' } });
  expect(createdIdOf(unread)).toBeUndefined();
});

it('a refusal is not read after, and an answer is given as it is', async () => {
  const error = await caught(refused, () => Promise.reject(new Error('not to be read')));
  expect(error).toBe(refused);
  expect(error).not.toBeInstanceOf(LostAnswerError);
  expect(
    await createOnce(
      () => Promise.resolve('id'),
      () => Promise.resolve(undefined),
    ),
  ).toBe('id');
});
