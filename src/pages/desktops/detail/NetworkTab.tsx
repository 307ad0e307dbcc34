import { useQuery } from '@tanstack/react-query';
import { desktopNetworkQuery } from '~/api/networks';
import type { NetworkInfo } from '~/contract/networks';
import { useMessages } from '~/i18n/I18n';
import { Copyable } from '~/ui/data-table/Copyable';
import { EmptyState } from '~/ui/feedback/EmptyState';
import classes from './detail.module.css';
import { FactList, type Fact } from '~/ui/layout/Facts';
import { QueryState } from '~/ui/feedback/QueryState';

/** ShowDesktopNetwork: VPC, subnet, private IP, elastic IP and security groups of every network card. */
export function NetworkTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').network;
  const query = useQuery(desktopNetworkQuery(desktopId));
  return (
    <QueryState query={query}>
      {({ network_infos }) => {
        const cards = network_infos ?? [];
        if (cards.length === 0) return <EmptyState compact title={t.none} />;
        return cards.map((card, at) => (
          <section key={card.port_info?.id ?? at} className={classes.card}>
            <h3 className={classes.cardTitle}>{t.card(at + 1, cards.length)}</h3>
            <FactList facts={cardFacts(card, t)} />
          </section>
        ));
      }}
    </QueryState>
  );
}

type Words = ReturnType<typeof useMessages<'desktop'>>['network'];

function cardFacts(card: NetworkInfo, t: Words): Fact[] {
  const {
    vpc_info: vpc,
    subnet_info: subnet,
    port_info: port,
    public_ip_info: eip,
    security_groups: groups,
  } = card;
  return [
    [t.privateIp, port?.ip_address && <Copyable value={port.ip_address} what={t.privateIp} />],
    [t.portId, port?.id && <Copyable value={port.id} what={t.portId} />],
    [
      t.publicIp,
      eip?.public_ip_address ? <Copyable value={eip.public_ip_address} what={t.publicIp} /> : t.noPublicIp,
    ],
    [t.vpc, place(vpc)],
    [t.vpcId, vpc?.id && <Copyable value={vpc.id} what={t.vpcId} />],
    [t.subnet, place(subnet)],
    [t.subnetId, subnet?.id && <Copyable value={subnet.id} what={t.subnetId} />],
    [t.securityGroups, (groups ?? []).map(({ name, id }) => name || id).join(', ') || t.noSecurityGroups],
  ];
}

function place(
  net: { name?: string | null | undefined; cidr?: string | null | undefined } | null | undefined,
): string {
  return [net?.name, net?.cidr && `(${net.cidr})`].filter(Boolean).join(' ');
}
