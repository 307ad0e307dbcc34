import { type NetworkInfo, showDesktopNetwork } from '~/contract/networks';
import type { Backend } from '~/mocks/transport/backend';
import { lookupDesktop } from '~/mocks/engine/db';
import { desktopId } from '~/mocks/rows/desktop-rows';
import { handle, type Handler } from '~/mocks/transport/handle';
import { at, idOf } from '~/mocks/seed/random';
import type { DesktopRecord, Nic } from '~/mocks/seed/desktop-record';
import { DOCUMENTED_NETWORK } from '~/mocks/seed/documented';
import { SECURITY_GROUPS, SUBNETS } from '~/mocks/seed/places';

/** The network cards of a desktop. */
export function networkHandlers(backend: Backend): Handler[] {
  return [
    handle(showDesktopNetwork, ({ param }) => {
      const record = lookupDesktop(backend.db, param('desktop_id'));
      if (record.documented) return DOCUMENTED_NETWORK;
      return {
        computer_id: desktopId(record),
        computer_name: record.computerName,
        network_infos: record.nics.map((nic, slot) => networkInfo(record, nic, slot)),
      };
    }),
  ];
}

function networkInfo(record: DesktopRecord, nic: Nic, slot: number): NetworkInfo {
  const subnet = at(SUBNETS, nic.subnet);
  // Eight cards a desktop keeps their ids apart.
  const number = record.index * 8 + slot;
  return {
    vpc_info: { ...subnet.vpc },
    subnet_info: { id: subnet.id, name: subnet.name, cidr: subnet.cidr },
    port_info: { id: idOf('port', number), ip_address: nic.ip },
    ...(nic.eip !== null && { public_ip_info: { id: idOf('eip', number), public_ip_address: nic.eip } }),
    security_groups: nic.securityGroups.map((index) => ({ ...at(SECURITY_GROUPS, index) })),
  };
}
