import { useQuery } from '@tanstack/react-query';
import { desktopQuery } from '~/api/desktops';
import type { AddressInfo, DesktopDetailInfo } from '~/contract/desktops';
import { ConnectionStatus, DesktopStatus } from '~/domain/desktops/DesktopMarks';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useMessages } from '~/i18n/I18n';
import { Copyable } from '~/ui/data-table/Copyable';
import { billingText, createdText, flavorText, tagText } from '~/domain/desktops/column-text';
import { isMidTask, packageBilling, usersOf } from '~/domain/desktops/desktop-facts';
import { useDesktopWords, type DesktopWords } from '~/domain/desktops/desktop-words';
import { usePoolNames } from '~/domain/desktops/pool-names';
import { Facts, type Fact } from '~/ui/layout/Facts';
import { QueryState } from '~/ui/feedback/QueryState';

const MOVING_MS = 5_000;

/** The words of the list, and those only the detail has. */
type DetailWords = DesktopWords & { d: Messages<'desktop'> };

/** ShowDesktopDetail: every field, grouped by question. */
export function OverviewTab({ desktopId }: { desktopId: string }) {
  const d = useMessages('desktop');
  const words = { ...useDesktopWords(usePoolNames()), d };
  const query = useQuery({
    ...desktopQuery(desktopId),
    refetchInterval: ({ state }) => (state.data && isMidTask(state.data) ? MOVING_MS : false),
  });
  return (
    <QueryState query={query}>
      {(desktop) => (
        <>
          <Facts title={words.d.groups.state} facts={stateFacts(desktop, words)} />
          <Facts title={words.d.groups.identity} facts={identityFacts(desktop, words)} />
          <Facts title={words.d.groups.system} facts={systemFacts(desktop, words)} />
          <Facts title={words.d.groups.network} facts={networkFacts(desktop, words)} />
          <Facts title={words.d.groups.billing} facts={billingFacts(desktop, words)} />
          <Metadata metadata={desktop.metadata ?? {}} />
        </>
      )}
    </QueryState>
  );
}

function Metadata({ metadata }: { metadata: Record<string, string> }) {
  const t = useMessages('desktop').groups;
  const facts = Object.entries(metadata);
  return facts.length === 0 ? null : <Facts title={t.metadata} facts={facts} />;
}

function stateFacts(desktop: DesktopDetailInfo, { d, domain, format, common }: DetailWords): Fact[] {
  const f = d.fields;
  const task = desktop.task_status && (domain.task[desktop.task_status] ?? desktop.task_status);
  const share = typeof desktop.process === 'number' ? format.percent(desktop.process / 100) : null;
  return [
    [f.status, <DesktopStatus key="status" status={desktop.status} />],
    [f.task_status, task && share ? domain.progressOf(task, share) : task],
    [f.login_status, <ConnectionStatus key="login" status={desktop.login_status} />],
    [
      f.attach_state,
      desktop.attach_state && (domain.attachState[desktop.attach_state] ?? desktop.attach_state),
    ],
    [f.in_maintenance_mode, yesNo(desktop.in_maintenance_mode, common)],
    [f.is_freeze, yesNo(desktop.is_freeze, common)],
    [f.isolated, yesNo(desktop.isolated, common)],
  ];
}

function identityFacts(desktop: DesktopDetailInfo, words: DetailWords): Fact[] {
  const { domain, format } = words;
  const f = words.d.fields;
  return [
    [
      f.computer_name,
      desktop.computer_name && <Copyable value={desktop.computer_name} what={f.computer_name} />,
    ],
    [f.desktop_id, <Copyable key="id" value={desktop.desktop_id} what={f.desktop_id} />],
    [
      f.desktop_type,
      desktop.desktop_type && (domain.desktopType[desktop.desktop_type] ?? desktop.desktop_type),
    ],
    [f.os_host_name, desktop.os_host_name],
    [f.sid, desktop.sid && <Copyable value={desktop.sid} what={f.sid} />],
    [f.user_name, format.list(usersOf(desktop).map(({ user_name }) => user_name))],
    [f.user_list, format.list(desktop.user_list ?? [])],
    [f.user_group_list, format.list(desktop.user_group_list ?? [])],
    [f.domain, desktop.domain],
    [f.ou_name, desktop.ou_name],
    [f.user_group, desktop.user_group],
    [f.enterprise_project_id, desktop.enterprise_project_id],
    [f.tags, format.list((desktop.tags ?? []).map(tagText))],
    [f.created, createdText(desktop, words)],
  ];
}

