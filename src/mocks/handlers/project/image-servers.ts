import { listImageServers, showImageServer, updateImageServer } from '~/contract/image-servers';
import type { Db } from '~/mocks/engine/db';
import { forbid } from '~/mocks/engine/sentinel-effects';
import { imageServerRow } from '~/mocks/rows/image-server-rows';
import type { ImageServerRecord } from '~/mocks/seed/image-servers';
import { indexOfId } from '~/mocks/seed/random';
import { IMAGE_SERVER_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** Rows a list gives when it is not told how many. */
const USUAL_LIMIT = 10;

/** Image servers, the newest first. */
export function imageServerHandlers(backend: Backend): Handler[] {
  return [
    handle(listImageServers, ({ query }) => {
      const { offset, limit = USUAL_LIMIT, server_name, server_id, enterprise_project_id: project } = query;
      const part = server_name?.toLowerCase() ?? '';
      const found = backend.db.imageServers
        .filter(({ name }) => name.toLowerCase().includes(part))
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map(imageServerRow)
        .filter(
          (row) =>
            (!server_id || row.server_id === server_id) &&
            (!project || row.enterprise_project_id === project),
        );
      return { count: found.length, items: paged(found, offset, limit) };
    }),
    handle(showImageServer, ({ param }) => imageServerRow(lookup(backend.db, param('server_id')))),
    handle(
      updateImageServer,
      ({ param, body: { name, description } }) => {
        const { db, clock } = backend;
        const server = lookup(db, param('server_id'));
        if (name === IMAGE_SERVER_NAME_SENTINELS.fail)
          refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
        if (name === IMAGE_SERVER_NAME_SENTINELS.forbidden) forbid('workspace:imageServer:update');
        const taken = db.imageServers.filter((one) => one.name === name && one.index !== server.index);
        if (taken.length > 0)
          refuse(400, ERROR_CODES.imageServerNameTaken, `The image server ${name} exists already`);
        db.imageServers.update(server.index, {
          ...(name !== undefined && { name }),
          ...(description !== undefined && { description }),
          changedAt: clock.now(),
        });
        if (name === IMAGE_SERVER_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
      },
      200,
    ),
  ];
}

function lookup(db: Db, id: string): ImageServerRecord {
  const index = indexOfId('imageServer', id);
  const found = index === undefined ? undefined : db.imageServers.get(index);
  return found ?? refuse(404, ERROR_CODES.imageServerNotFound, `The image server ${id} does not exist`);
}
