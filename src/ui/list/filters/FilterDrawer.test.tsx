import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TextField } from '~/ui/fields/TextField';
import { axeFaults, mount } from '~/ui/Mount.testing';
import { FilterDrawer, FilterGroup } from './FilterDrawer';

const onApply = vi.fn<(name: string) => void>();

function Drawer({ onClose }: { onClose: () => void }) {
  const { control, handleSubmit, reset } = useForm({ defaultValues: { name: 'host' } });
  return (
    <FilterDrawer
      title="Filters"
      apply="Show"
      onApply={handleSubmit(({ name }) => onApply(name))}
      onClear={() => reset({ name: '' })}
      onClose={onClose}
    >
      <FilterGroup title="Who">
        <TextField control={control} name="name" label="Name" />
      </FilterGroup>
    </FilterDrawer>
  );
}

function Place() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && <Drawer onClose={() => setOpen(false)} />}
    </>
  );
}

const drawer = page.getByRole('dialog', { name: 'Filters' });

async function open() {
  onApply.mockClear();
  await mount(<Place />);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect.element(drawer).toBeVisible();
}

test('Enter in a field applies; clearing applies nothing', async () => {
  await open();
  await expect.element(page.getByRole('group', { name: 'Who' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.click();
  await userEvent.keyboard('{End}-1{Enter}');
  expect(onApply).toHaveBeenCalledExactlyOnceWith('host-1');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.element(name).toHaveValue('');
  expect(onApply).toHaveBeenCalledOnce();
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['a press outside', () => userEvent.click(document.body, { position: { x: 5, y: 300 }, force: true })],
])('%s closes it, and the focus goes back', async (_, leave) => {
  await open();
  await leave();
  await expect.element(drawer).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus();
});
