import type { JobDetailInfo } from '~/contract/jobs';
import type { ActionItem } from '~/domain/actions/engine/record';
import type { ReportRow } from './report-rows';

/** The jobs of the items that failed, each once: an item that stands for many desktops is one of them. */
export function failedJobs(rows: readonly ReportRow[]): readonly string[] {
  return [
    ...new Set(rows.flatMap(({ outcome, jobId }) => (outcome.state === 'failed' && jobId ? jobId : []))),
  ];
}

/** The desktops whose part of a job failed, each once; those the service does not name are left out. */
export function failedDesktops(subJobs: readonly JobDetailInfo[]): readonly ActionItem[] {
  const byId = new Map<string, ActionItem>();
  for (const { status, entities, desktop_name: name } of subJobs) {
    const id = entities?.desktop_id;
    if (status === 'FAILED' && id) byId.set(id, { id, name: entities.desktop_name || name || id });
  }
  return [...byId.values()];
}

/**
 * Whether these desktops are all that failed: then to try them again is to try the action again. A request that was refused has no job,
 * and a job may fail without naming a desktop.
 */
export function isAllThatFailed(
  rows: readonly ReportRow[],
  subJobs: readonly (readonly JobDetailInfo[])[],
): boolean {
  return (
    rows.every(({ outcome, jobId }) => outcome.state !== 'failed' || jobId !== '') &&
    subJobs.every((ofJob) => failedDesktops(ofJob).length > 0)
  );
}
