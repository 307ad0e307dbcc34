import { IconTool, IconToolsOff } from '@tabler/icons-react';
import * as z from 'zod/mini';
import { DESKTOPS_PER_CALL, setMaintenanceMode, setMaintenanceModeBody } from '~/contract/desktop-actions';
import { ask } from '~/domain/actions/engine/plan';
import { lazyDialog } from '~/domain/actions/dialog/lazy-dialog';
import { defineAction, idsOf, type ActionSpec } from '~/domain/actions/define-action';
import { DESKTOPS } from '~/domain/actions/subjects';

const maintenance = (kind: 'maintenance-on' | 'maintenance-off'): ActionSpec =>
  defineAction({
    kind,
    subject: DESKTOPS,
    operation: setMaintenanceMode,
    limit: DESKTOPS_PER_CALL,
    harm: kind === 'maintenance-on' ? 'interrupts' : 'none',
    icon: kind === 'maintenance-on' ? IconTool : IconToolsOff,
    menu: 'sessions',
    dialog: lazyDialog(['action-forms'], async () => (await import('./MaintenanceDialog')).MaintenanceDialog),
    hasForm: false,
    params: z.object({}),
    body: (_, items) =>
      setMaintenanceModeBody.parse({
        desktop_ids: idsOf(items),
        in_maintenance_mode: kind === 'maintenance-on',
      }),
    judge: (_, facts) => ask(facts.maintenance === (kind === 'maintenance-on') && 'alreadySo'),
  });

export const maintenanceOnAction = maintenance('maintenance-on');
export const maintenanceOffAction = maintenance('maintenance-off');
