import { useForm, type ResolverError, type ResolverSuccess } from 'react-hook-form';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults, mount, paste } from '~/ui/Mount.testing';
import { CheckField } from './CheckField';
import { MultiField, PiecesField } from './ListField';
import { RadioField } from './RadioField';
import { TextAreaField, TextField } from './TextField';

interface Values {
  name: string;
  notes: string;
  tags: string[];
  zones: string[];
  force: boolean;
  order: string;
}

let values: Values | undefined;

const accepted = (given: Values): ResolverSuccess<Values> => ({ values: given, errors: {} });
const refused = (message: string): ResolverError<Values> => ({
  values: {},
  errors: { name: { type: 'own', message } },
});

function Form({ problem }: { problem?: string }) {
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: { name: '', notes: '', tags: [], zones: [], force: false, order: 'name' },
    resolver: (given) => (problem === undefined ? accepted(given) : refused(problem)),
  });
  return (
    <form
      noValidate
      onSubmit={(event) =>
        void handleSubmit((given) => {
          values = given;
        })(event)
      }
    >
      <TextField control={control} name="name" label="Name" description="Letters and digits." />
      <TextAreaField control={control} name="notes" label="Notes" />
      <PiecesField control={control} name="tags" label="Tags" data={['alpha', 'beta']} splitChars={[',']} />
      <MultiField control={control} name="zones" label="Zones" data={['north', 'south', 'east']} />
      <CheckField control={control} name="force" label="Force" help="Does not ask anybody." />
      <RadioField
        control={control}
        name="order"
        label="Order"
        choices={[
          { value: 'name', label: 'By name', help: 'A to Z' },
          { value: 'age', label: 'By age' },
        ]}
      />
      <button type="submit">Send</button>
    </form>
  );
}

const box = (name: string) => page.getByRole('textbox', { name, exact: true });
const list = (name: string) => page.getByRole('combobox', { name, exact: true });
const choose = (name: string) => page.getByRole('radio', { name });

async function sent(): Promise<Values | undefined> {
  values = undefined;
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => values).toBeDefined();
  return values;
}

interface Case {
  what: string;
  act: () => Promise<unknown>;
  gives: Partial<Values>;
}

const cases: readonly Case[] = [
  {
    what: 'a text typed key by key, corrected in its middle',
    act: async () => {
      await box('Name').click();
      await userEvent.keyboard('hst-1{Home}{ArrowRight}o');
    },
    gives: { name: 'host-1' },
  },
  {
    what: 'a text pasted over another',
    act: async () => {
      await box('Name').click();
      await userEvent.keyboard('old{Control>}a{/Control}');
      await paste('new name');
    },
    gives: { name: 'new name' },
  },
  {
    what: 'lines typed with Enter',
    act: async () => {
      await box('Notes').click();
      await userEvent.keyboard('one{Enter}two');
    },
    gives: { notes: 'one\ntwo' },
  },
  {
    what: 'pieces: by Enter, by comma, left over when the field is left, the first taken away again',
    act: async () => {
      await list('Tags').click();
      await userEvent.keyboard('one{Enter}two,three{Tab}');
      page.getByText('one', { exact: true }).element().parentElement?.querySelector('button')?.click();
    },
    gives: { tags: ['two', 'three'] },
  },
  {
    what: 'pieces pasted at once',
    act: async () => {
      await list('Tags').click();
      await paste('one,two,three');
      await userEvent.tab();
    },
    gives: { tags: ['one', 'two', 'three'] },
  },
  {
    what: 'a suggestion by the arrow keys, the last piece taken away by Backspace',
    act: async () => {
      await list('Tags').click();
      await userEvent.keyboard('be{ArrowDown}{Enter}');
      await userEvent.keyboard('gone{Enter}{Backspace}');
    },
    gives: { tags: ['beta'] },
  },
  {
    what: 'several of a list, found by typing and by the mouse',
    act: async () => {
      await list('Zones').click();
      await userEvent.keyboard('sou{ArrowDown}{Enter}');
      await page.getByRole('option', { name: 'east' }).click();
    },
    gives: { zones: ['south', 'east'] },
  },
  {
    what: 'a box ticked by its label, then by Space, then by Space',
    act: async () => {
      await page.getByText('Force').click();
      page.getByRole('checkbox', { name: 'Force' }).element().focus();
      await userEvent.keyboard('  ');
    },
    gives: { force: true },
  },
  {
    what: 'one of two by the mouse, the other by the arrow keys',
    act: async () => {
      await choose('By name').click();
      await userEvent.keyboard('{ArrowDown}');
    },
    gives: { order: 'age' },
  },
];

test.each(cases)('$what', async ({ act, gives }) => {
  await mount(<Form />);
  await act();
  expect(await sent()).toMatchObject(gives);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing, nor in the error of a field (%s)',
  async (scheme) => {
    await mount(<Form problem="Too long" />, { scheme });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.element(page.getByText('Too long')).toBeVisible();
    await expect.element(box('Name')).toHaveFocus();
    await expect.element(box('Name')).toHaveAttribute('aria-invalid', 'true');
    const described = box('Name').element().getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(
      expect.arrayContaining(['Too long', 'Letters and digits.']),
    );
    expect(await axeFaults()).toEqual([]);
  },
);
