import { Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ImageServer } from '~/contract/image-servers';
import { useMessages } from '~/i18n/I18n';
import { ActItem, CopyIdItem, CopyNameItem, PanelItem, RowMenu, type RowMenuGiven } from '~/ui/list/RowMenu';
import { imageServerName } from './image-servers-list';

interface ImageServerRowMenuProps extends RowMenuGiven<ImageServer> {
  onPanel: () => void;
  onEdit: () => void;
}

/** What can be done with one image server. */
export function ImageServerRowMenu({ row, onPanel, onEdit, ...given }: ImageServerRowMenuProps) {
  const t = useMessages('image-servers');
  return (
    <RowMenu name={imageServerName(row)} {...given}>
      <PanelItem run={onPanel} />
      <ActItem icon={IconPencil} label={t.edit} run={onEdit} />
      <Menu.Divider />
      <CopyNameItem text={row.name} />
      <CopyIdItem text={row.id} />
    </RowMenu>
  );
}
