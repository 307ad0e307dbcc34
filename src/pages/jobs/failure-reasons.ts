import { TEXT_LIMIT } from '~/contract/wire';
import { faultOf, idOf, type ReportRow } from './report-rows';

/** Failures that have one cause. */
export interface FailureReason {
  /** As `reasonKey` writes it. */
  readonly key: string;
  /** The service's words, where every item has the same; else with a dash in place of the items' names. */
  readonly text: string;
  readonly code: string;
  readonly names: readonly string[];
}

/** A name this short may be a part of any word. */
const SHORT = 3;

/** Why an item failed, without its own name and id, so that the same cause reads the same for every item; '' where nothing failed. */
export function reasonKey(row: ReportRow): string {
  if (row.outcome.state !== 'failed') return '';
  return [row.outcome.code, commonText(row)].filter(Boolean).join(': ').slice(0, TEXT_LIMIT);
}

function commonText(row: ReportRow): string {
  const own = [row.item.name, idOf(row), row.item.id, ...row.item.name.split(' → ')]
    .filter((name) => name.length >= SHORT)
    .toSorted((a, b) => b.length - a.length);
  return own.reduce((text, name) => text.replaceAll(name, '–'), faultOf(row)?.reason ?? '');
}

/** What failed, by its cause, the most frequent first. */
export function failureReasons(rows: readonly ReportRow[]): FailureReason[] {
  const found = new Map<string, { texts: Set<string>; code: string; common: string; names: string[] }>();
  for (const row of rows) {
    if (row.outcome.state !== 'failed') continue;
    const { code, reason } = row.outcome;
    const key = reasonKey(row);
    const group = found.get(key) ?? { texts: new Set(), code, common: commonText(row), names: [] };
    group.texts.add(reason);
    group.names.push(row.item.name);
    found.set(key, group);
  }
  return [...found]
    .map(([key, { texts, code, common, names }]) => {
      const [first = ''] = texts;
      return { key, text: texts.size === 1 ? first : common, code, names };
    })
    .toSorted((a, b) => b.names.length - a.names.length);
}
