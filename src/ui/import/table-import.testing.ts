import type { ImportPlan } from './import-field';
import { resultOf } from './import-result';
import { createTableImport, type TableImportModel } from './table-import';

export type F = 'user_name' | 'email' | 'phone' | 'description';

/** A plan of people, whose names are unique. */
export const plan: ImportPlan<F, string> = {
  fields: [
    {
      id: 'user_name',
      label: 'Name',
      headings: ['用户名', "Nom d'utilisateur"],
      required: true,
      check: (value) => (/^[\w.]+$/.test(value) ? null : 'Letters, digits and dots only.'),
      example: 'example.user',
    },
    {
      id: 'email',
      label: 'E-mail',
      headings: ['邮箱'],
      check: (value) =>
        value.includes('@') ? null : { text: 'No address.', suggestions: [`${value}@example.com`] },
      looksLike: /@/,
      example: 'example.user@example.com',
    },
    { id: 'phone', label: 'Phone', headings: [], example: '' },
    { id: 'description', label: 'Description', headings: [], normalise: (text) => text, example: '' },
  ],
  keyOf: ({ user_name: name }) => (name === '' ? null : name.toLowerCase()),
};

/** An import that has read a text. */
export async function imported(text: string, given: Partial<ImportPlan<F, string>> = {}) {
  const model = createTableImport({ ...plan, ...given });
  await model.readText(text);
  return model;
}
export const states = (model: TableImportModel<F, string>) =>
  model.state.get().rows.map(({ state }) => state);
export const names = (model: TableImportModel<F, string>) =>
  model.state.get().rows.map(({ values }) => values.user_name);
export const result = (model: TableImportModel<F, string>) => resultOf(model.state.get(), model.plan);
