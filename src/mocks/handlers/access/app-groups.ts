import {
  batchDeleteAppGroup,
  createAppGroup,
  type CreateAppGroupBody,
  deleteAppGroup,
  listAppGroup,
  listPublishedApp,
  showAppGroupDetail,
  updateAppGroup,
} from '~/contract/app-groups';
import type { Db } from '~/mocks/engine/db';
import { forbid } from '~/mocks/engine/sentinel-effects';
import { appGroupId, appGroupRow, appRow } from '~/mocks/rows/app-rows';
import { type AppGroupRecord, appsOf, SERVER_GROUPS } from '~/mocks/seed/app-groups';
import { indexOfId } from '~/mocks/seed/random';
import { SENTINEL_APP_GROUPS } from '~/mocks/sentinels';
import { APP_GROUP_NAME_SENTINELS } from '~/mocks/sentinel-words';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { NoAnswer, refuse } from '~/mocks/transport/refusal';

/** Rows a list gives when it is not told how many. */
const USUAL_LIMIT = 10;

/** App groups and the apps in them. A call happens whole or not at all. */
export function appGroupHandlers(backend: Backend): Handler[] {
  return [
    handle(listAppGroup, ({ query }) => {
      const { db } = backend;
      const part = query.name?.toLowerCase() ?? '';
      const found = db.appGroups
        .filter((group) => group.name.toLowerCase().includes(part))
        .toSorted((a, b) => b.createdAt - a.createdAt || b.index - a.index)
        .map((group) => appGroupRow(db, group))
        .filter(
          (row) =>
            (!query.app_group_id || row.id === query.app_group_id) &&
            (!query.app_server_group_id || row.app_server_group_id === query.app_server_group_id) &&
            (!query.authorization_type || row.authorization_type === query.authorization_type) &&
            (!query.app_type || row.app_type === query.app_type),
        );
      return { count: found.length, items: paged(found, query.offset, query.limit ?? USUAL_LIMIT) };
    }),
    handle(
      createAppGroup,
      ({ body }) => {
        const { db, clock } = backend;
        refuseNames(db, body.name, 400);
        const serverGroup = serverGroupOf(body.app_server_group_id);
        const group = db.appGroups.append((index) => ({
          index,
          name: body.name,
          description: body.description ?? '',
          appType: body.app_type ?? 'COMMON_APP',
          authorizationType: body.authorization_type ?? 'APP_GROUP',
          serverGroup,
          createdAt: clock.now(),
          access: [],
          mails: [],
        }));
        loseAnswer(body.name);
        return appGroupRow(db, group);
      },
      200,
    ),
    handle(showAppGroupDetail, ({ param }) => {
      const group = lookupAppGroup(backend.db, param('app_group_id'));
      const server = group.serverGroup === null ? undefined : SERVER_GROUPS[group.serverGroup];
      return { ...appGroupRow(backend.db, group), app_server_group_description: server?.description ?? '' };
    }),
    handle(updateAppGroup, ({ param, body }) => {
      const { db } = backend;
      const group = lookupAppGroup(db, param('app_group_id'));
      if (body.name !== undefined) refuseNames(db, body.name, 409, group);
      db.appGroups.update(group.index, {
        ...(body.name !== undefined && { name: body.name }),
        ...(body.description !== undefined && { description: body.description }),
        ...(body.app_server_group_id !== undefined && {
          serverGroup: serverGroupOf(body.app_server_group_id),
        }),
      });
      loseAnswer(body.name);
      return appGroupRow(db, lookupAppGroup(db, appGroupId(group)));
    }),
    handle(deleteAppGroup, ({ param }) => deleteGroups(backend, [param('app_group_id')]), 200),
    handle(batchDeleteAppGroup, ({ body }) => deleteGroups(backend, body.ids), 200),
    handle(listPublishedApp, ({ param, query }) => {
      const { db } = backend;
      const group = lookupAppGroup(db, param('app_group_id'));
      const part = query.name?.toLowerCase() ?? '';
      const found = appsOf(db.world, group)
        .map((app) => appRow(group, app))
        .filter(
          (row) =>
            (row.name ?? '').toLowerCase().includes(part) &&
            (!query.state || row.state === query.state) &&
            (!query.app_id || row.id === query.app_id),
        );
      return { count: found.length, items: paged(found, query.offset, query.limit ?? USUAL_LIMIT) };
    }),
  ];
}

/** An app group by id, or undefined. */
export function findAppGroup(db: Db, id: string): AppGroupRecord | undefined {
  if (db.dataSet === 'documented') return db.appGroups.filter((group) => appGroupId(group) === id)[0];
  const index = indexOfId('appGroup', id);
  return index === undefined ? undefined : db.appGroups.get(index);
}

/** An app group by id, or the 404 refusal. */
export function lookupAppGroup(db: Db, id: string): AppGroupRecord {
  return (
    findAppGroup(db, id) ?? refuse(404, ERROR_CODES.appGroupNotFound, `The app group ${id} does not exist`)
  );
}

/** With a group go its authorizations and the records of its mails. */
function deleteGroups(backend: Backend, ids: readonly string[]): void {
  const { db } = backend;
  const groups = [...new Set(ids)].map((id) => lookupAppGroup(db, id));
  const named = ({ index }: { index: number }) =>
    backend.isTroubled() && groups.some((group) => group.index === index);
  if (named(SENTINEL_APP_GROUPS.conflicts)) {
    refuse(400, ERROR_CODES.appGroupBusy, 'Another task is changing one of the app groups');
  }
  for (const { index } of groups) db.appGroups.remove(index);
  if (named(SENTINEL_APP_GROUPS.lostAnswer) && backend.timesSeen('app-group:delete') === 1)
    throw new NoAnswer('breaks');
}

/** The manual knows a 409 of the update, and none of the creation. */
function refuseNames(db: Db, name: string, status: 400 | 409, itself?: AppGroupRecord): void {
  if (name === APP_GROUP_NAME_SENTINELS.fail)
    refuse(500, ERROR_CODES.internal, 'Internal error, please try again later');
  if (name === APP_GROUP_NAME_SENTINELS.forbidden) forbid('workspace:appGroup:create');
  const taken = db.appGroups.filter((group) => group.name === name && group.index !== itself?.index);
  if (taken.length > 0) refuse(status, ERROR_CODES.appGroupNameTaken, `The app group ${name} exists already`);
}

function loseAnswer(name: CreateAppGroupBody['name'] | undefined): void {
  if (name === APP_GROUP_NAME_SENTINELS.lostAnswer) throw new NoAnswer('breaks');
}

function serverGroupOf(id: string | undefined): number | null {
  if (!id) return null;
  const index = indexOfId('appServerGroup', id);
  return index !== undefined && SERVER_GROUPS[index]
    ? index
    : refuse(404, ERROR_CODES.serverGroupNotFound, `The server group ${id} does not exist`);
}
