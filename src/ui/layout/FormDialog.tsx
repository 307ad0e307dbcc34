import { Button } from '@mantine/core';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Dialog } from './Dialog';
import classes from './FormDialog.module.css';
import { useSubmitOnce } from './use-one-at-a-time';

interface FormDialogProps {
  title: string;
  submitLabel: string;
  isDirty: boolean;
  isSaving: boolean;
  /** Nothing to send yet. */
  isDisabled?: boolean;
  /** What the service said to the last try. */
  error: Error | null;
  /** What is to be known beside the error. */
  notice?: ReactNode;
  /** Ends when everything is sent and answered; until then it is not called again. */
  onSubmit: (event: FormEvent) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a form that is saved by one call; what is typed survives a refusal. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, isDirty, isSaving, isDisabled = false, error, onSubmit, onClose } = props;
  const common = useMessages('common');
  const id = useId();
  const submit = useSubmitOnce(onSubmit);
  return (
    <Dialog
      title={title}
      size={480}
      guarded={isDirty}
      busy={isSaving}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" size="sm" onClick={onClose} disabled={isSaving}>
            {common.cancel}
          </Button>
          <Button size="sm" type="submit" form={id} disabled={isSaving || isDisabled}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={id} noValidate className={classes.form} onSubmit={submit}>
        {error && <ErrorState compact error={error} />}
        {props.notice}
        {props.children}
      </form>
    </Dialog>
  );
}
