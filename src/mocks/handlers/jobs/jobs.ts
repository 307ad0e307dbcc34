import { listItaSubJobs, showJob, SUB_JOB_LIMIT } from '~/contract/jobs';
import { type Backend, paged } from '~/mocks/transport/backend';
import type { Db } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { jobIndexOf, type JobRecord } from '~/mocks/engine/job-record';
import { jobRow, subJobRows } from '~/mocks/rows/job-rows';
import { refuse } from '~/mocks/transport/refusal';

/** Jobs, and their parts one by one. */
export function jobHandlers(backend: Backend): Handler[] {
  return [
    handle(showJob, ({ param }) => {
      const id = param('job_id');
      const job =
        findJob(backend.db, id) ?? refuse(404, ERROR_CODES.jobNotFound, `The job ${id} does not exist`);
      return jobRow(backend.db, job, backend.clock.now());
    }),
    handle(
      listItaSubJobs,
      ({ query: { offset, limit = SUB_JOB_LIMIT, status, job_id, job_type, desktop_pool_id } }) => {
        if (!job_id && !job_type && !desktop_pool_id) {
          refuse(400, ERROR_CODES.badParameter, 'job_id, job_type or desktop_pool_id: one is required');
        }
        const { db } = backend;
        const now = backend.clock.now();
        const jobs = job_id ? [findJob(db, job_id) ?? []].flat() : db.jobs.appended().toReversed();
        const found = jobs
          .filter((job) => !job_type || job.type === job_type)
          .flatMap((job) => {
            const rows = subJobRows(db, job, now);
            return desktop_pool_id ? rows.filter((_, i) => poolOf(db, job, i) === desktop_pool_id) : rows;
          })
          .filter((row) => !status || row.status === status);
        return { jobs: paged(found, offset, limit), total_count: found.length };
      },
    ),
  ];
}

function findJob(db: Db, id: string): JobRecord | undefined {
  const index = jobIndexOf(db.world, id);
  return index === undefined ? undefined : db.jobs.get(index);
}

function poolOf(db: Db, job: JobRecord, position: number): string | undefined {
  const pool = db.desktops.everHad(job.parts[position]?.desktop ?? -1)?.pool;
  return pool === null || pool === undefined ? undefined : db.pools.get(pool)?.id;
}
