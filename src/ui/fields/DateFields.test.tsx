import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { weekStartsOn } from '~/i18n/calendar';
import type { Language } from '~/i18n/language';
import { Dialog } from '~/ui/layout/Dialog';
import { axeFaults, mount, paste } from '~/ui/Mount.testing';
import { DateField, DateTimeField, TimeField } from './DateFields';

interface Values {
  day: string;
  time: string;
  moment: string;
}

/** By what this browser knows of the country. */
const WEEK_IN_CHINA = weekStartsOn('zh-CN') === 1 ? '日' : '一';
const EMPTY: Values = { day: '', time: '', moment: '' };

function Form({ initial = EMPTY }: { initial?: Values }) {
  const { control } = useForm<Values>({ defaultValues: initial });
  const values = useWatch({ control });
  return (
    <>
      <DateField control={control} name="day" label="Day" />
      <TimeField control={control} name="time" label="At" />
      <DateTimeField control={control} name="moment" label="Moment" />
      <output>{JSON.stringify(values)}</output>
    </>
  );
}

const box = (name: string) => page.getByRole('textbox', { name });
const held = () => JSON.parse(document.querySelector('output')?.textContent ?? '');

test.each<[Language, keyof Values, string, string, string, string]>([
  ['en-US', 'day', 'Day', '1/2/2027', '2027-01-02', '01/02/2027'],
  ['fr-FR', 'day', 'Day', '1/2/2027', '2027-02-01', '01/02/2027'],
  ['zh-CN', 'day', 'Day', '2027-1-2', '2027-01-02', '2027/01/02'],
  ['en-US', 'day', 'Day', 'Monday', 'Monday', 'Monday'],
  ['en-US', 'time', 'At', '8:30 pm', '20:30', '20:30'],
  ['fr-FR', 'time', 'At', '20h30', '20:30', '20:30'],
  ['en-US', 'time', 'At', '25:00', '25:00', '25:00'],
  ['en-US', 'moment', 'Moment', '2/1/2027 8:30pm', '2027-02-01T20:30', '02/01/2027 20:30'],
  ['fr-FR', 'moment', 'Moment', '1/2/2027 20:30:15', '2027-02-01T20:30:15', '01/02/2027 20:30:15'],
  ['en-US', 'moment', 'Moment', '2/1/2027', '2/1/2027', '2/1/2027'],
])('%s: %s typed as %s %s is %s', async (language, field, name, typed, value, shown) => {
  await mount(<Form />, { language });
  await box(name).click();
  await userEvent.keyboard(typed);
  await expect.element(box(name)).toHaveValue(typed);
  expect(held()[field]).toBe(value);
  await userEvent.tab();
  await expect.element(box(name)).toHaveValue(shown);
});

test('a moment is pasted, corrected and emptied again', async () => {
  await mount(<Form />);
  await box('Moment').click();
  await paste('2027-02-01T20:30:15');
  expect(held().moment).toBe('2027-02-01T20:30:15');
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
  expect(held().moment).toBe('2027-02-01T20:30');
  await userEvent.keyboard('{Control>}a{/Control}{Delete}{Tab}');
  await expect.element(box('Moment')).toHaveValue('');
  expect(held().moment).toBe('');
});

test('a day is taken from the calendar by the keyboard, and the time stays', async () => {
  await mount(<Form initial={{ ...EMPTY, moment: '2027-02-01T20:30:15' }} />);
  await box('Moment').click();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('button', { name: 'Feb 1, 2027' })).toHaveFocus();
  expect(await axeFaults()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
  await expect.element(box('Moment')).toHaveValue('02/09/2027 20:30:15');
  expect(held().moment).toBe('2027-02-09T20:30:15');
  await expect.element(page.getByRole('button', { name: 'Calendar' }).last()).toHaveFocus();
});

test('without a value it begins at midnight of the day that was pressed', async () => {
  await mount(<Form initial={{ ...EMPTY, day: '2027-02-14' }} />);
  await page.getByRole('button', { name: 'Calendar' }).first().click();
  await page.getByRole('button', { name: 'Next month' }).click();
  await page.getByRole('button', { name: 'Mar 3, 2027' }).click();
  await expect.element(box('Day')).toHaveValue('03/03/2027');
  await page.getByRole('button', { name: 'Calendar' }).last().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^\w+ 15,/ })
    .click();
  expect(held().moment).toMatch(/^\d{4}-\d{2}-15T00:00$/);
});

test.each<[Language, string, string, string]>([
  ['en-US', 'February 2027', 'Feb 14, 2027', 'Su'],
  ['fr-FR', 'février 2027', '14 févr. 2027', 'lu'],
  ['zh-CN', '2027年2月', '2027年2月14日', WEEK_IN_CHINA],
])('the calendar speaks %s', async (language, month, day, firstDay) => {
  await mount(<Form initial={{ ...EMPTY, day: '2027-02-14' }} />, { language });
  await box('Day').click();
  await userEvent.keyboard('{Tab}{Enter}');
  const calendar = page.getByRole('dialog');
  await expect.element(calendar.getByText(month)).toBeVisible();
  await expect.element(calendar.getByRole('button', { name: day })).toHaveFocus();
  expect(calendar.element().querySelector('th')?.textContent).toBe(firstDay);
});

test('Escape closes the calendar and not the dialog it stands in', async () => {
  const onClose = vi.fn<() => void>();
  function Place() {
    const [open, setOpen] = useState(true);
    return (
      open && (
        <Dialog
          title="Restore"
          size={480}
          footer={null}
          onClose={() => {
            onClose();
            setOpen(false);
          }}
        >
          <Form />
        </Dialog>
      )
    );
  }
  await mount(<Place />);
  await page.getByRole('button', { name: 'Calendar' }).first().click();
  await expect.element(page.getByRole('button', { name: 'Next month' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Next month' })).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
