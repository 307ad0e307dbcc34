import type { TaskType } from '~/contract/scheduled-tasks';

interface ActionRule {
  readonly action: TaskType;
  readonly minWait: number;
  readonly defaultWait: number;
}

/** What a trigger allows; all in minutes. */
export interface LifeCycleRule {
  readonly type: string;
  readonly actions: readonly ActionRule[];
  readonly minPeriod: number;
  readonly defaultPeriod: number;
  /** Whether the period can be chosen at all. */
  readonly periodCounts: boolean;
}

const action = (name: TaskType, minWait: number, defaultWait: number): ActionRule => ({
  action: name,
  minWait,
  defaultWait,
});

/** The five triggers the service knows. START and REBUILD are with none of them. */
export const LIFE_CYCLE_RULES: readonly LifeCycleRule[] = [
  {
    type: 'POST_CREATE_DESKTOP_SUCCESS',
    actions: [
      action('STOP', 10, 30),
      action('HIBERNATE', 10, 30),
      action('REBOOT', 5, 10),
      action('EXECUTE_SCRIPT', 0, 5),
      action('CREATE_SNAPSHOT', 0, 10),
    ],
    minPeriod: 1,
    defaultPeriod: 1440,
    periodCounts: false,
  },
  {
    type: 'POST_REBUILD_DESKTOP_SUCCESS',
    actions: [
      action('STOP', 10, 30),
      action('HIBERNATE', 10, 30),
      action('REBOOT', 5, 10),
      action('EXECUTE_SCRIPT', 0, 5),
      action('CREATE_SNAPSHOT', 0, 10),
    ],
    minPeriod: 1,
    defaultPeriod: 1440,
    periodCounts: false,
  },
  {
    type: 'POST_REATTACH_DESKTOP_SUCCESS',
    actions: [
      action('STOP', 10, 30),
      action('HIBERNATE', 10, 30),
      action('REBOOT', 5, 5),
      action('EXECUTE_SCRIPT', 0, 5),
    ],
    minPeriod: 1,
    defaultPeriod: 1440,
    periodCounts: false,
  },
  {
    type: 'POST_DESKTOP_DISCONNECTED',
    actions: [
      action('STOP', 15, 60),
      action('HIBERNATE', 5, 15),
      action('REBOOT', 15, 30),
      action('EXECUTE_SCRIPT', 0, 0),
    ],
    minPeriod: 5,
    defaultPeriod: 1440,
    periodCounts: true,
  },
  {
    // What cannot be reached cannot be told to hibernate.
    type: 'POST_DESKTOP_CANNOT_CONNECT',
    actions: [action('STOP', 30, 60), action('REBOOT', 10, 15), action('EXECUTE_SCRIPT', 5, 5)],
    minPeriod: 60,
    defaultPeriod: 1440,
    periodCounts: true,
  },
];
