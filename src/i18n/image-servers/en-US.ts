import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** The list of image servers, the panel of one, and its form. */
export const messages = {
  title: 'Image servers',
  many: 'image servers',
  total: (count: number) => plural(count, { one: '# image server', other: '# image servers' }),
  columns: {
    name: 'Name',
    status: 'State',
    server_group_id: 'Server group',
    image_type: 'Source image type',
    description: 'Description',
    update_time: 'Changed',
    create_time: 'Created',
    authorize_accounts: 'Authorized user',
    image_id: 'Image ID',
    enterprise_project_id: 'Enterprise project ID',
    id: 'Image server ID',
  },
  statuses: {
    CREATING: 'Creating',
    ACTIVE: 'Running',
    BUILDING: 'Building image',
    BUILT: 'Image built',
    ERROR: 'Error',
    DELETING: 'Deleting',
  } as Record<string, string>,
  imageTypes: {
    gold: 'Market image',
    public: 'Public image',
    private: 'Private image',
    shared: 'Shared image',
    other: 'Other',
  } as Record<string, string>,
  appTypes: { COMMON_APP: 'Normal apps', SESSION_DESKTOP_APP: 'Session desktop' } as Record<string, string>,
  quick: { placeholder: 'Image server name', hints: { name: () => 'Names that contain this' } },
  filters: {
    names: {
      server_name: 'Name',
      server_id: 'Image server ID',
      enterprise_project_id: 'Enterprise project ID',
    },
  },
  edit: 'Edit',
  editNamed: (name: string) => `Edit ${name}`,
  panelOf: (name: string) => `Image server ${name}`,
  details: 'Details of the image server',
  facts: {
    server: 'Image server',
    image: 'Images',
    group: 'Server group',
    identity: 'IDs',
    sourceId: 'Source image ID',
    product: 'Product ID of the source image',
    spec: 'Specification code',
    groupDescription: 'Server group description',
    groupType: 'App type',
    groupOs: 'Operating system',
    groupServers: 'App servers',
    appGroup: 'App group',
    serverId: 'Instance ID',
    instance: 'Cloud server ID',
    groupId: 'Server group ID',
  },
  empty: {
    title: 'No image servers yet',
    body: 'An image server is an instance on which an image with apps is made. Image servers are created in the Huawei Cloud console.',
  },
  form: {
    title: (name: string) => `Edit image server ${name}`,
    save: 'Save image server',
    saved: (name: string) => `Image server ${name} saved`,
    name: 'Name',
    nameHelp: (length: number, max: number) =>
      `Letters, digits, Chinese characters, hyphens and underscores, without spaces. ${n(length)} of ${n(max)} characters.`,
    description: 'Description (optional)',
    errors: {
      nameNeeded: 'Enter a name.',
      space: 'Remove the space. A name has no spaces.',
      character: (character: string) =>
        `Remove ${character}. Use only letters, digits, Chinese characters, hyphens and underscores.`,
      nameTooLong: (length: number, max: number) =>
        `Shorten the name by ${plural(length - max, { one: '# character', other: '# characters' })}. At most ${n(max)} are allowed.`,
      tooLong: (max: number) => `At most ${n(max)} characters.`,
    },
  },
};
