import { useQuery } from '@tanstack/react-query';
import { lifeCycleTypesQuery } from '~/api/scheduled-tasks';
import { LIFE_CYCLE_TYPES } from '~/contract/scheduled-tasks';
import type { TriggerConfigs } from './form/trigger-rules';

/** The triggers to choose from. */
export interface Triggers {
  readonly types: readonly string[];
  /** What the service says about them; undefined until it has, or when it does not. */
  readonly configs: TriggerConfigs | undefined;
  /** The service did not tell, so the types are those of the manual. */
  readonly isFallback: boolean;
}

/** What the service says about triggers (ListLifeCycleTypeConfigurations), or what the manual has. */
export function useTriggers(): Triggers {
  const { data, error } = useQuery(lifeCycleTypesQuery());
  const told = Object.keys(data ?? {});
  return {
    types: told.length > 0 ? told : LIFE_CYCLE_TYPES,
    configs: data,
    isFallback: error !== null || (data !== undefined && told.length === 0),
  };
}
