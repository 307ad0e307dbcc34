import { attachInstances, batchAttachInstances, batchDetachInstances } from '~/contract/assignments';
import type { Backend } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';
import { attachDesktops, detachDesktops } from './assignment-actions';

/** Who desktops belong to. */
export function assignmentHandlers(backend: Backend): Handler[] {
  return [
    handle(batchAttachInstances, ({ body }) => ({ job_id: attachDesktops(backend, body) })),
    handle(attachInstances, ({ body: { desktops } }) => ({ job_id: attachDesktops(backend, { desktops }) })),
    handle(batchDetachInstances, ({ body }) => detachDesktops(backend, body)),
  ];
}
