import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '~/i18n/action-forms/en-US';
import { assignFormSchema, fromAssignParams, toAssignParams, type AssignForm } from './assign-form';

const DESKTOPS = [
  { id: 'id-1', name: 'FIN-1', os: 'Windows' },
  { id: 'id-2', name: 'DEV-2', os: 'Linux' },
];
const SAME: AssignForm = { way: 'same', users: ['li.wei', 'anna'], rights: 'admin', lines: '' };
const faultsOf = (values: AssignForm) =>
  assignFormSchema(messages.errors, DESKTOPS)
    .safeParse(values)
    .error?.issues.map(({ path, message }) => [path[0], message]) ?? [];

describe('the assignment form', () => {
  it('gives everybody chosen every desktop, in the group of its system', () => {
    expect(toAssignParams(SAME, DESKTOPS)).toEqual({
      pairs: {
        'id-1': [
          { user_name: 'li.wei', user_group: 'administrators' },
          { user_name: 'anna', user_group: 'administrators' },
        ],
        'id-2': [
          { user_name: 'li.wei', user_group: 'sudo' },
          { user_name: 'anna', user_group: 'sudo' },
        ],
      },
    });
  });

  it('is nothing while nobody is named', () => {
    expect(toAssignParams({ ...SAME, users: [] }, DESKTOPS)).toBeNull();
    expect(toAssignParams({ ...SAME, way: 'lines', lines: ' \n' }, DESKTOPS)).toBeNull();
  });

  it('refuses only what the chosen way is about', () => {
    expect(faultsOf(SAME)).toEqual([]);
    expect(faultsOf({ ...SAME, users: [] })).toEqual([['users', messages.errors.noUser]]);
    expect(faultsOf({ ...SAME, way: 'lines' })).toEqual([['lines', messages.errors.noLines]]);
    expect(faultsOf({ ...SAME, way: 'lines', lines: 'NOPE, a\nFIN-1, b' })).toEqual([
      ['lines', messages.errors.badLines(1)],
    ]);
    expect(faultsOf({ ...SAME, users: [], way: 'lines', lines: 'FIN-1, b' })).toEqual([]);
  });

  it('is filled in again from what was sent', () => {
    expect(fromAssignParams(toAssignParams(SAME, DESKTOPS), DESKTOPS)).toEqual(SAME);
    expect(fromAssignParams(null, DESKTOPS).users).toEqual([]);
    expect(fromAssignParams({ pairs: {} }, DESKTOPS).users).toEqual([]);
    const unlike = { pairs: { 'id-1': [{ user_name: 'a', user_group: 'users' }] } };
    expect(fromAssignParams(unlike, DESKTOPS)).toMatchObject({ way: 'lines', lines: 'FIN-1, a, users' });
    const twins = DESKTOPS.map(({ id, os }) => ({ id, os, name: 'TWIN' }));
    expect(fromAssignParams(unlike, twins).lines).toBe('id-1, a, users');
  });

  it('sends the same again, whatever it was', () => {
    const user = fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}$/);
    const groups = [fc.constantFrom('users', 'administrators'), fc.constantFrom('default', 'sudo')];
    const pairs = fc.tuple(
      ...groups.map((group) =>
        fc.uniqueArray(fc.record({ user_name: user, user_group: group }), {
          selector: ({ user_name }) => user_name,
          minLength: 1,
          maxLength: 4,
        }),
      ),
    );
    fc.assert(
      fc.property(pairs, ([first = [], second = []]) => {
        const params = { pairs: { 'id-1': first, 'id-2': second } };
        const again = toAssignParams(fromAssignParams(params, DESKTOPS), DESKTOPS);
        for (const [id, users] of Object.entries(params.pairs)) {
          const sent = again?.pairs[id] ?? [];
          expect(new Set(sent.map((one) => JSON.stringify(one)))).toEqual(
            new Set(users.map((one) => JSON.stringify(one))),
          );
        }
      }),
    );
  });
});
