import { listWorkspaces } from '~/contract/workspaces';
import { handle, type Handler } from '~/mocks/transport/handle';
import { idOf } from '~/mocks/seed/random';
import { MAIN_VPC, SUBNETS } from '~/mocks/seed/places';

/** The Workspace service of the project: opened, over public access and the networks of the seed. */
export function workspaceHandlers(): Handler[] {
  return [
    handle(listWorkspaces, () => ({
      id: idOf('workspace', 0),
      status: 'SUBSCRIBED',
      vpc_id: MAIN_VPC?.id,
      vpc_name: MAIN_VPC?.name,
      subnet_ids: SUBNETS.map((subnet) => ({ subnet_id: subnet.id })),
      management_subnet_cidr: '192.168.250.0/24',
      internet_access_address: 'workspace.example.com',
      access_mode: 'INTERNET',
      enterprise_project_id: '0',
    })),
  ];
}
