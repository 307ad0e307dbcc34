import type { BatchRebuildDesktopsSystemDiskBody } from '~/contract/desktop-actions';
import { carryOut, namedDesktops } from '~/mocks/engine/actions';
import type { Backend } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { type Fault, JOB_SECONDS } from '~/mocks/engine/job-record';
import { beginJob, isRole } from '~/mocks/engine/jobs';
import { at } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { type Image, IMAGES } from '~/mocks/seed/images';
import { PRODUCTS } from '~/mocks/seed/products';

const MINUTE = 60_000;
const WRECK = { status: 'ERROR', connectStatus: 'UNREGISTER' } as const;

interface RebuildReply {
  error_code?: string;
  error_msg?: string;
  job_id?: string;
  max_provision_time?: number;
  min_provision_time?: number;
  periodic_query_time?: number;
}

/** BatchRebuildDesktopsSystemDisk. Some of its refusals have status 200 and no job_id, as documented. */
export function rebuildDesktops(backend: Backend, body: BatchRebuildDesktopsSystemDiskBody): RebuildReply {
  const desktops = namedDesktops(backend, body.desktop_ids);
  return carryOut(backend, { desktops }, () => {
    const image = imageOf(body);
    if (body.encrypt_type === 'ENCRYPTED' && !body.kms_id) {
      refuse(400, ERROR_CODES.badParameter, 'kms_id: required when encrypt_type is ENCRYPTED');
    }
    if (desktops.some((desktop) => isRole(backend, desktop, 'rebuildOdd'))) {
      return { error_code: ERROR_CODES.operationRefused, error_msg: 'The rebuild was not accepted' };
    }
    if (image.type === 'market' && !body.order_id && desktops.some(({ chargeMode }) => chargeMode === '0')) {
      const error_msg = 'order_id: required for yearly/monthly desktops and a market image';
      return { error_code: ERROR_CODES.orderNeeded, error_msg };
    }
    return beginRebuild(backend, { desktops, image, delay: (body.delay_time ?? 0) * MINUTE });
  });
}

interface Rebuild {
  readonly desktops: readonly DesktopRecord[];
  readonly image: Image;
  /** Milliseconds before it begins. */
  readonly delay: number;
  /** Desktops that are said to be rebuilt and keep their image all the same. */
  readonly keepsImage?: (desktop: DesktopRecord) => boolean;
}

/** Begins the job that gives desktops an image, and answers what a rebuild answers. */
export function beginRebuild(backend: Backend, { desktops, image, delay, keepsImage }: Rebuild) {
  const index = IMAGES.indexOf(image);
  const drafts = desktops.map((desktop) => ({
    desktop,
    fault: faultOf(desktop, image),
    leaves: keepsImage?.(desktop) ? {} : { image: index },
  }));
  const job_id = beginJob(backend, {
    type: 'rebuildDesktops',
    drafts,
    delay,
    occupiedBy: 'rebuild',
    wreck: WRECK,
  });
  const [min_provision_time, max_provision_time] = JOB_SECONDS.rebuildDesktops;
  const periodic_query_time = Math.max(1, Math.round(5 / backend.clock.pace));
  return { job_id, min_provision_time, max_provision_time, periodic_query_time };
}

/** The image a rebuild names, or the refusal when there is none, or it is not of the type named. */
export function imageOf({
  image_id,
  image_type,
}: {
  image_id: string;
  image_type?: string | undefined;
}): Image {
  const image = IMAGES.find(({ id }) => id === image_id);
  if (!image) return refuse(400, ERROR_CODES.imageNotFound, `The image ${image_id} does not exist`);
  if (image_type && image.type !== image_type) {
    refuse(400, ERROR_CODES.wrongImage, `image_type: ${image.name} is ${image.type}, not ${image_type}`);
  }
  return image;
}

function faultOf(desktop: DesktopRecord, image: Image): Fault | undefined {
  if (desktop.frozen) return 'frozen';
  return at(PRODUCTS, desktop.product).architecture === image.architecture ? undefined : 'wrongArchitecture';
}
