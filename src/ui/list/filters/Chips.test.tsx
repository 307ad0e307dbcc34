import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, mount } from '~/ui/Mount.testing';
import { Chip, Chips } from './Chips';

function Place({ texts }: { texts: readonly string[] }) {
  const [left, setLeft] = useState(texts);
  return (
    <div style={{ width: 300 }}>
      {left.length > 0 && (
        <Chips label="Filters in force" onClear={() => setLeft([])}>
          {left.map((text) => (
            <Chip
              key={text}
              name="Status"
              text={text}
              onRemove={() => setLeft(left.filter((one) => one !== text))}
            />
          ))}
        </Chips>
      )}
    </div>
  );
}

const list = page.getByRole('list', { name: 'Filters in force' });

test('each is removed by itself, by mouse and by key, and all at once', async () => {
  await mount(<Place texts={['Running', 'Stopped', 'Error']} />);
  await page.getByRole('button', { name: 'Remove Status Stopped' }).click();
  await expect.element(list).not.toHaveTextContent('Stopped');
  page.getByRole('button', { name: 'Remove Status Running' }).element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(list).not.toHaveTextContent('Running');
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.element(list).not.toBeInTheDocument();
});

test('a long text stays inside the page, whole in its title', async () => {
  const long = 'a'.repeat(300);
  await mount(<Place texts={[long]} />);
  await expect.element(page.getByTitle(long)).toBeVisible();
  expect(list.element().scrollWidth).toBeLessThanOrEqual(300);
});
