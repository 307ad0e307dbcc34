import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '~/ui/Mount.testing';
import { FormDialog } from './FormDialog';

test('a form that is sent twice at once is sent once, and again after its answer', async () => {
  let calls = 0;
  let answer = () => {};
  const send = () => {
    calls += 1;
    return new Promise<void>((resolve) => {
      answer = resolve;
    });
  };
  await mount(
    <FormDialog
      title="Edit"
      submitLabel="Save"
      isDirty={false}
      isSaving={false}
      error={null}
      onSubmit={send}
      onClose={() => undefined}
    >
      <label>
        Name <input />
      </label>
    </FormDialog>,
  );
  await page.getByRole('button', { name: 'Save' }).dblClick();
  await page.getByRole('textbox', { name: 'Name' }).click();
  await userEvent.keyboard('{Enter}');
  expect(calls).toBe(1);
  answer();
  await page.getByRole('button', { name: 'Save' }).click();
  expect(calls).toBe(2);
});
