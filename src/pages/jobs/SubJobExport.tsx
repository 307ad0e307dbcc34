import type { JobDetailInfo } from '~/contract/jobs';
import { BOM, csvLine } from '~/lib/csv';
import { ExportDialog } from '~/ui/list/ExportDialog';
import type { JobsSearch } from './jobs-search';
import { reachable, readAllSubJobs } from './read-sub-jobs';
import { SUB_JOB_TEXT, type SubJobWords } from './SubJobColumns';

interface SubJobExportProps {
  search: JobsSearch;
  /** The rows on screen: those of the page that the search by desktop leaves. */
  shown: readonly JobDetailInfo[];
  /** What the service counts. */
  total: number;
  words: SubJobWords;
  onClose: () => void;
}

/** Exports the rows shown, or every sub-job of what was looked up. */
export function SubJobExport({ search, shown, total, words, onClose }: SubJobExportProps) {
  const t = words.t.exporting;
  const all = reachable(total);
  return (
    <ExportDialog
      words={t}
      fileName={words.t.fileName}
      choices={[
        { id: 'shown', label: t.shown(shown.length), disabled: shown.length === 0, read: async () => shown },
        {
          id: 'all',
          label: all < total ? t.first(all, total) : t.all(total),
          read: (signal, onProgress) => readAllSubJobs(search, signal, onProgress),
        },
      ]}
      toCsv={(jobs) => subJobsCsv(jobs, words)}
      onClose={onClose}
    />
  );
}

const EXPORTED = [
  'desktop',
  'status',
  'jobType',
  'begin',
  'end',
  'code',
  'reason',
  'user',
  'job',
  'id',
] as const;

/** Sub-jobs as CSV, the columns as on screen. */
function subJobsCsv(jobs: readonly JobDetailInfo[], words: SubJobWords): string {
  const head = csvLine(EXPORTED.map((id) => words.t.columns[id]));
  const lines = jobs.map((job) => csvLine(EXPORTED.map((id) => SUB_JOB_TEXT[id](job, words))));
  return BOM + head + lines.join('');
}
