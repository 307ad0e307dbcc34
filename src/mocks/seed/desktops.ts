import { SENTINEL_POOLS } from '~/mocks/sentinels';
import { at, baseOf, chance, pick, whole } from './random';
import { dedicatedModel, internetOf, nicsOf, pooledModel } from './desktop-hardware';
import type { DesktopRecord, World } from './desktop-record';
import { assigneesOf, connectStatusOf, lastUseOf, statusOf, taskOf } from './desktop-use';
import { driftingDesktop } from './drifting-desktops';
import { IMAGES } from './images';
import { notableDesktop, SHARE_SKU } from './notable-desktops';
import { FILLED_POOLS, POOLS } from './pools';
import { SALT } from './salts';
import { DEPARTMENTS, makeTags, SITES } from './tag-words';

const CREATED_FROM = Date.parse('2022-01-10T01:00:00Z');
const CREATED_TO = Date.parse('2026-11-20T12:00:00Z');

/** Desktop `index` of a world. Pure, so any row can be made at any time and comes out the same. */
export function makeDesktop(world: World, index: number): DesktopRecord {
  const ordinary = ordinaryDesktop(world, index);
  return notableDesktop(world, index, ordinary) ?? driftingDesktop(world, index, ordinary) ?? ordinary;
}

function ordinaryDesktop(world: World, index: number): DesktopRecord {
  const base = baseOf(world.seed, index);
  const department = pick(DEPARTMENTS, base, SALT.department);
  const pool = chance(base, SALT.pooled) < 0.35 ? whole(base, SALT.pool, FILLED_POOLS) : null;
  const model = pool === null ? dedicatedModel(base) : pooledModel(base, pool);
  const windows = at(IMAGES, model.image).os === 'Windows';
  const createdFrom = pool === null ? CREATED_FROM : at(POOLS, pool).createdAt;
  const createdAt = Math.floor(createdFrom + chance(base, SALT.created) * (CREATED_TO - createdFrom));
  const type = pool !== null ? 'POOLED' : chance(base, SALT.shared) < 0.04 ? 'SHARED' : 'DEDICATED';
  const assignees = assigneesOf(world, base, index, type, windows);
  const task = taskOf(world, base);
  const status = statusOf(base, task, windows);
  const connectStatus = connectStatusOf(base, status, task !== null, assignees.length > 0);
  const internet = internetOf(base);
  return {
    index,
    computerName: nameAt(department.code, pick(SITES, base, SALT.site), index),
    createdAt,
    lastUsedAt: lastUseOf(world, base, { createdAt, connectStatus, assignees }),
    status,
    connectStatus,
    task,
    type,
    pool,
    image: model.image,
    product: model.product,
    zone: model.zone,
    enterpriseProject: model.enterpriseProject,
    chargeMode: model.chargeMode,
    assignees,
    nics: nicsOf(base, index, model.subnet, internet),
    internet,
    maintenance: chance(base, SALT.maintenance) < 0.015,
    frozen: chance(base, SALT.frozen) < 0.01,
    isolated: type === 'POOLED' && pool !== SENTINEL_POOLS.drift.index && chance(base, SALT.isolated) < 0.01,
    shareSku: windows && type === 'DEDICATED' && chance(base, SALT.collaborative) < 0.06 ? SHARE_SKU : null,
    disks: model.disks,
    tags: makeTags(base, tagCountOf(chance(base, SALT.tags)), department.tag),
  };
}

/** Most desktops have a few tags, three in ten none, and some the ten the service allows. */
function tagCountOf(draw: number): number {
  if (draw < 0.3) return 0;
  if (draw < 0.48) return 1;
  if (draw < 0.65) return 2;
  if (draw < 0.8) return 3;
  if (draw < 0.925) return 4;
  return draw < 0.995 ? 5 : 10;
}

/** The unique computer name of desktop `index`, 12 or 13 characters. */
function nameAt(department: string, site: string, index: number): string {
  // 37 shares no divisor with 100,000, so no number comes twice and neighbours in the list are not neighbours by name.
  const number = (index * 37 + 101) % 100_000;
  return `${department}-${site}-${String(100_000 + number).slice(1)}`;
}
