import { useQuery } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { imageServerQuery } from '~/api/image-servers';
import type { ImageServer } from '~/contract/image-servers';
import { appGroupPath } from '~/domain/paths';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { QueryState } from '~/ui/feedback/QueryState';
import { Facts } from '~/ui/layout/Facts';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { Neighbours } from '~/ui/list/last-list';
import { PanelSection, SidePanel } from '~/ui/list/SidePanel';
import { accountsText, ImageServerStatus } from './ImageServerColumns';
import { imageServerName } from './image-servers-list';
import { useImageServerWords } from './image-server-words';

interface ImageServerPanelProps {
  serverId: string;
  neighbours: Neighbours;
  onGo: (key: string) => void;
  onClose: () => void;
  onEdit: (server: ImageServer) => void;
}

/** One image server beside the list, as ShowImageServer has it. */
export function ImageServerPanel({ serverId, onEdit, ...panel }: ImageServerPanelProps) {
  const { t } = useImageServerWords(false);
  const query = useQuery(imageServerQuery(serverId));
  const server = query.data;
  const name = server ? imageServerName(server) : serverId;
  return (
    <SidePanel
      {...panel}
      label={t.panelOf(name)}
      title={name}
      actions={
        server && (
          <ToolButton
            label={t.edit}
            icon={<IconPencil size={14} aria-hidden />}
            onClick={() => onEdit(server)}
          />
        )
      }
    >
      <PanelSection label={t.details}>
        <QueryState query={query}>{(data) => <ServerFacts server={data} />}</QueryState>
      </PanelSection>
    </SidePanel>
  );
}

function ServerFacts({ server }: { server: ImageServer }) {
  const words = useImageServerWords(true);
  const { t, format, groups } = words;
  const { columns, facts } = t;
  const { image_ref: image, server_group_id: groupId, app_group_id: appGroupId } = server;
  const group = groupId ? groups.get(groupId) : undefined;
  const id = (what: string, value: string | null | undefined) =>
    value ? <Copyable value={value} what={what} truncate /> : '';
  const time = (value: string | null | undefined) => {
    const date = parseWireTime(value);
    return date ? format.absolute(date) : (value ?? '');
  };
  const type = image?.image_type;
  return (
    <>
      <Facts
        title={facts.server}
        facts={[
          [columns.status, <ImageServerStatus key="status" row={server} t={t} />],
          [columns.description, server.description ?? ''],
          [columns.authorize_accounts, accountsText(server)],
          [columns.create_time, time(server.create_time)],
          [columns.update_time, time(server.update_time)],
        ]}
      />
      <Facts
        title={facts.image}
        facts={[
          [columns.image_type, type ? (t.imageTypes[type] ?? type) : ''],
          [facts.sourceId, id(facts.sourceId, image?.id)],
          [facts.product, image?.product_id ?? ''],
          [facts.spec, image?.spce_code ?? ''],
          [columns.image_id, id(columns.image_id, server.image_id)],
        ]}
      />
      <Facts
        title={facts.group}
        facts={[
          [columns.server_group_id, group?.name || id(columns.server_group_id, groupId)],
          [facts.groupDescription, group?.description ?? ''],
          [facts.groupType, group?.app_type ? (t.appTypes[group.app_type] ?? group.app_type) : ''],
          [facts.groupOs, group?.os_type ?? ''],
          [
            facts.groupServers,
            typeof group?.app_server_count === 'number' ? format.number(group.app_server_count) : '',
          ],
          [facts.appGroup, appGroupId ? <Link to={appGroupPath(appGroupId)}>{appGroupId}</Link> : ''],
        ]}
      />
      <Facts
        title={facts.identity}
        facts={[
          [columns.id, id(columns.id, server.id)],
          [facts.serverId, id(facts.serverId, server.server_id)],
          [facts.instance, id(facts.instance, server.instance_id)],
          [facts.groupId, id(facts.groupId, groupId)],
          [columns.enterprise_project_id, server.enterprise_project_id ?? ''],
        ]}
      />
    </>
  );
}
