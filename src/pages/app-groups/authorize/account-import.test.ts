import { expect, test } from 'vitest';
import type { Account } from '~/domain/authorizations/accounts';
import { messages } from '~/i18n/app-access/en-US';
import { accountImport, answerOf } from './account-import';

const t = messages.add;
const inDomain = (id: string, domain?: string): Account => ({
  account: 'li.wei',
  account_type: 'USER',
  id,
  ...(domain && { domain, platform_type: 'AD' }),
  ...(!domain && { platform_type: 'LOCAL' }),
});
const corp = inDomain('u1', 'corp.example.com');
const lab = inDomain('u2', 'lab.example.com');
const local = inDomain('u3');

test('a name in several domains is a question; its answer gives the account whole', () => {
  expect(answerOf({ domain: '' }, [corp, lab, local], t)).toEqual({
    problem: {
      field: 'domain',
      text: t.several,
      suggestions: ['corp.example.com', 'lab.example.com', 'Local'],
    },
  });
  expect(answerOf({ domain: 'LAB.example.com' }, [corp, lab, local], t)).toEqual({ found: lab });
  expect(answerOf({ domain: 'Local' }, [corp, lab, local], t)).toEqual({ found: local });
  expect(answerOf({ domain: '本地' }, [corp, local], t)).toEqual({ found: local });
});

test('a name in one domain needs no answer, and not in the one that was named is said', () => {
  expect(answerOf({ domain: '' }, [corp], t)).toEqual({ found: corp });
  expect(answerOf({ domain: 'lab.example.com' }, [corp], t)).toEqual({
    problem: { field: 'domain', text: t.otherDomain, suggestions: ['corp.example.com'] },
  });
  expect(answerOf({ domain: '' }, [], t)).toEqual({ problem: { field: 'account', text: t.unknown } });
});

test.each(['USER_GROUP', 'User group', '用户组', 'Groupe d’utilisateurs', "Groupe d'utilisateurs"])(
  'a list that says %s means a group',
  (word) => {
    const type = accountImport(t).fields.find(({ id }) => id === 'account_type');
    expect(type?.normalise?.(word)).toBe('USER_GROUP');
  },
);
