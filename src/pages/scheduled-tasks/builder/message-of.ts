/** The words of an error; a list's stand at itself or, from the service's side of the form, at its root. */
export function messageOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message;
  return 'root' in error ? messageOf(error.root) : undefined;
}
