import * as z from 'zod/mini';
import { BINDINGS_LIMIT, type TerminalsConfig, type UpdateTerminalsConfigBody } from '~/contract/terminals';
import type { Messages } from '~/i18n/areas';
import { numberOf, type TypedNumber } from '~/lib/typed-number';

/** What the form holds. */
export interface SwitchesForm {
  bind: boolean;
  autoBind: boolean;
  autoBindMax: TypedNumber;
}

/** Automatic binding is about at least one desktop; the manual states no most, but a project has 8,000 bindings. */
export const switchesSchema = (t: Messages<'terminals'>['switches']) => {
  const isCount = (typed: TypedNumber) => {
    const count = numberOf(typed);
    return count !== null && count >= 1 && count <= BINDINGS_LIMIT;
  };
  return z.object({
    bind: z.boolean(),
    autoBind: z.boolean(),
    autoBindMax: z
      .nullable(z.union([z.number(), z.string()]))
      .check(z.refine(isCount, t.badMax(BINDINGS_LIMIT))),
  });
};

export function fromConfig(config: TerminalsConfig): SwitchesForm {
  return {
    bind: config.tc_bind_switch === 'ON',
    autoBind: config.tc_auto_bind_switch === 'ON',
    autoBindMax: config.tc_auto_bind_max ?? 1,
  };
}

/** All three go out together: what is left out keeps no promise. */
export function toConfig({ bind, autoBind, autoBindMax }: SwitchesForm): UpdateTerminalsConfigBody {
  return {
    tc_bind_switch: bind ? 'ON' : 'OFF',
    tc_auto_bind_switch: autoBind ? 'ON' : 'OFF',
    tc_auto_bind_max: numberOf(autoBindMax) ?? 1,
  };
}
