import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, mount, paste } from '~/ui/Mount.testing';
import { SearchBox } from './SearchBox';

const onSearch = vi.fn<(typed: string, isStep: boolean) => void>();

function Place({ initial = '' }: { initial?: string }) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <SearchBox
        label="Search hosts"
        placeholder="Name"
        shortcut="Search"
        value={value}
        hint={(typed) => (typed.includes('!') ? { invalid: true, text: 'No exclamation marks' } : null)}
        onSearch={(typed, isStep) => {
          onSearch(typed, isStep);
          setValue(typed.trim());
        }}
      />
      <button type="button" style={{ marginTop: 100 }}>
        Elsewhere
      </button>
    </>
  );
}

const box = page.getByRole('searchbox', { name: 'Search hosts' });

async function open(initial?: string) {
  onSearch.mockClear();
  await mount(initial === undefined ? <Place /> : <Place initial={initial} />);
  await box.click();
}

test('typing searches once it pauses, and only its first search is a step for Back', async () => {
  await open();
  await userEvent.keyboard('host');
  await expect.poll(() => onSearch.mock.calls).toEqual([['host', true]]);
  await userEvent.keyboard('-1');
  await expect.poll(() => onSearch.mock.calls.at(-1)).toEqual(['host-1', false]);
  await page.getByRole('button', { name: 'Elsewhere' }).click();
  await box.click();
  await userEvent.keyboard('2');
  await expect.poll(() => onSearch.mock.calls.at(-1)).toEqual(['host-12', true]);
  expect(await axeFaults()).toEqual([]);
});

test('Enter does not wait, and what differs by outer spaces alone is not searched again', async () => {
  await open('host');
  await userEvent.keyboard('{End} {Enter}');
  expect(onSearch).not.toHaveBeenCalled();
  await userEvent.keyboard('{End}x{Enter}');
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('hostx', true);
});

test('what is pasted is searched', async () => {
  await open();
  await paste('host-7');
  await expect.poll(() => onSearch.mock.calls).toEqual([['host-7', true]]);
});

test('Escape and the button empty it, and the typing can go on', async () => {
  await open('host');
  await userEvent.keyboard('{Escape}');
  await expect.element(box).toHaveValue('');
  await userEvent.keyboard('other');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.element(box).toHaveFocus();
  await expect.element(box).toHaveValue('');
});

test('what cannot be searched stays, is said and is not sent', async () => {
  await open();
  await userEvent.keyboard('a!{Enter}');
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  const hint = page.getByText('No exclamation marks');
  await expect.element(hint).toBeVisible();
  await expect.element(box).toHaveAttribute('aria-describedby', hint.element().id);
  await page.getByRole('button', { name: 'Elsewhere' }).click();
  await expect.element(box).toHaveValue('a!');
  expect(onSearch).not.toHaveBeenCalled();
  expect(await axeFaults()).toEqual([]);
});
