import { describe, expect, it } from 'vitest';
import { columnsByHeading, columnsByValue } from './columns';
import type { ImportField } from './import-field';

type F = 'user_name' | 'email' | 'phone';

const fields: readonly ImportField<F>[] = [
  {
    id: 'user_name',
    label: 'Name',
    headings: ['User name', '用户名', "Nom d'utilisateur"],
    required: true,
    example: '',
  },
  { id: 'email', label: 'E-mail', headings: ['邮箱', 'Adresse électronique'], looksLike: /@/, example: '' },
  { id: 'phone', label: 'Phone', headings: ['手机号', 'Téléphone'], looksLike: /^\+?\d{6,}$/, example: '' },
];

describe('columns by their headings', () => {
  it.each<[string, F | null]>([
    ['user_name', 'user_name'],
    ['User_Name', 'user_name'],
    ['USERNAME', 'user_name'],
    [' user name ', 'user_name'],
    ['用户名', 'user_name'],
    ['Nom d’utilisateur', 'user_name'],
    ['NOM D UTILISATEUR', 'user_name'],
    ['Ｎａｍｅ', 'user_name'],
    ['email', 'email'],
    ['adresse electronique', 'email'],
    ['TÉLÉPHONE', 'phone'],
    ['Abteilung', null],
    ['', null],
  ])('%j', (heading, field) => {
    expect(columnsByHeading([heading], fields)).toEqual([field]);
  });

  it('keeps two columns that name one field, for the reader to choose', () => {
    expect(columnsByHeading(['name', 'user_name', 'Kostenstelle'], fields)).toEqual([
      'user_name',
      'user_name',
      null,
    ]);
  });
});

describe('columns without headings', () => {
  it.each<[string, string[][], (F | null)[]]>([
    ['one column', [['li.wei'], ['zhang.min']], ['user_name']],
    [
      'by what they look like',
      [
        ['a@b.c', 'li.wei'],
        ['d@e.f', 'zhang.min'],
      ],
      ['email', 'user_name'],
    ],
    ['by position, when there are as many', [['li.wei', '', '']], ['user_name', 'email', 'phone']],
    ['with others', [['li.wei', 'x', 'y', '+8613800138000']], ['user_name', null, null, 'phone']],
    ['none', [], []],
  ])('%s', (_, lines, expected) => {
    expect(columnsByValue(lines, fields)).toEqual(expected);
  });
});
