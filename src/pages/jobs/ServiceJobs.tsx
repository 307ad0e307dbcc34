import { IconFilter } from '@tabler/icons-react';
import { useNavigate } from 'react-router-dom';
import type { JobDetailInfo } from '~/contract/jobs';
import { desktopPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';
import { JobFacts } from './JobFacts';
import { subJobColumns, useSubJobWords, type SubJobCommand } from './SubJobColumns';
import { subJobList } from './sub-jobs-list';

const BESIDE = ['view'];

/** Jobs of the service, whoever started them: looked up by job, kind or pool. */
export function ServiceJobs() {
  const t = useMessages('jobs').service;
  const navigate = useNavigate();
  const state = useListView(subJobList, BESIDE);
  const { job_id } = state.view;
  const commands: Record<SubJobCommand, (job: JobDetailInfo) => void> = {
    desktop: ({ entities }) => {
      if (entities?.desktop_id) void navigate(desktopPath(entities.desktop_id));
    },
  };
  return (
    <ListBody
      list={subJobList}
      t={t}
      useWords={useSubJobWords}
      columns={subJobColumns}
      state={state}
      commands={commands}
      header={({ rows, total }) => (
        <>
          {job_id !== '' && <JobFacts jobId={job_id} />}
          <output className={classes.note}>{rows && total > 0 ? t.total(total) : ''}</output>
        </>
      )}
      emptyAction={(openFilters) => (
        <ToolButton label={t.look} icon={<IconFilter size={14} aria-hidden />} onClick={openFilters} />
      )}
    />
  );
}
