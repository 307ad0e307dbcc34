import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SCHEDULED_TYPES } from '~/contract/scheduled-tasks';
import { taskList } from './tasks-list';

const { filters, quick } = taskList;
const at = (address: string) => taskList.parse(new URLSearchParams(address));

test('a text without spaces at its ends is restored by the address as it was, whatever kind of filter it is', () => {
  const word = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.constantFrom(...taskList.filterNames), word, (name, value) => {
      const change = taskList.filtered({ [name]: value });
      const view = taskList.change(taskList.start, change);
      expect(taskList.parse(taskList.toParams(view))).toEqual({ view, unreadable: [] });
    }),
  );
});

test.each([
  ['page=0&page_size=100&sort=task_name', taskList.start, []],
  [`task_name=${'x'.repeat(256)}`, taskList.start, [{ filter: 'task_name', text: 'x'.repeat(256) }]],
])('what cannot be read of %s is left out', (address, view, unreadable) => {
  expect(at(address)).toEqual({ view, unreadable });
});

test('a trigger makes sense beside no schedule, or that of triggered tasks', () => {
  const allows = ['', ...SCHEDULED_TYPES].filter((type) =>
    taskList.applies('life_cycle_type', { scheduled_type: type }),
  );
  expect(allows).toEqual(['', 'LIFE_CYCLE']);
  expect(taskList.applies('task_type', { scheduled_type: 'DAY' })).toBe(true);
});

describe('the quick search', () => {
  it('looks for a part of a name', () => {
    expect(quick?.read(' Nightly ', '')).toEqual({ hint: null, change: { task_name: 'Nightly' } });
    expect(quick?.text(at('task_name=Nightly').view)).toBe('Nightly');
  });

  it('refuses a name no call could take', () => {
    expect(quick?.read('x'.repeat(256), '')).toHaveProperty('problem');
    expect(filters['task_name']?.check(['x'.repeat(256)])).not.toBeNull();
  });
});
