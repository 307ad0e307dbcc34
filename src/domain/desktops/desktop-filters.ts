import { useQuery } from '@tanstack/react-query';
import { imagesQuery } from '~/api/images';
import { CONNECT_STATUSES, DESKTOP_ID_LIMIT, DESKTOP_STATUSES, DESKTOP_TYPES } from '~/contract/desktops';
import { useMessages } from '~/i18n/I18n';
import type { Labels } from '~/ui/list/filters/filter';
import { ids, manyOf, tags, texts } from '~/ui/list/filters/many-values';
import { anyOf, flag, oneOf, only, text } from '~/ui/list/filters/one-value';
import { usePoolNames } from './pool-names';

/** Longest value of a text filter, and of each comma-joined one as a whole (API manual, ListDesktops). */
export const FILTER_LENGTH = 255;

/** Every filter of both lists, and two that neither has. */
export const desktopFilters = {
  computer_name: text({ max: FILTER_LENGTH, contains: true }),
  desktop_ip: text({
    max: FILTER_LENGTH,
    contains: true,
    pattern: { test: /^[0-9a-f.:]*$/i, problem: (t) => t.notAnIp },
  }),
  desktop_id: ids({ most: DESKTOP_ID_LIMIT }),
  status: anyOf(DESKTOP_STATUSES, { max: FILTER_LENGTH, useLabels: () => useMessages('domain').status }),
  connect_status: oneOf(CONNECT_STATUSES, { useLabels: () => useMessages('domain').connection }),
  mid_task: only(),
  in_maintenance_mode: flag(),
  user_name: texts({ most: 100, each: FILTER_LENGTH, contains: true }),
  user_attached: flag(),
  pool_id: manyOf([], { together: FILTER_LENGTH, useLabels: usePoolLabels }),
  availability_zone: anyOf([], { max: FILTER_LENGTH }),
  subnet_id: text({ max: FILTER_LENGTH }),
  enterprise_project_id: text({
    max: 36,
    pattern: { test: /^[a-zA-Z0-9_-]*$/, problem: (t) => t.notAWord },
  }),
  is_support_internet: flag(),
  desktop_type: manyOf(DESKTOP_TYPES, {
    together: FILTER_LENGTH,
    useLabels: () => useMessages('domain').desktopType,
  }),
  image_id: anyOf([], { max: FILTER_LENGTH, useLabels: useImageLabels }),
  charge_mode: oneOf(['0', '1'], { useLabels: useBillings }),
  is_share_desktop: flag(),
  tag: tags({ together: FILTER_LENGTH }),
};

// What chips call the values.

function usePoolLabels(values: readonly string[]): Labels {
  return Object.fromEntries(usePoolNames(values.length > 0));
}

function useImageLabels([image_id = '']: readonly string[]): Labels {
  const { data } = useQuery({ ...imagesQuery({ image_id }), enabled: image_id !== '' });
  return Object.fromEntries((data?.images ?? []).map(({ id, name }) => [id, name ?? id]));
}

function useBillings(): Labels {
  const { billing } = useMessages('domain');
  return { '0': billing.prepaid, '1': billing.onDemand };
}
