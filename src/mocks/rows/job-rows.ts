import type { JobDetailInfo, ShowJobReply } from '~/contract/jobs';
import type { Db } from '~/mocks/engine/db';
import { desktopId } from './desktop-rows';
import { FAULTS, jobAt, jobEnd, jobId, type JobRecord, partAt, stretchOf } from '~/mocks/engine/job-record';
import { hex32, idOf } from '~/mocks/seed/random';
import { PROJECT_ID } from '~/mocks/seed/project';
import { blankTime } from './wire-times';

/** The sub-jobs of a job as they are. What is not there is left out: most fields may not be empty. */
export function subJobRows(db: Db, job: JobRecord, now: number): JobDetailInfo[] {
  const job_id = jobId(db.world, job.index);
  return job.parts.map((part, position) => {
    const { status, process } = partAt(job, part, now);
    const { startedAt, endsAt } = stretchOf(job, part);
    const ended = status === 'SUCCESS' || status === 'FAILED';
    const desktop = db.desktops.everHad(part.desktop);
    const user = part.users ?? desktop?.assignees.find((assignee) => assignee.type === 'USER')?.name;
    const [error_code, fail_reason] = part.fault ? FAULTS[part.fault] : [];
    return {
      id: hex32(job.createdAt ^ job.index, position),
      job_id,
      job_type: job.type,
      status,
      process,
      project_id: PROJECT_ID,
      ...(status !== 'WAITING' && { begin_time: blankTime(startedAt) }),
      ...(ended && { end_time: blankTime(endsAt) }),
      ...(status === 'FAILED' && { error_code, fail_reason }),
      ...(desktop && {
        desktop_name: desktop.computerName,
        ip_address: desktop.nics[0]?.ip ?? '',
        entities: {
          desktop_id: desktopId(desktop),
          desktop_name: desktop.computerName,
          ip_address: desktop.nics[0]?.ip ?? '',
          ...(user !== undefined && { user_name: user }),
        },
      }),
      ...(part.users !== undefined && { attach_user: part.users }),
      ...(part.snapshot !== undefined && { entity: idOf('snapshot', part.snapshot) }),
    };
  });
}

/** A job with its sub-jobs. */
export function jobRow(db: Db, job: JobRecord, now: number): ShowJobReply {
  const status = jobAt(job, now);
  const ended = status === 'SUCCESS' || status === 'FAILED';
  const sub_jobs = subJobRows(db, job, now);
  const failed = sub_jobs.filter((part) => part.status === 'FAILED');
  return {
    id: jobId(db.world, job.index),
    job_type: job.type,
    status,
    begin_time: blankTime(job.createdAt),
    ...(ended && { end_time: blankTime(jobEnd(job)) }),
    ...(status === 'FAILED' && {
      job_error_code: failed[0]?.error_code,
      fail_reason: `${failed.length} of ${sub_jobs.length} sub-jobs failed`,
    }),
    sub_jobs,
    sub_jobs_total: sub_jobs.length,
  };
}
