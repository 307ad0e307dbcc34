import { afterEach, expect, it } from 'vitest';
import { dismissToast, toast, toastStore } from './toast';

const said = () => toastStore.get().map(({ message }) => message);

afterEach(() => {
  for (const { id } of toastStore.get()) dismissToast(id);
});

it('the end of something takes the place of its beginning', () => {
  toast.begun('Lock li.wei: under way.', { about: 'a' });
  toast.begun('Delete 2 users: under way.', { about: 'b' });
  toast.good('Lock li.wei: done.', { about: 'a' });
  expect(said()).toEqual(['Delete 2 users: under way.', 'Lock li.wei: done.']);
});

it('a beginning is not said after its end', () => {
  toast.failed('Lock li.wei: failed.', { about: 'a' });
  toast.begun('Lock li.wei: under way.', { about: 'a' });
  expect(said()).toEqual(['Lock li.wei: failed.']);
});

it('what is about nothing stands beside the others', () => {
  toast.good('Copied');
  toast.good('Saved');
  expect(said()).toEqual(['Copied', 'Saved']);
});
