import * as z from 'zod/mini';

/** Something a task acts on, as forms and navigations hold it. */
export const target = z.object({ type: z.string(), id: z.string(), name: z.string() });
export type Target = z.infer<typeof target>;