function systemFacts(desktop: DesktopDetailInfo, words: DetailWords): Fact[] {
  const f = words.d.fields;
  const { product, flavor } = desktop;
  return [
    [f.os_version, desktop.os_version],
    [f.image_name, desktop.metadata?.['image_name']],
    [f.flavor, flavorText(desktop, words)],
    [f.product_descriptions, product?.descriptions],
    [f.product_id, desktop.product_id && <Copyable value={desktop.product_id} what={f.product_id} />],
    [f.flavor_id, flavor?.id ?? product?.flavor_id],
    [f.package_type, product?.package_type],
    [f.architecture, product?.architecture],
    [f.is_gpu, yesNo(product?.is_gpu, words.common)],
    [f.system_disk, words.format.list([product?.system_disk_type, product?.system_disk_size])],
    [f.contain_data_disk, yesNo(product?.contain_data_disk, words.common)],
    [f.product_type, product?.type],
    [f.product_status, product?.status],
    [f.cloud_service_type, product?.cloud_service_type],
    [f.resource_type, product?.resource_type],
    [f.volume_product_type, product?.volume_product_type],
  ];
}

function networkFacts(desktop: DesktopDetailInfo, { d, domain, common, format }: DetailWords): Fact[] {
  const f = d.fields;
  const addresses = [...new Set([...(desktop.ip_addresses ?? []), desktop.ipv4, desktop.ipv6])].filter(
    Boolean,
  );
  const onNetworks = Object.values(desktop.addresses ?? {}).flat();
  const macs = onNetworks.map((one) => one['OS-EXT-IPS-MAC:mac_addr']);
  return [
    [f.ip_addresses, addresses.length > 0 && <Copyable value={addresses.join(', ')} what={f.ip_addresses} />],
    [f.mac_addr, format.list(macs)],
    [f.addresses, format.list(onNetworks.map((address) => addressText(address, format)))],
    [f.subnet_id, desktop.subnet_id && <Copyable value={desktop.subnet_id} what={f.subnet_id} />],
    [f.security_groups, format.list((desktop.security_groups ?? []).map(({ name, id }) => name || id))],
    [f.is_support_internet, yesNo(desktop.is_support_internet, common)],
    [
      f.internet_mode,
      format.list(
        [...new Set([desktop.internet_mode, ...(desktop.internet_mode_list ?? [])])].map(
          (mode) => mode && (domain.internetMode[mode] ?? mode),
        ),
      ),
    ],
    [f.is_attaching_eip, yesNo(desktop.is_attaching_eip, common)],
    [f.availability_zone, desktop.availability_zone],
    [f.site, format.list([desktop.site_name, desktop.site_type])],
  ];
}

function billingFacts(desktop: DesktopDetailInfo, words: DetailWords): Fact[] {
  const f = words.d.fields;
  const hours = desktop.hour_package_info;
  return [
    [f.charging_mode, billingText(desktop, words)],
    [f.product_charge_mode, chargeMode(desktop.product?.charge_mode, words)],
    [f.order_id, desktop.order_id && <Copyable value={desktop.order_id} what={f.order_id} />],
    [
      f.bill_resource_id,
      desktop.bill_resource_id && <Copyable value={desktop.bill_resource_id} what={f.bill_resource_id} />,
    ],
    [f.root_resource_id, desktop.root_resource_id],
    [f.share_resource_sku, desktop.share_resource_sku],
    [f.hour_package, hours && words.d.hourPackage(hours.use_duration ?? 0, hours.package_duration ?? 0)],
    [f.hour_package_spec, hours?.package_spec_code],
    [f.use_up_policy, hours?.use_up_policy],
    [f.hour_package_order, hours?.root_order_id],
    [f.hour_package_resource, hours?.package_resource_id],
    [f.hour_package_instance, hours?.package_instance_id],
    [f.hour_package_products, hours?.combined_product_type_code],
  ];
}

function yesNo(value: boolean | null | undefined, common: DesktopWords['common']): string {
  return typeof value === 'boolean' ? (value ? common.yes : common.no) : '';
}

/** An address as the network has it: with its IP version, and whether it is fixed or floating. */
function addressText({ addr, version, 'OS-EXT-IPS:type': kind }: AddressInfo, format: Format): string {
  const about = format.list([version && `IPv${version}`, kind]);
  return [addr, about && `(${about})`].filter(Boolean).join(' ');
}

/** How the package is billed; a code the manual does not name stands as it came. */
function chargeMode(mode: string | null | undefined, { domain }: DetailWords): string {
  const billing = packageBilling(mode);
  return billing ? domain.billing[billing] : (mode ?? '');
}
