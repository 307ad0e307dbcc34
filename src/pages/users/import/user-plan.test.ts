import { describe, expect, it } from 'vitest';
import { createDesktopUserBody } from '~/contract/users';
import { messages as common } from '~/i18n/common/en-US';
import { messages as commonFr } from '~/i18n/common/fr-FR';
import { messages as t } from '~/i18n/user-import/en-US';
import { messages as tFr } from '~/i18n/user-import/fr-FR';
import { messages as users } from '~/i18n/users/en-US';
import { messages as usersFr } from '~/i18n/users/fr-FR';
import { createTableImport } from '~/ui/import/table-import';
import { toNewUser, userImportPlan, type UserField } from './user-plan';
import { expiryOf, groupNamesOf, nameSuggestions, type ValueWords } from './user-values';

const english: ValueWords = { language: 'en-US', t, users, common };
const french: ValueWords = { language: 'fr-FR', t: tFr, users: usersFr, common: commonFr };

async function imported(text: string, words = english) {
  const { lookUp: _, ...plan } = userImportPlan(words);
  const model = createTableImport(plan);
  await model.readText(text);
  return model.state.get();
}

const problemsOf = async (text: string, words = english) =>
  (await imported(text, words)).rows.map(({ problems }) =>
    [...problems].map(([field, problem]) => [field, problem.kind === 'own' ? problem.text : problem.kind]),
  );

describe('headings', () => {
  it.each<[string, (UserField | null)[]]>([
    ['user_name,user_email,group_ids', ['user_name', 'user_email', null]],
    [
      '用户名\t邮箱\t手机号\t用户组\t过期时间',
      ['user_name', 'user_email', 'user_phone', 'groups', 'account_expires'],
    ],
    ['登录名;电子邮件;联系电话', ['user_name', 'user_email', 'user_phone']],
    ['Nom d’utilisateur;Courriel;Téléphone;Domaine', ['user_name', 'user_email', 'user_phone', 'domain']],
    [
      Object.values(t.fields).join(','),
      Object.keys(t.fields).map(
        (id) => userImportPlan(english).fields.find((field) => field.id === id)?.id ?? null,
      ),
    ],
  ])('%s', async (heading, fields) => {
    expect((await imported(`${heading}\nx`)).fields).toEqual(fields);
  });

  it.each([
    ['en-US', users],
    ['fr-FR', usersFr],
  ])('of our own export (%s) are known', async (_, { columns }) => {
    const { name, user_email, user_phone, group_names, active_type, domain, description, account_expires } =
      columns;
    const heading = [
      name,
      user_email,
      user_phone,
      group_names,
      active_type,
      domain,
      description,
      account_expires,
    ];
    expect((await imported(`${heading.join(',')}\nx`)).fields).not.toContain(null);
  });
});

