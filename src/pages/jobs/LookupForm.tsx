import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { JOB_STATUSES, JOB_TYPES } from '~/contract/jobs';
import { TEXT_LIMIT } from '~/contract/wire';
import { useMessages } from '~/i18n/I18n';
import { ChoiceField, SuggestField } from '~/ui/fields/ChoiceField';
import { TextField } from '~/ui/fields/TextField';
import classes from './jobs.module.css';
import type { JobsSearch } from './jobs-search';

interface LookupFormProps {
  search: JobsSearch;
  onLook: (change: Partial<JobsSearch>) => void;
}

const lookupSchema = (needed: string) =>
  z.object({ jobId: z.string(), jobType: z.string(), poolId: z.string(), status: z.string() }).check(
    z.refine(({ jobId, jobType, poolId }) => [jobId, jobType, poolId].some((one) => one.trim() !== ''), {
      error: needed,
      path: ['jobId'],
    }),
  );

/** What to look up of the service: a job, a kind of job, or a pool's jobs. */
export function LookupForm({ search, onLook }: LookupFormProps) {
  const t = useMessages('jobs').service;
  const form = useForm({
    resolver: zodResolver(lookupSchema(t.needed)),
    defaultValues: {
      jobId: search.job_id,
      jobType: search.job_type,
      poolId: search.desktop_pool_id,
      status: search.status,
    },
  });
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t.look}
      onSubmit={(event) =>
        void form.handleSubmit(({ jobId, jobType, poolId, status }) =>
          onLook({
            job_id: jobId.trim(),
            job_type: jobType.trim(),
            desktop_pool_id: poolId.trim(),
            status,
            page: 1,
          }),
        )(event)
      }
    >
      <TextField control={form.control} name="jobId" label={t.jobId} maxLength={TEXT_LIMIT} />
      <SuggestField
        control={form.control}
        name="jobType"
        label={t.jobType}
        description={t.jobTypeHelp}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        maxLength={TEXT_LIMIT}
        data={[...JOB_TYPES]}
      />
      <TextField control={form.control} name="poolId" label={t.poolId} maxLength={TEXT_LIMIT} />
      <ChoiceField
        control={form.control}
        name="status"
        label={t.status}
        data={JOB_STATUSES.map((value) => ({ value, label: t.statuses[value] ?? value }))}
      />
      <div className={classes.formEnd}>
        <Button size="sm" type="submit">
          {t.look}
        </Button>
        <Button
          size="sm"
          variant="default"
          onClick={() => onLook({ job_id: '', job_type: '', desktop_pool_id: '', status: '', page: 1 })}
        >
          {t.clear}
        </Button>
      </div>
    </form>
  );
}
