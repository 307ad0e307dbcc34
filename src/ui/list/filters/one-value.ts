// The kinds of filters that have one value.
import { useMessages } from '~/i18n/I18n';
import {
  clean,
  tooLong,
  type Common,
  type FieldKind,
  type Filter,
  type Labels,
  type Problem,
} from './filter';

interface OneValue<Value extends string> extends Common {
  field: FieldKind;
  known?: readonly string[];
  contains?: boolean;
  problem: (text: string) => Problem | null;
  as: (text: string) => Value;
}

/** A filter with one value, '' when it is off. */
function oneValue<Value extends string>(of: OneValue<Value>): Filter<Value | ''> {
  const { field, known = [], contains = false, problem, as, ...hooks } = of;
  return {
    field,
    off: '',
    known,
    contains,
    parse(raw) {
      const [text = '', ...more] = clean(raw);
      if (text === '') return { value: '', unreadable: [] };
      return problem(text)
        ? { value: '', unreadable: [text, ...more] }
        : { value: as(text), unreadable: more };
    },
    write: (value) => (value === '' ? [] : [value]),
    check(raw) {
      const [text = ''] = clean(raw);
      return text === '' ? null : problem(text);
    },
    chips: (value) => (value === '' ? [] : [{ values: [value], rest: '' }]),
    ...hooks,
  };
}

interface Text extends Common {
  /** Characters. */
  max: number;
  contains?: boolean;
  /** What a text must look like, and what to say of one that does not. */
  pattern?: { test: RegExp; problem: Problem };
}

/** One text, matched by the service; where there are suggestions, other texts may be typed all the same. */
export function text({ max, pattern, ...rest }: Text): Filter<string> {
  return oneValue({
    field: 'text',
    ...rest,
    problem: (value) => {
      if (value.length > max) return tooLong(max);
      return pattern && !pattern.test.test(value) ? pattern.problem : null;
    },
    as: (value) => value,
  });
}

/** One of the words the manual has; any other is refused. */
export function oneOf<const Words extends readonly string[]>(
  known: Words,
  hooks: Common = {},
): Filter<Words[number] | ''> {
  const find = (text: string): Words[number] | undefined => known.find((word) => word === text);
  return oneValue<Words[number]>({
    field: 'choice',
    known,
    ...hooks,
    problem: (value) => (find(value) === undefined ? (t) => t.notAChoice(value) : null),
    as: (value) => find(value) ?? known[0] ?? value,
  });
}

/** One of some words, where the service may know more of them than we do. */
export function anyOf(known: readonly string[], hooks: Common & { max?: number } = {}): Filter<string> {
  const { max = 255, ...rest } = hooks;
  return oneValue({
    field: 'choice',
    known,
    ...rest,
    problem: (value) => (value.length > max ? tooLong(max) : null),
    as: (value) => value,
  });
}

/** A day, yyyy-MM-dd. */
export function date(): Filter<string> {
  const isDay = (value: string) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
    // The 31st of February is read as a day of March.
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
  };
  return oneValue({
    field: 'date',
    problem: (value) => (isDay(value) ? null : (t) => t.notADay),
    as: (value) => value,
  });
}

/** Yes, no, or null for either. */
export function flag(): Filter<boolean | null> {
  return {
    field: 'yesNo',
    off: null,
    known: ['true', 'false'],
    contains: false,
    parse(raw) {
      const [text = '', ...more] = clean(raw);
      if (text === '') return { value: null, unreadable: [] };
      if (text === 'true' || text === 'false') return { value: text === 'true', unreadable: more };
      return { value: null, unreadable: [text, ...more] };
    },
    write: (value) => (value === null ? [] : [String(value)]),
    check: () => null,
    chips: (value) => (value === null ? [] : [{ values: [String(value)], rest: null }]),
    useLabels: useYesNo,
  };
}

/** Only rows of some kind, or all of them. */
export function only(): Filter<boolean> {
  return {
    field: 'only',
    off: false,
    known: ['true'],
    contains: false,
    parse(raw) {
      const [text = '', ...more] = clean(raw);
      return text === 'true' || text === ''
        ? { value: text === 'true', unreadable: more }
        : { value: false, unreadable: [text, ...more] };
    },
    write: (value) => (value ? ['true'] : []),
    check: () => null,
    chips: (value) => (value ? [{ values: ['true'], rest: false }] : []),
    useLabels: useYesNo,
  };
}

function useYesNo(): Labels {
  const t = useMessages('common');
  return { true: t.yes, false: t.no };
}

/** Something the address holds that filters nothing: one of some words, `usual` when the address does not say. */
export function stateOf<const Words extends readonly string[]>(
  known: Words,
  usual: Words[number],
): Filter<Words[number]> {
  const find = (text: string | undefined): Words[number] => known.find((word) => word === text) ?? usual;
  return {
    field: 'choice',
    off: usual,
    known,
    contains: false,
    parse: ([text]) => ({ value: find(text), unreadable: [] }),
    write: (value) => [value],
    check: () => null,
    chips: () => [],
  };
}
