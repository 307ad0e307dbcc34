import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox } from '@mantine/core';
import { useController, type Control } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { parseIds } from '~/lib/ids';
import { ChoiceField, SuggestField } from '~/ui/fields/ChoiceField';
import { DateField } from '~/ui/fields/DateFields';
import { MultiField, PiecesField } from '~/ui/fields/ListField';
import { Segments } from '~/ui/fields/Segments';
import { TextAreaField, TextField } from '~/ui/fields/TextField';
import type { List } from '~/ui/list/list';
import type { Filter, Option, UseOptions } from './filter';

/** The values of the drawer: one text for most filters, several for the others. */
export interface FilterForm {
  text: Record<string, string>;
  list: Record<string, string[]>;
}

/** Which half of the form holds a filter. */
export function formOf({ field }: Filter<unknown>): keyof FilterForm {
  return field === 'pieces' || field === 'choices' ? 'list' : 'text';
}

/** The texts a filter's field holds. */
export function piecesOf(filter: Filter<unknown>, form: FilterForm, name: string): readonly string[] {
  if (formOf(filter) === 'list') return form.list[name] ?? [];
  const text = form.text[name] ?? '';
  if (filter.field !== 'lines') return [text];
  const { ids, rejected } = parseIds(text);
  return [...ids, ...rejected];
}

/** The form that shows these values. */
export function toForm<Row>(list: List<Row>, valueOf: (name: string) => unknown): FilterForm {
  const form: FilterForm = { text: {}, list: {} };
  for (const [name, filter] of Object.entries(list.filters)) {
    const pieces = filter.write(valueOf(name));
    if (formOf(filter) === 'list') form.list[name] = [...pieces];
    else form.text[name] = pieces.join('\n');
  }
  return form;
}

/** The values a form stands for. */
export function fromForm<Row>(list: List<Row>, form: FilterForm): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(list.filters).map(([name, filter]) => {
      return [name, filter.parse(piecesOf(filter, form, name)).value];
    }),
  );
}

interface FilterFieldProps {
  control: Control<FilterForm>;
  name: string;
  filter: Filter<unknown>;
  /** What the field offers or suggests; without it the known values with their labels. */
  useOptions: UseOptions | undefined;
  label: string;
  help: string | undefined;
  disabled: boolean;
  /** The field that takes the focus when the drawer opens. */
  first: boolean;
}

/** The field of one filter. */
export function FilterField(props: FilterFieldProps) {
  const { control, name, filter, useOptions, label, help, disabled, first } = props;
  const t = useMessages('list');
  const options = useOptionsOf(filter, useOptions);
  const shared = { control, label, description: help, disabled, 'data-autofocus': first || undefined };
  const text = `text.${name}` as const;
  const list = `list.${name}` as const;
  switch (filter.field) {
    case 'text':
      return useOptions ? (
        <SuggestField {...shared} name={text} data={options.map(({ value }) => value)} />
      ) : (
        <TextField {...shared} name={text} />
      );
    case 'lines':
      return <TextAreaField {...shared} name={text} autosize maxRows={6} />;
    case 'pieces':
      return (
        <PiecesField
          {...shared}
          name={list}
          description={help ?? t.help.pieces}
          data={options.map(({ value }) => value)}
          limit={50}
          splitChars={[',', ';']}
        />
      );
    case 'choices':
      return <MultiField {...shared} name={list} data={[...options]} nothingFoundMessage={t.nothingFound} />;
    case 'choice':
      return <ChoiceField {...shared} name={text} data={options} />;
    case 'date':
      return <DateField {...shared} name={text} />;
    case 'yesNo':
      return <YesNo {...props} />;
    case 'only':
      return <Only {...props} />;
  }
}

/** What a field offers or suggests. */
function useOptionsOf(filter: Filter<unknown>, useOptions: UseOptions | undefined): readonly Option[] {
  const labels = filter.useLabels?.(filter.known);
  return useOptions?.() ?? filter.known.map((value) => ({ value, label: labels?.[value] ?? value }));
}

function YesNo({ control, name, label }: FilterFieldProps) {
  const { any, yes, no } = useMessages('common');
  const { field } = useController({ control, name: `text.${name}` });
  return (
    <Segments
      label={label}
      choices={[
        { value: '', label: any },
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ]}
      value={field.value ?? ''}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  );
}

function Only({ control, name, label, help }: FilterFieldProps) {
  const { field } = useController({ control, name: `text.${name}` });
  const { value, onChange, ...rest } = field;
  return (
    <Checkbox
      size="sm"
      label={label}
      description={help}
      checked={value === 'true'}
      onChange={(event) => onChange(event.currentTarget.checked ? 'true' : '')}
      {...rest}
    />
  );
}
