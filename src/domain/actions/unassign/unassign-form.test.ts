import { describe, expect, it } from 'vitest';
import { messages } from '~/i18n/action-forms/en-US';
import { unassignAction } from './action';
import { factsOf } from '~/domain/actions/engine/facts';
import { assigneesOf, fromUnassignParams, toUnassignParams, unassignFormSchema } from './unassign-form';

const desktop = (id: string, ...names: string[]) =>
  factsOf({
    desktop_id: id,
    attach_user_infos: names.map((name) =>
      name.startsWith('@') ? { user_name: name.slice(1), type: 'GROUP' } : { user_name: name },
    ),
  });
const FACTS = [desktop('d1', 'anna', '@finance'), desktop('d2', 'anna', 'finance'), desktop('d3')];

describe('the form of taking desktops from users', () => {
  it('counts who has how many, users and groups apart', () => {
    expect(assigneesOf(FACTS).map(({ name, type, count }) => [name, type, count])).toEqual([
      ['anna', 'USER', 2],
      ['finance', 'GROUP', 1],
      ['finance', 'USER', 1],
    ]);
  });

  it('names per desktop only those who have it', () => {
    const keys = assigneesOf(FACTS)
      .filter(({ type, name }) => type === 'GROUP' || name === 'anna')
      .map(({ key }) => key);
    const params = toUnassignParams({ who: 'chosen', keys }, FACTS);
    expect(params).toEqual({
      everybody: false,
      leaving: {
        d1: [
          { name: 'anna', type: 'USER' },
          { name: 'finance', type: 'GROUP' },
        ],
        d2: [{ name: 'anna', type: 'USER' }],
      },
    });
    expect(new Set(fromUnassignParams(params).keys)).toEqual(new Set(keys));
  });

  it('names them as exactly as the desktop does', () => {
    const anna = { user_name: 'anna', user_group: 'users', user_id: 'u1', domain: 'ad.local' };
    const facts = [factsOf({ desktop_id: 'd1', attach_user_infos: [anna] })];
    const params = toUnassignParams({ who: 'chosen', keys: ['USER anna'] }, facts);
    expect(unassignAction.body(params, [{ id: 'd1', name: 'PC' }])).toEqual({
      desktops: [{ desktop_id: 'd1', detach_user_infos: [{ ...anna, type: 'USER' }] }],
    });
  });

  it('is everybody unless some are chosen', () => {
    expect(toUnassignParams({ who: 'everybody', keys: ['USER anna'] }, FACTS)).toEqual({
      everybody: true,
      leaving: {},
    });
    expect(toUnassignParams({ who: 'chosen', keys: [] }, FACTS)).toBeNull();
    expect(fromUnassignParams(null)).toEqual({ who: 'everybody', keys: [] });
    const { error } = unassignFormSchema(messages.errors).safeParse({ who: 'chosen', keys: [] });
    expect(error?.issues[0]).toMatchObject({ path: ['keys'], message: messages.errors.nobodyChosen });
  });
});
