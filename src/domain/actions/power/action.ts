import { IconMoon, IconPlayerPlay, IconPower, IconRefresh, type Icon } from '@tabler/icons-react';
import * as z from 'zod/mini';
import {
  batchRunDesktops,
  batchRunDesktopsBody,
  DESKTOPS_PER_CALL,
  type OpType,
} from '~/contract/desktop-actions';
import type { DesktopFacts } from '~/domain/actions/engine/facts';
import { ask, leave } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec, type Harm } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';
import { osFamily } from '~/domain/desktops/desktop-facts';

/** The four power actions. */
export const POWER_KINDS = ['start', 'stop', 'restart', 'hibernate'] as const;
export type PowerKind = (typeof POWER_KINDS)[number];

export const powerParams = z.object({
  /** Forced (HARD): without waiting for the system to shut down. */
  force: z.boolean(),
});

const OP_TYPE: Readonly<Record<PowerKind, OpType>> = {
  start: 'os-start',
  stop: 'os-stop',
  restart: 'reboot',
  hibernate: 'os-hibernate',
};
const HARM: Readonly<Record<PowerKind, Harm>> = {
  start: 'none',
  stop: 'interrupts',
  restart: 'interrupts',
  hibernate: 'interrupts',
};

const ICONS: Readonly<Record<PowerKind, Icon>> = {
  start: IconPlayerPlay,
  stop: IconPower,
  restart: IconRefresh,
  hibernate: IconMoon,
};

/** The status a desktop has once the action is done; a restart has none of its own. */
const ENDS_AS: Readonly<Partial<Record<PowerKind, string>>> = {
  start: 'ACTIVE',
  stop: 'SHUTOFF',
  hibernate: 'HIBERNATED',
};

/**
 * What cannot be done to a desktop in these states. The manual does not say so, and the list may be out of date by the time the
 * request arrives: the administrator can include them.
 */
const NOT_FROM: Readonly<Partial<Record<PowerKind, readonly string[]>>> = {
  stop: ['HIBERNATED'],
  restart: ['SHUTOFF', 'HIBERNATED'],
  hibernate: ['SHUTOFF', 'ERROR'],
};

/** Starting has no gentle and forced form: whatever was chosen before is not sent. */
const power = (kind: PowerKind): ActionSpec =>
  defineAction({
    kind,
    subject: DESKTOPS,
    operation: batchRunDesktops,
    limit: DESKTOPS_PER_CALL,
    harm: HARM[kind],
    icon: ICONS[kind],
    menu: 'power',
    inWaves: true,
    dialog: lazyDialog(['action-forms'], async () => (await import('./PowerDialog')).PowerDialog),
    hasForm: kind !== 'start',
    params: powerParams,
    forces: ({ force }) => force && kind !== 'start',
    body: ({ force }, items) =>
      batchRunDesktopsBody.parse({
        desktop_ids: idsOf(items),
        op_type: OP_TYPE[kind],
        ...(kind !== 'start' && { type: force ? 'HARD' : 'SOFT' }),
      }),
    judge: (_, facts) =>
      kind === 'hibernate' && isLinux(facts)
        ? leave('notWindows')
        : ask(
            facts.midTask && 'midTask',
            facts.frozen && 'frozen',
            facts.status === ENDS_AS[kind] && 'alreadySo',
            NOT_FROM[kind]?.includes(facts.status) === true && 'notRunning',
            facts.maintenance && 'maintenance',
            kind !== 'start' && facts.inUse && 'connected',
          ),
  });

/** Hibernation works on Windows desktops only (user guide); where the system is not known, the service decides. */
const isLinux = ({ os }: DesktopFacts) => osFamily(os) === 'Linux';

export const POWER_ACTIONS = POWER_KINDS.map(power);
