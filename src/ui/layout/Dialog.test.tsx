import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from './Dialog';
import { axeFaults, mount } from '~/ui/Mount.testing';

interface PlaceProps {
  guarded?: boolean;
  busy?: boolean;
  onClose?: () => void;
}

function Place({ onClose, ...how }: PlaceProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && (
        <Dialog
          title="Rename host-1"
          size={480}
          {...how}
          onClose={() => {
            onClose?.();
            setOpen(false);
          }}
          footer={<button type="button">Rename</button>}
        >
          <label>
            New name <input />
          </label>
        </Dialog>
      )}
    </>
  );
}

const opener = page.getByRole('button', { name: 'Open' });
const dialog = page.getByRole('dialog', { name: 'Rename host-1' });

async function openPlace(props: PlaceProps = {}) {
  await mount(<Place {...props} />);
  await opener.click();
  await expect.element(dialog).toBeVisible();
}

/** The corner of the page, which the dialog does not cover. */
const pressOutside = () => userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true });

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['a press outside', pressOutside],
  ['its close button', () => page.getByRole('button', { name: 'Close' }).click()],
])('%s closes it, and the focus goes back to where it came from', async (_, leave) => {
  await openPlace();
  await leave();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('the focus stays inside, whichever way it walks', async () => {
  await openPlace();
  for (const shift of [false, true]) {
    for (let step = 0; step < 4; step += 1) {
      await userEvent.tab({ shift });
      expect(dialog.element().contains(document.activeElement)).toBe(true);
    }
  }
});

test('what was typed is not lost without asking', async () => {
  const onClose = vi.fn<() => void>();
  await openPlace({ guarded: true, onClose });
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Your changes are not saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await pressOutside();
  expect(onClose).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Discard them' }).click();
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('while it is busy nothing closes it', async () => {
  await openPlace({ busy: true });
  await userEvent.keyboard('{Escape}');
  await pressOutside();
  await expect.element(dialog).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Close' })).not.toBeInTheDocument();
});

test.each(['light', 'dark'] as const)('axe finds nothing in it (%s)', async (scheme) => {
  await mount(<Place guarded />, { scheme });
  await opener.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Your changes are not saved.')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});
