import type { ImageServer } from '~/contract/image-servers';
import { type ImageServerRecord } from '~/mocks/seed/image-servers';
import { IMAGES } from '~/mocks/seed/images';
import { ENTERPRISE_PROJECTS } from '~/mocks/seed/places';
import { AD_DOMAIN } from '~/mocks/seed/project';
import { at, idOf } from '~/mocks/seed/random';
import { millisTime } from './wire-times';

/** Kinds of images have other words here than in the list of images: `gold` is one of the market. */
const IMAGE_TYPES = { gold: 'public', private: 'private', market: 'gold' } as const;
/** Images made of image servers have numbers of their own. */
const FIRST_BUILT_IMAGE = 1000;

/** An image server on the wire. */
export function imageServerRow(server: ImageServerRecord): ImageServer {
  const { index, account, enterpriseProject, createdAt, changedAt } = server;
  const source = at(IMAGES, server.source);
  const id = idOf('imageServer', index);
  return {
    id,
    name: server.name,
    description: server.description,
    status: server.status,
    image_ref: {
      id: source.id,
      image_type: IMAGE_TYPES[source.type],
      product_id: source.productCode,
      spce_code: '',
    },
    ...(server.built && { image_id: idOf('image', FIRST_BUILT_IMAGE + index) }),
    server_id: id,
    instance_id: idOf('imageServerInstance', index),
    server_group_id: idOf('appServerGroup', server.serverGroup),
    ...(account !== null && {
      authorize_accounts: [{ account, account_type: 'USER', domain: AD_DOMAIN }],
    }),
    enterprise_project_id: at(ENTERPRISE_PROJECTS, enterpriseProject),
    create_time: millisTime(createdAt),
    update_time: millisTime(changedAt),
  };
}
