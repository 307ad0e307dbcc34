import type { Control, UseFormReturn } from 'react-hook-form';
import type { TaskDraft } from './form/task-form-schema';
import type { TaskValues } from './form/task-values';

/** The form: the input is flat, what comes out of it is one of the possible tasks. */
export type TaskFormApi = UseFormReturn<TaskDraft, unknown, TaskValues>;
export type TaskControl = Control<TaskDraft, unknown, TaskValues>;

/** The words of an error; a list's are at itself or, from the service's side of the form, at its root. */
export function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  return 'root' in error ? messageOf(error.root) : undefined;
}

/** Mantine's order of label, help and field is not ours: help is below. */
export const HELP_BELOW: { inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] } = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
};
