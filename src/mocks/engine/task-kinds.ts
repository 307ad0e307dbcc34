import type { TaskType } from '~/contract/scheduled-tasks';
import type { JobType } from './job-record';
import type { TaskKind } from '~/mocks/seed/desktop-record';

interface Kind {
  readonly job: JobType;
  /** What the desktops show meanwhile; a script leaves them free for other actions. */
  readonly occupiedBy?: TaskKind;
}

/** What each kind of task begins when it runs. */
export const JOB_OF_TASK: Readonly<Record<TaskType, Kind>> = {
  START: { job: 'startDesktops', occupiedBy: 'power-on' },
  STOP: { job: 'stopDesktops', occupiedBy: 'power-off' },
  REBOOT: { job: 'rebootDesktops', occupiedBy: 'reboot' },
  HIBERNATE: { job: 'hibernateDesktops', occupiedBy: 'hibernate' },
  REBUILD: { job: 'rebuildDesktops', occupiedBy: 'rebuild' },
  EXECUTE_SCRIPT: { job: 'executeScripts' },
  CREATE_SNAPSHOT: { job: 'createDesktopSnapshots', occupiedBy: 'snapshot' },
};
