import '@mantine/core/styles/Input.layer.css';
import { TextInput } from '@mantine/core';
import { useMessages } from '~/i18n/I18n';

interface ConfirmCountProps {
  /** The number to type. */
  count: number;
  typed: string;
  onType: (typed: string) => void;
  problem: string;
  /** The id of the form it belongs to, where it is outside of it. */
  form?: string | undefined;
  /** Why it is asked, where the action itself does not say it. */
  reason?: string | undefined;
}

/** Asks for the number of items: the last step before something that destroys, forces, or interrupts many people. */
export function ConfirmCount({ count, typed, onType, problem, form, reason }: ConfirmCountProps) {
  const t = useMessages('actions').confirm;
  return (
    <TextInput
      size="sm"
      form={form}
      label={t.label(count)}
      description={reason}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      error={problem}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
