import { useForm, useWatch } from 'react-hook-form';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, mount, paste } from '~/ui/Mount.testing';
import type { TypedNumber } from '~/lib/typed-number';
import { ChoiceField } from './ChoiceField';
import { NumberField } from './NumberField';

interface Values {
  zone: string;
  minutes: TypedNumber;
}

const ZONES = ['Africa/Abidjan', 'Asia/Shanghai', 'Europe/Paris', 'Europe/Rome'];

function Form({ problem }: { problem?: string }) {
  const { control } = useForm<Values>({
    defaultValues: { zone: 'Asia/Shanghai', minutes: null },
    ...(problem && { errors: { minutes: { type: 'own', message: problem } } }),
  });
  const values = useWatch({ control });
  return (
    <>
      <ChoiceField control={control} name="zone" label="Zone" data={ZONES} emptyLabel="Nowhere" />
      <NumberField control={control} name="minutes" label="Minutes" />
      <output>{JSON.stringify(values)}</output>
    </>
  );
}

const zone = page.getByRole('combobox', { name: 'Zone' });
const minutes = page.getByRole('textbox', { name: 'Minutes' });
const held = () => JSON.parse(document.querySelector('output')?.textContent ?? '');

test('a click selects what is chosen, and the first key searches', async () => {
  await mount(<Form />);
  await zone.click();
  await userEvent.keyboard('europe/r');
  await expect.element(page.getByRole('option')).toHaveTextContent('Europe/Rome');
  expect(await axeFaults()).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await expect.element(zone).toHaveValue('Europe/Rome');
  expect(held().zone).toBe('Europe/Rome');

  // A click on text that is selected would end the selection.
  await zone.click();
  await userEvent.keyboard('paris{Enter}');
  await expect.element(zone).toHaveValue('Europe/Paris');
});

test.each([
  ['chosen again by Enter', '{Enter}'],
  ['left by Escape', 'par{Escape}'],
  ['left by Tab', 'par{Tab}'],
  ['searched for nothing', 'zzz{Enter}{Tab}'],
])('what is chosen stays when it is %s', async (_, keys) => {
  await mount(<Form />);
  await zone.click();
  await userEvent.keyboard(keys);
  await expect.element(zone).toHaveValue('Asia/Shanghai');
  expect(held().zone).toBe('Asia/Shanghai');
});

test('only the choice of nothing empties it', async () => {
  await mount(<Form />);
  await zone.click();
  await page.getByRole('option', { name: 'Nowhere' }).click();
  expect(held().zone).toBe('');
});

test.each<[string, TypedNumber, string]>([
  ['15', 15, '15'],
  ['007', 7, '7'],
  ['１２', 12, '12'],
  ['1.5', '1.5', '1.5'],
  ['-7', '-7', '-7'],
  ['1e3', '1e3', '1e3'],
  ['soon', 'soon', 'soon'],
])('%s is held as %j and shown as %s once it is left', async (typed, value, shown) => {
  await mount(<Form />);
  await minutes.click();
  await userEvent.keyboard(typed);
  await expect.element(minutes).toHaveValue(typed);
  expect(held().minutes).toBe(value);
  await userEvent.tab();
  await expect.element(minutes).toHaveValue(shown);
});

test('what is pasted and is no number says what it has to be', async () => {
  await mount(<Form problem="Between 1 and 60" />);
  await expect.element(page.getByText('Between 1 and 60')).toBeVisible();
  await minutes.click();
  await paste('2 h');
  await expect.element(minutes).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByText('Between 1 and 60')).not.toBeInTheDocument();
  expect(await axeFaults()).toEqual([]);
});