describe('the rules of an account', () => {
  it.each<[string, [string, string][]]>([
    ['li.wei,l@x.y,', []],
    ['00731,,+8613800138000', []],
    ['li wei,l@x.y,', [['user_name', t.errors.userName]]],
    ['li.wei.,l@x.y,', [['user_name', t.errors.userName]]],
    [`${'a'.repeat(33)},l@x.y,`, [['user_name', t.errors.tooLong(32)]]],
    ['li.wei,,', [['user_email', t.errors.contact]]],
    ['li.wei,nobody,', [['user_email', t.errors.email]]],
    [`li.wei,${'l'.repeat(60)}@x.yz,`, [['user_email', t.errors.tooLong(64)]]],
    ['li.wei,,1.38001E+10', [['user_phone', 'shortened']]],
    [`li.wei,,${'1'.repeat(21)}`, [['user_phone', t.errors.tooLong(20)]]],
    [',l@x.y,', [['user_name', 'required']]],
  ])('%s', async (line, problems) => {
    expect(await problemsOf(`user_name,user_email,user_phone\n${line}`)).toEqual([problems]);
  });

  it.each<[string, string, string | null]>([
    ['active_type', 'USER_ACTIVATE', null],
    ['active_type', '管理员激活', null],
    ['active_type', 'robot', t.errors.activeType],
    ['groups', 'a; b、c,d|e', null],
    ['groups', 'a;b;c;d;e;f', t.errors.tooManyGroups(5)],
    ['account_expires', '12/31/2099', null],
    ['account_expires', '2099-12-31T10:00:00Z', null],
    ['account_expires', 'Jamais', null],
    ['account_expires', '2020-01-01', t.errors.past],
    ['account_expires', 'soon', t.errors.date],
    ['next_login_change_password', 'oui', null],
    ['next_login_change_password', 'maybe', t.errors.yesNo],
    ['description', 'x'.repeat(256), t.errors.tooLong(255)],
  ])('%s %s', async (field, value, problem) => {
    const text = `user_name\tuser_email\t${field}\nli.wei\tl@x.y\t${value}`;
    expect(await problemsOf(text)).toEqual([problem === null ? [] : [[field, problem]]]);
  });
});

describe('the request of a line', () => {
  it('has what the line says, and leaves the rest to the service', async () => {
    const { rows } = await imported('name,email\nli.wei,l@x.y');
    expect(rows.map((row) => toNewUser(row, english))).toEqual([
      { user_name: 'li.wei', user_email: 'l@x.y' },
    ]);
  });

  it('is the same whatever the language of the table and the console', async () => {
    const row = async (text: string, words: ValueWords) => {
      const [first] = (await imported(text, words)).rows;
      return createDesktopUserBody.parse(toNewUser({ ...first!, found: ['g1'] }, words));
    };
    const wanted = {
      user_name: 'li.wei',
      user_email: 'l@x.y',
      active_type: 'USER_ACTIVATE',
      group_ids: ['g1'],
      account_expires: new Date('2099-12-31T23:59:59').toISOString().slice(0, 19) + 'Z',
      next_login_change_password: false,
      enable_change_password: true,
    };
    expect(
      await row(
        'user_name,user_email,active_type,groups,account_expires,next_login_change_password,enable_change_password\nli.wei,l@x.y,User,IT,12/31/2099,no,yes',
        english,
      ),
    ).toEqual(wanted);
    expect(
      await row(
        'Nom;Courriel;Activation par;Groupe;Expiration;Doit changer le mot de passe;Peut changer le mot de passe\nli.wei;l@x.y;Utilisateur;IT;31/12/2099;non;oui',
        french,
      ),
    ).toEqual(wanted);
    expect(
      await row(
        '用户名\t邮箱\t激活方式\t用户组\t过期时间\t下次登录修改密码\t允许修改密码\nli.wei\tl@x.y\t用户激活\tIT\t2099-12-31\t否\t是',
        english,
      ),
    ).toEqual(wanted);
  });

  it('never expires where it says so, and keeps the moment an export has', () => {
    expect(expiryOf('永不过期', 'zh-CN')).toBe(0);
    expect(expiryOf('2099-12-31T10:00:00Z', 'fr-FR')).toBe(Date.parse('2099-12-31T10:00:00Z'));
    expect(expiryOf('31/12/2099', 'fr-FR')).toBe(Date.parse('2099-12-31T23:59:59'));
    expect(expiryOf('never mind', 'en-US')).toBeNull();
  });
});

it.each<[string, string[]]>([
  ['Li Wei', ['Li.Wei', 'Li-Wei']],
  ['Andrée', ['Andree']],
  ['li.wei.', []],
  ['张敏', []],
])('names meant by %s', (name, names) => {
  expect(nameSuggestions(name)).toEqual(names);
});

it('reads groups of one cell, each once', () => {
  expect(groupNamesOf(' IT ; it、HR,Sales ')).toEqual(['it', 'HR', 'Sales']);
});
