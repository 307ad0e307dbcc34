import '@mantine/core/styles/Input.layer.css';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useController, type Control, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { dateText, dateTimeText, readDate, readDateTime, readTime, timeText } from '~/i18n/date-text';
import { useLanguage, useMessages } from '~/i18n/I18n';
import { CalendarButton } from './CalendarButton';

// Mantine's DateInput puts what it cannot read back to the last good value in silence, and its TimePicker names errors to no screen
// reader and takes 22:30 for half past ten in a form of twelve hours: here the text is ours, the calendar @mantine/dates'.

interface DateFieldProps<V extends FieldValues, C> {
  control: Control<V, unknown, C>;
  name: FieldPathByValue<V, string>;
}

type Props<V extends FieldValues, C> = DateFieldProps<V, C> & Omit<TextInputProps, 'name' | 'value'>;

interface Reading {
  /** The value of the input; null when it is none, and the text itself becomes the value. */
  read: (text: string) => string | null;
  show: (value: string) => string;
  placeholder: string;
  /** The calendar sets the day of the value and leaves the rest. */
  withDay?: (value: string, day: string) => string;
}

/** A day, yyyy-MM-dd, typed as the console's language has it or taken from a calendar. What is no day stays as typed, for the form to refuse. */
export function DateField<V extends FieldValues, C>(props: Props<V, C>) {
  const language = useLanguage();
  return (
    <ReadField
      {...props}
      read={(text) => readDate(text, language)}
      show={(value) => dateText(value, language)}
      placeholder={useMessages('common').dates.date}
      withDay={(_, day) => day}
    />
  );
}

/** A time, HH:mm or HH:mm:ss. What is no time stays as typed. */
export function TimeField<V extends FieldValues, C>(props: Props<V, C>) {
  return (
    <ReadField {...props} read={readTime} show={timeText} placeholder={useMessages('common').dates.time} />
  );
}

/** A day and a time, yyyy-MM-ddTHH:mm with seconds or without. What is none stays as typed; a day from the calendar begins at midnight. */
export function DateTimeField<V extends FieldValues, C>(props: Props<V, C>) {
  const language = useLanguage();
  return (
    <ReadField
      {...props}
      read={(text) => readDateTime(text, language)}
      show={(value) => dateTimeText(value, language)}
      placeholder={useMessages('common').dates.dateTime}
      withDay={(value, day) => `${day}T${/T([\d:]{5,8})$/.exec(value)?.[1] ?? '00:00'}`}
    />
  );
}

function ReadField<V extends FieldValues, C>({
  control,
  name,
  read,
  show,
  withDay,
  ...rest
}: Props<V, C> & Reading) {
  const { field, fieldState } = useController({ control, name });
  // While somebody types, the text is theirs; else it is the value, as the language writes it.
  const [typed, setTyped] = useState<string | null>(null);
  const { value, onChange, onBlur, ...others } = field;
  return (
    <TextInput
      size="sm"
      autoComplete="off"
      {...rest}
      {...others}
      value={typed ?? show(value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(read(text) ?? text);
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      rightSection={
        withDay && (
          <CalendarButton
            day={value.slice(0, 10)}
            onPick={(day) => {
              setTyped(null);
              onChange(withDay(value, day));
            }}
          />
        )
      }
      error={fieldState.error?.message}
    />
  );
}
