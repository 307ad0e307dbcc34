import type { QuotaResource, ShowQuotasReply } from '~/contract/quotas';

/** How far a quota is used: `unlimited` has no end, `none` grants nothing. */
export type QuotaState = 'plain' | 'nearly' | 'full' | 'unlimited' | 'none';

/** A quota ready to be shown. */
export interface QuotaRow {
  key: string;
  type: string;
  /** Empty for the project's own site. */
  site: string;
  used: number;
  limit: number;
  unit: string;
  /** Used share, 0 to 1; 0 where there is no limit to share. */
  share: number;
  state: QuotaState;
}

const NEARLY = 0.9;

/** The project's quotas, then those of its sites; in each the fullest first. */
export function toQuotaRows({ quotas, site_quotas }: ShowQuotasReply): QuotaRow[] {
  const own = rowsOf(quotas?.resources ?? [], '');
  const sites = (site_quotas ?? []).flatMap(({ site_id, resources }) =>
    rowsOf(resources ?? [], site_id ?? '–'),
  );
  return [...own, ...sites];
}

function rowsOf(resources: readonly QuotaResource[], site: string): QuotaRow[] {
  return resources
    .map(({ type, quota, used, unit }) => {
      const facts = { type: type ?? '–', used: used ?? 0, limit: quota ?? -1 };
      const state = stateOf(facts);
      const share = state === 'unlimited' || state === 'none' ? 0 : Math.min(1, facts.used / facts.limit);
      return { key: `${site}/${facts.type}`, site, ...facts, unit: unit ?? '', share, state };
    })
    .toSorted((a, b) => b.share - a.share);
}

function stateOf({ used, limit }: { used: number; limit: number }): QuotaState {
  if (limit < 0) return 'unlimited';
  if (limit === 0) return used === 0 ? 'none' : 'full';
  if (used >= limit) return 'full';
  return used / limit >= NEARLY ? 'nearly' : 'plain';
}

/** Megabytes that fill gigabytes are said in gigabytes; everything else as it comes. */
export function inReadableUnit(value: number, limit: number, unit: string): { value: number; unit: string } {
  return unit === 'MB' && limit >= 10_240 ? { value: value / 1024, unit: 'GB' } : { value, unit };
}
