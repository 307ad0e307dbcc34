import type { Control, UseFormReturn } from 'react-hook-form';
import type { TaskDraft } from '~/domain/schedule/task-form-schema';
import type { TaskValues } from '~/domain/schedule/task-values';

/** The form: what is typed is flat, what comes out of it is one of the possible tasks. */
export type TaskFormApi = UseFormReturn<TaskDraft, unknown, TaskValues>;
export type TaskControl = Control<TaskDraft, unknown, TaskValues>;
