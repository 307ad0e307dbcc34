import type {
  AttachDesktop,
  AttachUser,
  BatchAttachInstancesBody,
  BatchDetachInstancesBody,
  DetachDesktop,
} from '~/contract/assignments';
import type { VmOperateResult } from '~/contract/desktop-actions';
import { carryOut, failedOperation, namedDesktops } from '~/mocks/engine/actions';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { beginJob, type Draft } from '~/mocks/engine/jobs';
import { at } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { IMAGES } from '~/mocks/seed/images';
import type { Assignee } from '~/mocks/seed/people';
import { groupNamed, userNamed } from '~/mocks/seed/users';

const PERMISSIONS = { Windows: ['administrators', 'users'], Linux: ['sudo', 'default'] };
/** Strategies that give each desktop all the users; the others deal them out, one to a desktop. */
const ALL_TO_EACH: readonly unknown[] = [
  undefined,
  'DESKTOP_ASSIGN_FIXED_USER',
  'DESKTOP_ASSIGN_USERS_OR_GROUPS',
];

/** Begins the assignment of desktops to users and groups; those they have already they keep. Answers the id of the job. */
export function attachDesktops(backend: Backend, body: BatchAttachInstancesBody): string {
  const { users = [], assign_model } = body;
  const { desktops, entries } = namedEntries(backend, body.desktops);
  return carryOut(backend, { desktops }, () => {
    const toAll = ALL_TO_EACH.includes(assign_model?.priority_strategy);
    const drafts = desktops.flatMap((desktop, i): Draft[] => {
      const entry = entries[i] ?? {};
      const dealt = toAll ? users : users.slice(i, i + 1);
      const named = usersOf(entry, desktop);
      const added = (named.length > 0 ? named : dealt).map((user) => assigneeOf(backend, user));
      return added.length === 0 ? [] : [attaching(desktop, added, entry)];
    });
    if (drafts.length === 0) refuse(400, ERROR_CODES.badParameter, 'users: nobody is named to be assigned');
    return beginJob(backend, { type: 'attachDesktops', drafts, occupiedBy: 'attach' });
  });
}

/** The desktops of a call and what it says of each, in the same order. Of one named twice the last word counts. */
function namedEntries<Entry extends AttachDesktop | DetachDesktop>(
  backend: Backend,
  given: readonly Entry[] = [],
): { readonly desktops: readonly DesktopRecord[]; readonly entries: readonly Entry[] } {
  const perId = new Map(
    given.map((entry) => {
      const { desktop_id } = entry;
      if (!desktop_id) return refuse(400, ERROR_CODES.badParameter, 'desktops.desktop_id: required');
      return [desktop_id, entry];
    }),
  );
  return { desktops: namedDesktops(backend, [...perId.keys()]), entries: [...perId.values()] };
}

function usersOf(entry: AttachDesktop, { image }: DesktopRecord): AttachUser[] {
  const { attach_user_infos = [], user_name, user_group } = entry;
  if (attach_user_infos.length > 0 || user_name === undefined) return attach_user_infos;
  const usual = at(IMAGES, image).os === 'Windows' ? 'users' : 'default';
  return [{ user_name, user_group: user_group || usual }];
}

function assigneeOf({ db }: Backend, { type = 'USER', user_name, user_group }: AttachUser): Assignee {
  const index = type === 'GROUP' ? groupNamed(db, user_name) : userNamed(db, user_name);
  const found = index === undefined ? undefined : (type === 'GROUP' ? db.userGroups : db.users).get(index);
  if (!found) {
    const what = type === 'GROUP' ? 'user group' : 'user';
    return refuse(404, ERROR_CODES.userNotFound, `The ${what} ${user_name} does not exist`);
  }
  return { type, index: found.index, name: found.name, permission: user_group };
}

function attaching(
  desktop: DesktopRecord,
  added: readonly Assignee[],
  { computer_name, is_clear_data = true }: AttachDesktop,
): Draft {
  const permissions = PERMISSIONS[at(IMAGES, desktop.image).os];
  const before = desktop.assignees.filter((old) => !added.some((assignee) => isSame(old, assignee)));
  return {
    desktop,
    users: namesOf(added),
    fault: added.every(({ permission }) => permissions.includes(permission)) ? undefined : 'wrongPermission',
    leaves: {
      assignees: [...before, ...added],
      ...(computer_name !== undefined && { computerName: computer_name }),
    },
    // One that was used before and was given back is cleared for its next user.
    rebuilds: is_clear_data && desktop.assignees.length === 0 && desktop.lastUsedAt !== null,
  };
}

const isSame = (a: Pick<Assignee, 'type' | 'name'>, b: Pick<Assignee, 'type' | 'name'>) =>
  a.type === b.type && a.name === b.name;
const namesOf = (assignees: readonly Assignee[]) => assignees.map(({ name }) => name).join(', ');

interface DetachReply {
  failed_operation_list: VmOperateResult[];
  job_id?: string;
  success_job_ids?: string[];
}

/** Begins to take desktops from users and groups; where nobody named has the desktop, that is listed as failed. */
export function detachDesktops(backend: Backend, body: BatchDetachInstancesBody): DetachReply {
  const { desktops, entries } = namedEntries(backend, body.desktops);
  return carryOut(backend, { desktops }, () => {
    const refused: VmOperateResult[] = [];
    const drafts: Draft[] = [];
    for (const [i, desktop] of desktops.entries()) {
      const { detach_user_infos = [], is_detach_all_users = false } = entries[i] ?? {};
      const leaving = desktop.assignees.filter(
        (assignee) =>
          is_detach_all_users ||
          detach_user_infos.some(({ type = 'USER', user_name: name }) => isSame(assignee, { type, name })),
      );
      if (leaving.length > 0) drafts.push(detaching(desktop, leaving));
      else refused.push(failedOperation(desktop, ERROR_CODES.noAssignee, 'Nobody named has the desktop'));
    }
    if (drafts.length === 0) return { failed_operation_list: refused };
    const job_id = beginJob(backend, { type: 'detachDesktops', drafts, occupiedBy: 'detach' });
    return { failed_operation_list: refused, job_id, success_job_ids: [job_id] };
  });
}

function detaching(desktop: DesktopRecord, leaving: readonly Assignee[]): Draft {
  const inUse = desktop.connectStatus === 'CONNECTED' || desktop.connectStatus === 'DISCONNECTED';
  return {
    desktop,
    users: namesOf(leaving),
    leaves: {
      assignees: desktop.assignees.filter((assignee) => !leaving.includes(assignee)),
      ...(inUse && { connectStatus: 'REGISTERED' }),
    },
  };
}
