import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listImageServersQuery, updateImageServerBody } from '~/contract/image-servers';
import { messages } from '~/i18n/image-servers/en-US';
import { sliceOf } from '~/ui/list/list';
import { fromImageServer, imageServerFormSchema, nameProblem, toUpdateRequest } from './image-server-form';
import { imageServerList } from './image-servers-list';

const { errors } = messages.form;
const fits = (name: string) => updateImageServerBody.safeParse({ name }).success;

test('a name has no fault exactly where the contract takes it', () => {
  const piece = fc.constantFrom('a', 'Z', '0', '_', '-', '镜', '龥', ' ', '\u3000', '.', 'é', '😀', '\n', '');
  const name = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 70 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(name, (given) => {
      expect(nameProblem(given) === null).toBe(fits(given));
    }),
  );
});

test.each([
  ['', { why: 'empty' }],
  ['x'.repeat(64), null],
  ['镜'.repeat(64), null],
  ['x'.repeat(65), { why: 'long', length: 65 }],
  ['-', null],
  ['_a', null],
  [' ', { why: 'space' }],
  ['two words', { why: 'space' }],
  ['a\u3000b', { why: 'space' }],
  ['v1.2', { why: 'character', character: '.' }],
  ['été', { why: 'character', character: 'é' }],
  ['a😀', { why: 'character', character: '😀' }],
])('the fault of %j', (name, problem) => {
  expect(nameProblem(name)).toEqual(problem);
});

test('only what is other than before is sent, and what stays may be what it is', () => {
  const before = fromImageServer({ id: 's', name: 'old name.', description: null });
  const schema = imageServerFormSchema(errors, before);
  expect(schema.safeParse({ ...before, description: 'new' }).success).toBe(true);
  expect(schema.safeParse({ ...before, name: 'other name' }).error?.issues[0]?.message).toBe(errors.space);
  expect(toUpdateRequest(before, before)).toBeNull();
  expect(toUpdateRequest({ ...before, name: 'new' }, before)).toEqual({ name: 'new' });
  expect(toUpdateRequest({ name: 'new', description: 'd' }, before)).toEqual({
    name: 'new',
    description: 'd',
  });
  expect(toUpdateRequest({ ...before, description: '' }, { ...before, description: 'd' })).toEqual({
    description: '',
  });
});

test('every view is a read that fits the contract', () => {
  const text = fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 128 }));
  const view = fc.record({ server_name: text, server_id: text, enterprise_project_id: text });
  fc.assert(
    fc.property(view, (change) => {
      const { start, toQuery } = imageServerList;
      const query = { ...toQuery({ ...start, ...change }), ...sliceOf(start) };
      expect(listImageServersQuery.safeParse(query).error).toBeUndefined();
    }),
  );
});
