import * as z from 'zod/mini';
import { CONNECT_STATUSES, DESKTOP_ID_LIMIT } from '~/contract/desktops';
import { PROJECT_ID_LIMIT } from '~/contract/wire';
import type { Messages } from '~/i18n/areas';
import { parseIds } from '~/lib/ids';
import { FILTER_LENGTH, type DesktopFilters } from './desktop-search';

type Words = Messages<'desktops'>['filters']['errors'];

const yesNo = z.enum(['', 'yes', 'no']);

/** The values of the filter panel, and what it refuses before anything is asked of the service. */
export function filterFormSchema(t: Words) {
  const text = z.string().check(z.trim(), z.maxLength(FILTER_LENGTH, t.tooLong(FILTER_LENGTH)));
  const joined = (check: z.core.$ZodCheck<string>[]) =>
    z
      .array(z.string().check(...check))
      .check(z.refine((items) => items.join(',').length <= FILTER_LENGTH, t.tooLongTogether(FILTER_LENGTH)));
  return z.object({
    computerName: text,
    desktopIp: z.string().check(z.trim(), z.regex(/^[0-9a-f.:]{0,255}$/i, t.notAnIp)),
    desktopIds: z.string().check(
      z.refine((pasted) => parseIds(pasted).rejected.length === 0, {
        error: ({ input }) => t.notIds(parseIds(String(input)).rejected.slice(0, 3).join(', ')),
      }),
      z.refine((pasted) => parseIds(pasted).ids.length <= DESKTOP_ID_LIMIT, {
        error: ({ input }) => t.tooManyIds(parseIds(String(input)).ids.length, DESKTOP_ID_LIMIT),
      }),
    ),
    userNames: z.array(text).check(z.maxLength(100, t.tooManyUsers(100))),
    userAttached: yesNo,
    status: text,
    connectStatus: z.enum(['', ...CONNECT_STATUSES]),
    inMaintenanceMode: yesNo,
    midTask: z.boolean(),
    poolIds: joined([]),
    availabilityZone: text,
    subnetId: text,
    enterpriseProjectId: z
      .string()
      .check(
        z.trim(),
        z.maxLength(PROJECT_ID_LIMIT, t.tooLong(PROJECT_ID_LIMIT)),
        z.regex(/^[a-zA-Z0-9_-]*$/, t.notAnEnterpriseProject),
      ),
    isSupportInternet: yesNo,
    desktopTypes: joined([]),
    isShareDesktop: yesNo,
    imageId: text,
    chargeMode: z.enum(['', '0', '1']),
    tags: joined([z.regex(/^[^,=]+=[^,]*$/, t.notATag)]),
  });
}

export type FilterForm = z.infer<ReturnType<typeof filterFormSchema>>;

/** The filters of a view as the panel shows them. */
export function fromFilters(filters: DesktopFilters): FilterForm {
  return {
    computerName: filters.computer_name,
    desktopIp: filters.desktop_ip,
    desktopIds: filters.desktop_id.join('\n'),
    userNames: filters.user_name,
    userAttached: fromFlag(filters.user_attached),
    status: filters.status,
    connectStatus: filters.connect_status,
    inMaintenanceMode: fromFlag(filters.in_maintenance_mode),
    midTask: filters.mid_task === true,
    poolIds: filters.pool_id,
    availabilityZone: filters.availability_zone,
    subnetId: filters.subnet_id,
    enterpriseProjectId: filters.enterprise_project_id,
    isSupportInternet: fromFlag(filters.is_support_internet),
    desktopTypes: filters.desktop_type,
    isShareDesktop: fromFlag(filters.is_share_desktop),
    imageId: filters.image_id,
    chargeMode: filters.charge_mode,
    tags: filters.tag,
  };
}

/** The filters the panel's values stand for. */
export function toFilters(values: FilterForm): DesktopFilters {
  return {
    computer_name: values.computerName,
    desktop_ip: values.desktopIp,
    desktop_id: parseIds(values.desktopIds).ids,
    user_name: values.userNames,
    user_attached: toFlag(values.userAttached),
    status: values.status,
    connect_status: values.connectStatus,
    in_maintenance_mode: toFlag(values.inMaintenanceMode),
    mid_task: values.midTask ? true : null,
    pool_id: values.poolIds,
    availability_zone: values.availabilityZone,
    subnet_id: values.subnetId,
    enterprise_project_id: values.enterpriseProjectId,
    is_support_internet: toFlag(values.isSupportInternet),
    desktop_type: values.desktopTypes,
    is_share_desktop: toFlag(values.isShareDesktop),
    image_id: values.imageId,
    charge_mode: values.chargeMode,
    tag: values.tags,
  };
}

const fromFlag = (flag: boolean | null) => (flag === null ? '' : flag ? 'yes' : 'no');
const toFlag = (word: '' | 'yes' | 'no') => (word === '' ? null : word === 'yes');
