import { expect, test } from 'vitest';
import { messages } from '~/i18n/user-import/en-US';
import type { ImportValues } from '~/ui/import/import-field';
import { answerOf, type Known } from './look-up-users';
import type { UserField } from './user-plan';

const t = messages.errors;
const NOTHING = Object.fromEntries(Object.keys(messages.fields).map((id) => [id, '']));
const line = (values: Partial<ImportValues<UserField>>) =>
  ({ ...NOTHING, user_name: 'li.wei', ...values }) as ImportValues<UserField>;
const known: Known = {
  namesakes: new Map([
    ['\\li.wei', ['corp.example.com', 'lab.example.com']],
    ['lab.example.com\\li.wei', ['corp.example.com', 'lab.example.com']],
    ['new.example.com\\li.wei', ['corp.example.com', 'lab.example.com']],
    ['\\anna', ['corp.example.com']],
  ]),
  groups: [
    { id: 'g1', name: 'Sales', domain: 'corp.example.com' },
    { id: 'g2', name: 'sales' },
    { id: 'g3', name: 'HR' },
  ],
};
const answer = (values: Partial<ImportValues<UserField>>) => answerOf(line(values), known, t);

test('a name in several domains is a question, in the domain of the line it is not', () => {
  const domains = ['corp.example.com', 'lab.example.com'];
  expect(answer({})).toEqual({
    problem: { field: 'domain', text: t.severalDomains(domains), suggestions: domains },
  });
  expect(answer({ domain: 'Lab.example.com' })).toEqual({ problem: { field: 'user_name', text: t.exists } });
  expect(answer({ domain: 'new.example.com' })).toEqual({ found: [] });
  expect(answer({ user_name: 'Anna' })).toEqual({ problem: { field: 'user_name', text: t.exists } });
});

test('a group in several domains is a question, and its answer names the domain', () => {
  expect(answer({ user_name: 'new', groups: 'hr; sales' })).toEqual({
    problem: {
      field: 'groups',
      text: t.severalGroups('sales'),
      suggestions: ['hr; corp.example.com\\sales', 'hr; Local\\sales'],
    },
  });
  expect(answer({ user_name: 'new', groups: 'hr; CORP.example.com\\sales' })).toEqual({
    found: ['g3', 'g1'],
  });
  expect(answer({ user_name: 'new', groups: 'local\\sales' })).toEqual({ found: ['g2'] });
  expect(answer({ user_name: 'new', groups: 'lab\\sales' })).toEqual({
    problem: { field: 'groups', text: t.unknownGroups(['lab\\sales']), suggestions: [] },
  });
});
