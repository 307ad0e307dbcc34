/** Makes a thing when it is first asked for, once: a formatter of Intl takes milliseconds, and most screens use few of them. */
export function later<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
