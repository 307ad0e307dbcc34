import './styles';
import { Autocomplete, Select, type AutocompleteProps, type SelectProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';

interface ChoiceFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string>;
}

interface OneOfProps {
  /** A value that is not among them is added, so that what is chosen always shows. */
  data: readonly (string | { readonly value: string; readonly label: string })[];
  /** Whether '' may be chosen; true when left out. */
  clearable?: boolean;
  /** What '' is called; 'Any' when left out. */
  emptyLabel?: string;
  /** What to say when no choice contains the input. */
  nothingFoundMessage?: string;
  /** Called with the typed text, not with the label of the choice: for choices that the service searches. */
  onSearch?: (typed: string) => void;
}

/**
 * One of a list; '' when nothing is chosen. Typing searches: a click selects the text, so that the first key replaces it, and Escape,
 * or leaving the field, brings back what is chosen. Nothing but the choice of '' empties the field. All choices are drawn: 436 time
 * zones take 60 ms.
 */
export function ChoiceField<V extends FieldValues, C>({
  control,
  name,
  data,
  clearable = true,
  emptyLabel,
  nothingFoundMessage,
  onSearch,
  ...rest
}: ChoiceFieldProps<V, C> &
  OneOfProps &
  Omit<SelectProps, 'name' | 'value' | 'data' | 'onSearchChange' | keyof OneOfProps>) {
  const common = useMessages('common');
  const { field, fieldState } = useController({ control, name });
  const choices = data.map((choice) =>
    typeof choice === 'string' ? { value: choice, label: choice } : choice,
  );
  const value: string = field.value;
  const chosen = choices.find((choice) => choice.value === value) ?? { value, label: value };
  const empty = emptyLabel ?? common.any;
  const [typed, setTyped] = useState(chosen.label);
  const input = useRef<HTMLInputElement>(null);
  const ref = useMergedRef(input, field.ref);

  // The next key replaces the text. Later: the new text must stand, and a click on text that is selected ends its selection last.
  const selectText = () =>
    setTimeout(() => {
      if (document.activeElement === input.current) input.current?.select();
    });
  const restore = () => {
    setTyped(chosen.label);
    selectText();
  };
  const keepForm = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || typed === chosen.label) return;
    // Enter on a search that found nothing must not submit what is no longer visible.
    event.preventDefault();
    // Mantine goes by the place an option had, which a fast search may have changed: the option that is marked is the one meant.
    const list = document.getElementById(input.current?.getAttribute('aria-controls') ?? '');
    list?.querySelector<HTMLElement>('[data-combobox-selected]')?.click();
  };

  return (
    <Select
      size="sm"
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      placeholder={clearable ? empty : undefined}
      {...rest}
      {...field}
      ref={ref}
      clearable={clearable}
      allowDeselect={false}
      data={[
        ...(clearable ? [{ value: '', label: empty }] : []),
        ...(value === '' || choices.includes(chosen) ? [] : [chosen]),
        ...choices,
      ]}
      value={value === '' ? null : value}
      onChange={(next) => field.onChange(next ?? '')}
      searchValue={typed}
      onSearchChange={(text) => {
        setTyped(text);
        if (text !== empty && !choices.some(({ label }) => label === text)) onSearch?.(text);
      }}
      onClick={() => typed === chosen.label && selectText()}
      onKeyDown={keepForm}
      onDropdownClose={restore}
      nothingFoundMessage={nothingFoundMessage ?? common.nothingMatches}
      error={fieldState.error?.message}
    />
  );
}

/** Free text with suggestions. */
export function SuggestField<V extends FieldValues, C>({
  control,
  name,
  ...rest
}: ChoiceFieldProps<V, C> & Omit<AutocompleteProps, 'name'>) {
  const { field, fieldState } = useController({ control, name });
  return <Autocomplete size="sm" {...rest} {...field} error={fieldState.error?.message} />;
}
