import { useMutationState } from '@tanstack/react-query';
import { enableTaskKey } from '~/api/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { command } from '~/ui/data-table/command';
import classes from './EnabledSwitch.module.css';

/** What the switch asks of the table it is in. */
export type SwitchCommand = 'enable';

interface EnabledSwitchProps {
  taskId: string;
  name: string;
  /** As the service has it. */
  enable: boolean;
  /** Left out in a table, which hears the press itself. */
  onPress?: () => void;
}

/** Whether a task is on. What was asked for shows at once, and goes back by itself when the service refuses. */
export function EnabledSwitch({ taskId, name, enable, onPress }: EnabledSwitchProps) {
  const t = useMessages('scheduled-tasks').enabled;
  const wished = useWishedEnable(taskId);
  const on = wished ?? enable;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-busy={wished !== null}
      aria-label={t.of(name)}
      className={classes.switch}
      {...(onPress ? { onClick: onPress } : { tabIndex: -1, ...command<SwitchCommand>('enable') })}
    >
      <span className={classes.track} aria-hidden />
      {on ? t.on : t.off}
    </button>
  );
}

/** What a task is being switched to; null when nothing is under way. */
export function useWishedEnable(taskId: string): boolean | null {
  const [wished] = useMutationState({
    filters: {
      mutationKey: enableTaskKey,
      predicate: ({ state }) =>
        state.status === 'pending' && isWish(state.variables) && state.variables.taskId === taskId,
    },
    select: ({ state }) => (isWish(state.variables) ? state.variables.enable : null),
  }).toReversed();
  return wished ?? null;
}

function isWish(value: unknown): value is { taskId: string; enable: boolean } {
  return typeof value === 'object' && value !== null && 'taskId' in value && 'enable' in value;
}
