import * as z from 'zod/mini';
import { operation } from './operation';
import { list, text } from './wire';

/** The Workspace service of the project. Only what the console reads: its state and the networks its desktops may be in. */
export const listWorkspacesReply = z.object({
  id: text,
  status: text,
  vpc_id: text,
  vpc_name: text,
  subnet_ids: list(z.object({ subnet_id: text })),
  management_subnet_cidr: text,
  internet_access_address: text,
  access_mode: text,
  enterprise_project_id: text,
});
export type ListWorkspacesReply = z.infer<typeof listWorkspacesReply>;

export const listWorkspaces = operation('ListWorkspaces', 'GET', '/v2/{project_id}/workspaces', {
  reply: listWorkspacesReply,
});
