/**
 * Marks a link or button of a cell with what it asks for: the table hears the press and passes the command on. `Name` is the union
 * of the list's commands, so that a slip does not compile.
 */
export function command<Name extends string = never>(name: Name): { 'data-command': Name } {
  return { 'data-command': name };
}
