import { describe, expect, it, test } from 'vitest';
import { createAppGroupBody, updateAppGroupBody, type AppGroup } from '~/contract/app-groups';
import { messages } from '~/i18n/app-groups/en-US';
import {
  appGroupFormSchema,
  FRESH_APP_GROUP,
  fromAppGroup,
  toCreateRequest,
  toUpdateRequest,
} from './app-group-form';

const { errors } = messages.form;
const typeOf = (id: string) =>
  id === 'sessions' ? 'SESSION_DESKTOP_APP' : id === 'apps' ? 'COMMON_APP' : undefined;
const problemOf = (change: object, before: AppGroup | null = null) =>
  appGroupFormSchema(errors, before, typeOf).safeParse({ ...FRESH_APP_GROUP, name: 'a', ...change }).error
    ?.issues[0]?.message;

const group: AppGroup = {
  id: 'g1',
  name: 'Büro 1',
  app_server_group_id: 'apps',
  app_server_group_name: 'Apps',
  app_type: 'COMMON_APP',
  authorization_type: 'APP_GROUP',
  create_at: '',
  description: 'old',
  tenant_id: '',
  app_count: 1,
};

describe('the form of an app group', () => {
  it.each([
    [{ name: '' }, errors.nameNeeded],
    [{ name: '   ' }, errors.nameNeeded],
    [{ name: 'x'.repeat(64) }, undefined],
    [{ name: 'x'.repeat(65) }, errors.tooLong(64)],
    [{ name: '应用-组_1' }, undefined],
    [{ name: 'two words' }, errors.namePattern],
    [{ name: 'é' }, errors.namePattern],
    [{ description: 'x'.repeat(256) }, errors.tooLong(255)],
    [{ serverGroup: 'apps' }, undefined],
    [{ serverGroup: 'sessions' }, errors.otherType],
    [{ serverGroup: 'sessions', appType: 'SESSION_DESKTOP_APP' }, undefined],
    [{ serverGroup: 'unread' }, undefined],
  ])('takes or refuses %j', (change, problem) => {
    expect(problemOf(change)).toBe(problem);
  });

  it('lets a name stay that it would not take anew', () => {
    expect(problemOf({ name: 'Büro 1' }, group)).toBeUndefined();
    expect(problemOf({ name: 'Büro 2' }, group)).toBe(errors.namePattern);
  });
});

test('a creation says what was filled in, and fits the contract', () => {
  expect(createAppGroupBody.parse(toCreateRequest({ ...FRESH_APP_GROUP, name: 'a' }))).toEqual({
    name: 'a',
    app_type: 'COMMON_APP',
  });
  const whole = { name: 'a', appType: 'COMMON_APP', serverGroup: 'apps', description: 'd' } as const;
  expect(createAppGroupBody.parse(toCreateRequest(whole))).toEqual({
    name: 'a',
    app_type: 'COMMON_APP',
    app_server_group_id: 'apps',
    description: 'd',
  });
});

test('a change says only what is other than before', () => {
  const before = fromAppGroup(group);
  expect(toUpdateRequest(before, group)).toBeNull();
  const body = toUpdateRequest({ ...before, description: '', serverGroup: 'other' }, group);
  expect(updateAppGroupBody.parse(body)).toEqual({ description: '', app_server_group_id: 'other' });
});
