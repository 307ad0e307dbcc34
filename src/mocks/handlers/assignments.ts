import {
  attachInstancesBody,
  batchAttachInstancesBody,
  batchDetachInstancesBody,
  batchDetachInstancesReply,
} from '~/contract/assignments';
import { jobReply } from '~/contract/desktop-acts';
import type { Backend } from '~/mocks/backend';
import { noQuery, type Operation, operation } from '~/mocks/operation';
import { attachDesktops, detachDesktops } from './assignment-acts';

/** Who desktops belong to. */
export function assignmentOperations(backend: Backend): Operation[] {
  return [
    operation({
      id: 'BatchAttachInstances',
      method: 'POST',
      path: '/v2/:project_id/desktops/batch-attach',
      query: noQuery,
      body: batchAttachInstancesBody,
      reply: jobReply,
      answer: ({ body }) => ({ job_id: attachDesktops(backend, body) }),
    }),
    operation({
      id: 'AttachInstances',
      method: 'POST',
      path: '/v2/:project_id/desktops/attach',
      query: noQuery,
      body: attachInstancesBody,
      reply: jobReply,
      answer: ({ body: { desktops } }) => ({ job_id: attachDesktops(backend, { desktops }) }),
    }),
    operation({
      id: 'BatchDetachInstances',
      method: 'POST',
      path: '/v2/:project_id/desktops/batch-detach',
      query: noQuery,
      body: batchDetachInstancesBody,
      reply: batchDetachInstancesReply,
      answer: ({ body }) => detachDesktops(backend, body),
    }),
  ];
}
