import { EXEC_PERIOD_USUAL } from '~/contract/scheduled-tasks';
import { type LifeCycleTypeConfig } from '~/contract/schedules';

/** What the service says about triggers, by trigger (ListLifeCycleTypeConfigurations). */
export type TriggerConfigs = Readonly<Record<string, LifeCycleTypeConfig>>;

/** What a trigger allows a task to do, and the minutes it takes. */
export interface TriggerRules {
  /** False only where the service lists actions and this one is not among them. */
  readonly allowed: boolean;
  readonly leastWait: number;
  readonly usualWait: number;
  readonly leastPeriod: number;
  readonly usualPeriod: number;
  /** False where the service says that the trigger takes no period. */
  readonly takesPeriod: boolean;
}

/** Tasks that no trigger may start (API manual, ShowScheduledTasks). */
export const NEVER_TRIGGERED: readonly string[] = ['START', 'REBUILD'];

/** The rules of one trigger for one kind of task; what the service does not say is as the manual has it. */
export function triggerRules(
  configs: TriggerConfigs | undefined,
  trigger: string,
  taskType: string,
): TriggerRules {
  const config = configs?.[trigger];
  const actions = config?.actions ?? [];
  const action = actions.find((one) => one.action === taskType);
  return {
    allowed: !NEVER_TRIGGERED.includes(taskType) && (actions.length === 0 || action !== undefined),
    leastWait: action?.min_wait_time ?? config?.min_wait_time ?? 0,
    usualWait: action?.default_wait_time ?? config?.default_wait_time ?? 0,
    leastPeriod: action?.min_exec_time ?? config?.min_exec_time ?? 1,
    usualPeriod: action?.default_exec_time ?? config?.default_exec_time ?? EXEC_PERIOD_USUAL,
    takesPeriod: config?.support_exec_time ?? true,
  };
}
