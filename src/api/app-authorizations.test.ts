import { expect, it } from 'vitest';
import type { AuthorizationMail } from '~/contract/app-authorizations';
import { withNewMails } from './app-authorizations';

const mails = (...ids: string[]): AuthorizationMail[] => ids.map((id) => ({ id }));

it('mails that are new are put before those that are known', () => {
  expect(withNewMails(mails('2', '1'), { rows: mails('4', '3', '2'), total: 4 })).toEqual(
    mails('4', '3', '2', '1'),
  );
});

it('where nothing is new, the very same mails stay', () => {
  const known = mails('2', '1');
  expect(withNewMails(known, { rows: mails('2', '1'), total: 2 })).toBe(known);
});

it.each([
  ['more are new than one page holds', mails('9', '8'), 9],
  ['some are gone', mails('3', '2'), 2],
])('they are read whole where %s', (_, rows, total) => {
  expect(withNewMails(mails('2', '1'), { rows, total })).toBeNull();
});
