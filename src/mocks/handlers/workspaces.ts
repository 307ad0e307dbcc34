import { listWorkspacesReply } from '~/contract/workspaces';
import { noBody, noQuery, type Operation, operation } from '~/mocks/operation';
import { idOf } from '~/mocks/random';
import { MAIN_VPC, SUBNETS } from '~/mocks/seed/places';

/** The Workspace service of the project: opened, over public access and the networks of the seed. */
export function workspaceOperations(): Operation[] {
  return [
    operation({
      id: 'ListWorkspaces',
      method: 'GET',
      path: '/v2/:project_id/workspaces',
      query: noQuery,
      body: noBody,
      reply: listWorkspacesReply,
      answer: () => ({
        id: idOf('workspace', 0),
        status: 'SUBSCRIBED',
        vpc_id: MAIN_VPC?.id,
        vpc_name: MAIN_VPC?.name,
        subnet_ids: SUBNETS.map((subnet) => ({ subnet_id: subnet.id })),
        management_subnet_cidr: '192.168.250.0/24',
        internet_access_address: 'workspace.example.com',
        access_mode: 'INTERNET',
        enterprise_project_id: '0',
      }),
    }),
  ];
}
