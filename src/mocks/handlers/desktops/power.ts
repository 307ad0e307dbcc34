// Starting, stopping, restarting and hibernating: what BatchRunDesktops does, and what of it ListDesktopActions shows.
import type * as z from 'zod/mini';
import type { BatchRunDesktopsBody, OpType, VmOperateResult } from '~/contract/desktop-actions';
import type { executeDesktopPoolActionBody } from '~/contract/desktop-pools';
import type { DesktopAction } from '~/contract/desktop-history';
import { carryOut, failedOperation, namedDesktops } from '~/mocks/engine/actions';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { FAULTS, type JobType, partAt, stretchOf } from '~/mocks/engine/job-record';
import { beginJob, isRole } from '~/mocks/engine/jobs';
import { at } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord, TaskKind } from '~/mocks/seed/desktop-record';
import { settleDesktop } from '~/mocks/engine/settle';
import { POOL_POWER_SENTINELS } from '~/mocks/sentinels';
import type { PoolRecord } from '~/mocks/seed/pools';
import { IMAGES } from '~/mocks/seed/images';
import { secondsTime } from '~/mocks/rows/wire-times';

interface Power {
  readonly type: JobType;
  readonly kind: TaskKind;
  /** Running states it makes no sense in. Others, also unknown ones, are tried. */
  readonly notFrom: readonly string[];
}

const POWER: Readonly<Record<OpType, Power>> = {
  'os-start': { type: 'startDesktops', kind: 'power-on', notFrom: ['ACTIVE'] },
  reboot: { type: 'rebootDesktops', kind: 'reboot', notFrom: ['SHUTOFF', 'HIBERNATED'] },
  'os-stop': { type: 'stopDesktops', kind: 'power-off', notFrom: ['SHUTOFF', 'HIBERNATED'] },
  'os-hibernate': {
    type: 'hibernateDesktops',
    kind: 'hibernate',
    notFrom: ['SHUTOFF', 'HIBERNATED', 'ERROR'],
  },
};

interface RunReply {
  failed_operation_list: VmOperateResult[];
  job_id?: string;
}

/** BatchRunDesktops: a job for the desktops that can, a list of those that cannot. */
export function runDesktops(
  backend: Backend,
  { desktop_ids, op_type, type }: BatchRunDesktopsBody,
): RunReply {
  const desktops = namedDesktops(backend, desktop_ids);
  return carryOut(backend, { desktops }, () => {
    const linux = desktops.find((desktop) => at(IMAGES, desktop.image).os !== 'Windows');
    if (op_type === 'os-hibernate' && linux) {
      refuse(400, ERROR_CODES.wrongState, `The Linux desktop ${linux.computerName} cannot hibernate`);
    }
    const refused = desktops.flatMap((desktop) => refusalOf(backend, op_type, desktop) ?? []);
    const out = new Set(refused.map((entry) => entry.desktop_name));
    const drafts = desktops.flatMap((desktop) => (out.has(desktop.computerName) ? [] : { desktop }));
    const power = POWER[op_type];
    const occupiedBy = op_type === 'reboot' && type === 'HARD' ? 'reboot-hard' : power.kind;
    return {
      failed_operation_list: refused,
      ...(drafts.length > 0 && { job_id: beginJob(backend, { type: power.type, drafts, occupiedBy }) }),
    };
  });
}

function refusalOf(backend: Backend, op: OpType, desktop: DesktopRecord): VmOperateResult | undefined {
  if (isRole(backend, desktop, 'refusedInList')) {
    return failedOperation(desktop, ERROR_CODES.operationRefused, 'The host of the desktop is under repair');
  }
  if (desktop.frozen) return failedOperation(desktop, ERROR_CODES.desktopFrozen, 'The desktop is frozen');
  return POWER[op].notFrom.includes(desktop.status)
    ? failedOperation(desktop, ERROR_CODES.wrongState, `${op} is not possible in the state ${desktop.status}`)
    : undefined;
}

/** ExecuteDesktopPoolAction: a job for the desktops of the pool that can; the others are passed over. Answers its id. */
export function runPool(
  backend: Backend,
  pool: PoolRecord,
  { op_type, type }: z.infer<typeof executeDesktopPoolActionBody>,
): string {
  const { db, clock } = backend;
  const op = op_type === 'hibernate' ? 'os-hibernate' : op_type;
  const members = db.desktops.filter((row) => row.pool === pool.index);
  for (const { index } of members) settleDesktop(db, index, clock.now());
  const reached = members.flatMap(({ index }) => {
    const desktop = db.desktops.get(index);
    const can =
      desktop &&
      !desktop.task &&
      !refusalOf(backend, op, desktop) &&
      (op !== 'os-hibernate' || at(IMAGES, desktop.image).os === 'Windows');
    return can ? [{ desktop }] : [];
  });
  const drafts = reached.map((draft, place) =>
    backend.isTroubled() && place === POOL_POWER_SENTINELS.fails
      ? { ...draft, fault: 'agentSilent' as const }
      : draft,
  );
  if (drafts.length === 0)
    refuse(409, ERROR_CODES.poolHasNoDesktops, `No desktop of the pool ${pool.name} can do this now`);
  const power = POWER[op];
  const occupiedBy = op === 'reboot' && type === 'HARD' ? 'reboot-hard' : power.kind;
  return beginJob(backend, { type: power.type, drafts, occupiedBy });
}

/** The power actions of this service's own that have ended on a desktop, newest first. */
export function powerActionsOn({ db, clock }: Backend, { index }: DesktopRecord): DesktopAction[] {
  const now = clock.now();
  return db.jobs
    .appended()
    .toReversed()
    .flatMap((job) => {
      const op = opOf(job.type);
      const part = op && job.parts.find(({ desktop }) => desktop === index);
      if (!op || !part) return [];
      const { status } = partAt(job, part, now);
      if (status !== 'SUCCESS' && status !== 'FAILED') return [];
      const { startedAt, endsAt } = stretchOf(job, part);
      const [, reason = ''] = part.fault ? FAULTS[part.fault] : [];
      return [
        {
          action: op,
          start_time: secondsTime(startedAt),
          finish_time: secondsTime(endsAt),
          result: status,
          message: reason,
          traceback: '',
        },
      ];
    });
}

const OPS: readonly OpType[] = ['os-start', 'reboot', 'os-stop', 'os-hibernate'];
const opOf = (type: JobType) => OPS.find((op) => POWER[op].type === type);
