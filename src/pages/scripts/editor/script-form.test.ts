import { expect, test } from 'vitest';
import { messages } from '~/i18n/script-editor/en-US';
import {
  differs,
  FRESH_SCRIPT,
  fromScript,
  scriptFormSchema,
  toCreateRequest,
  toUpdateRequest,
} from './script-form';

const schema = scriptFormSchema(messages.errors);
const script = { id: 's1', name: 'A', type: 'BAT', description: '', version: '1', content: 'echo\r\nx' };
const values = fromScript(script as Parameters<typeof fromScript>[0]);

test('what is saved is what was read', () => {
  expect(values.text).toBe('echo\nx');
  expect(toUpdateRequest(values)).toEqual({ name: 'A', content: 'echo\r\nx', description: '', version: '1' });
});

test('a new script sends its type, and nothing that is empty', () => {
  expect(toCreateRequest({ ...FRESH_SCRIPT, name: 'N', type: 'SHELL', text: '\uFEFF#!/bin/sh\r\n' })).toEqual(
    {
      name: 'N',
      type: 'SHELL',
      content: '#!/bin/sh\n',
    },
  );
});

test('the text is measured as it is sent', () => {
  const faults = (text: string, type: 'BAT' | 'SHELL') =>
    schema.safeParse({ ...values, type, text }).error?.issues.map(({ path }) => path.join()) ?? [];
  const lines = 'x\n'.repeat(40_000);
  expect(faults(lines, 'SHELL')).toEqual([]);
  expect(faults(lines, 'BAT')).toEqual(['text']);
  expect(faults('\uFEFF', 'SHELL')).toEqual(['text']);
  expect(faults('x'.repeat(100_000), 'SHELL')).toEqual([]);
  expect(faults('x'.repeat(100_001), 'SHELL')).toEqual(['text']);
});

test('a script with other ends of lines is not another script', () => {
  const read = script as Parameters<typeof differs>[1];
  expect(differs(values, { ...read, content: 'echo\nx' })).toBe(false);
  expect(differs(values, { ...read, content: 'echo\ny' })).toBe(true);
  expect(differs(values, { ...read, version: '2' })).toBe(true);
});
