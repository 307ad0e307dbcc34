// The kinds of filters that have several values.
import { parseIds } from '~/lib/ids';
import { clean, tooLong, type Common, type FieldKind, type Filter, type Problem } from './filter';

/** More values of one filter than this are one chip. */
const MOST_CHIPS = 3;
/** Values that a refusal names at most. */
const MOST_NAMED = 3;

interface ManyValues extends Common {
  field: FieldKind;
  known?: readonly string[];
  contains?: boolean;
  /** Values at most. */
  most?: number;
  /** Characters of all values together, joined by commas, at most. */
  together?: number;
  /** Outer spaces belong to the values. */
  verbatim?: boolean;
  problem: (text: string) => Problem | null;
}

/** A filter with several values, none when it is off. What goes beyond its limits is reported and left out. */
function manyValues(of: ManyValues): Filter<readonly string[]> {
  const { field, known = [], contains = false, most = Infinity, together = Infinity } = of;
  const { verbatim = false, problem, useLabels } = of;
  const fits = (values: readonly string[]) => values.length <= most && values.join(',').length <= together;
  return {
    field,
    off: NONE,
    known,
    contains,
    parse(raw) {
      const value: string[] = [];
      const unreadable: string[] = [];
      for (const piece of clean(raw, verbatim)) {
        if (problem(piece) === null && fits([...value, piece])) value.push(piece);
        else unreadable.push(piece);
      }
      return { value: value.length === 0 ? NONE : value, unreadable };
    },
    write: (values) => values,
    check(raw) {
      const values = clean(raw, verbatim);
      const wrong = values.filter((value) => problem(value) !== null);
      if (wrong.length > 0) return problem(wrong.slice(0, MOST_NAMED).join(', '));
      if (values.length > most) return (t) => t.tooMany(values.length, most);
      return fits(values) ? null : (t) => t.tooLongTogether(together);
    },
    chips(values) {
      if (values.length > MOST_CHIPS && known.length === 0) return [{ values, rest: NONE }];
      return values.map((value) => ({ values: [value], rest: values.filter((other) => other !== value) }));
    },
    ...(useLabels && { useLabels }),
  };
}

const NONE: readonly string[] = [];

/** Several texts. */
export function texts(
  of: Common & { most: number; each: number; contains?: boolean },
): Filter<readonly string[]> {
  const { each, ...rest } = of;
  return manyValues({
    field: 'pieces',
    ...rest,
    problem: (value) => (value.length > each ? tooLong(each) : null),
  });
}

/** Ids pasted with anything between them. */
export function ids({ most, each = 128 }: { most: number; each?: number }): Filter<readonly string[]> {
  return manyValues({
    field: 'lines',
    most,
    problem: (value) =>
      parseIds(value).rejected.length > 0 || value.length > each ? (t) => t.notIds(value) : null,
  });
}

interface ManyOf extends Common {
  /** Characters of all values together, joined by commas, at most. */
  together: number;
}

/** Several of some words, which go out joined by commas; the service may know more of them than we do. */
export function manyOf(known: readonly string[], of: ManyOf): Filter<readonly string[]> {
  return manyValues({
    field: 'choices',
    known,
    ...of,
    problem: (value) => (value.includes(',') ? (t) => t.notAChoice(value) : null),
  });
}

/** Tags as key=value, which go out joined by commas. */
export function tags(of: ManyOf): Filter<readonly string[]> {
  return manyValues({
    field: 'pieces',
    verbatim: true,
    ...of,
    problem: (value) => (/^[^,=]+=[^,]*$/.test(value) ? null : (t) => t.notATag),
  });
}
