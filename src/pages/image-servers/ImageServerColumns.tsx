import type { ImageServer } from '~/contract/image-servers';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumn, ListColumns } from '~/ui/list/columns';
import type { ImageServerWords } from './image-server-words';
import { imageServerName, type imageServerList } from './image-servers-list';

/** What the cells ask for, beside what every table knows. */
export type ImageServerCommand = 'panel' | 'edit';

const TONES: Readonly<Record<string, Tone>> = {
  ACTIVE: 'good',
  BUILT: 'good',
  CREATING: 'progress',
  BUILDING: 'progress',
  DELETING: 'progress',
  ERROR: 'failed',
};

/** The word for a state; the service also sends null, and the word NULL. */
export function statusText({ status }: ImageServer, { t }: Pick<ImageServerWords, 't'>): string {
  return status && status !== 'NULL' ? (t.statuses[status] ?? status) : '';
}

/** The state as a mark. */
export function ImageServerStatus({ row, t }: { row: ImageServer; t: ImageServerWords['t'] }) {
  const word = statusText(row, { t });
  return word === '' ? <NoValue /> : <StatusMark tone={TONES[row.status ?? ''] ?? 'plain'} word={word} />;
}

/** Who may sign in to make the image, as DOMAIN\name. */
export function accountsText({ authorize_accounts: accounts }: ImageServer): string {
  return (accounts ?? [])
    .map(({ account, domain }) => (domain ? `${domain}\\${account ?? ''}` : (account ?? '')))
    .join(', ');
}

const time = (field: 'create_time' | 'update_time'): ListColumn<ImageServer, ImageServerWords> => ({
  width: 140,
  text: (row, { format }) => {
    const date = parseWireTime(row[field]);
    return date ? format.absolute(date) : (row[field] ?? '');
  },
  cell: (row) => <RelativeTime date={parseWireTime(row[field])} />,
});

const plain = (
  field: 'description' | 'image_id' | 'enterprise_project_id' | 'id',
  width: number,
): ListColumn<ImageServer, ImageServerWords> => ({ width, text: (row) => row[field] ?? '' });

/** The columns of the list of image servers. */
export const imageServerColumns: ListColumns<
  ImageServer,
  ImageServerWords,
  ColumnIdOf<typeof imageServerList>
> = {
  name: {
    width: 216,
    text: imageServerName,
    cell: (row) => (
      <a
        href={`?panel=${row.id}`}
        tabIndex={-1}
        className={rowLink.link}
        {...command<ImageServerCommand>('panel')}
      >
        {imageServerName(row)}
      </a>
    ),
  },
  status: {
    width: 140,
    text: statusText,
    cell: (row, { t }) => <ImageServerStatus row={row} t={t} />,
  },
  server_group_id: {
    width: 200,
    text: ({ server_group_id: id }, { groups }) => (id ? groups.get(id)?.name || id : ''),
  },
  image_type: {
    width: 160,
    text: ({ image_ref: image }, { t }) =>
      image?.image_type ? (t.imageTypes[image.image_type] ?? image.image_type) : '',
  },
  description: plain('description', 238),
  update_time: time('update_time'),
  create_time: time('create_time'),
  authorize_accounts: { width: 240, text: accountsText },
  image_id: plain('image_id', 300),
  enterprise_project_id: plain('enterprise_project_id', 300),
  id: plain('id', 300),
};
