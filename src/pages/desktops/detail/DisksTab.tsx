import { useQuery } from '@tanstack/react-query';
import { desktopQuery } from '~/api/desktops';
import type { VolumeDetail } from '~/contract/desktops';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import classes from './detail.module.css';
import { FactList, type Fact } from '~/ui/layout/Facts';
import { QueryState } from '~/ui/feedback/QueryState';

/** The system disk and the data disks of a desktop. */
export function DisksTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').disks;
  const format = useFormat();
  const query = useQuery(desktopQuery(desktopId));
  return (
    <QueryState query={query}>
      {({ root_volume, data_volumes }) => {
        const data = data_volumes ?? [];
        return (
          <>
            {root_volume && <Disk title={t.system} disk={root_volume} />}
            {data.map((disk, at) => (
              <Disk key={disk.volume_id ?? at} title={t.data(format.number(at + 1))} disk={disk} />
            ))}
            {!root_volume && data.length === 0 && <EmptyState compact title={t.none} />}
            {root_volume && data.length === 0 && <EmptyState compact title={t.noData} />}
          </>
        );
      }}
    </QueryState>
  );
}

function Disk({ title, disk }: { title: string; disk: VolumeDetail }) {
  const t = useMessages('desktop').disks;
  const format = useFormat();
  const id = disk.volume_id || disk.id;
  const facts: Fact[] = [
    [t.size, typeof disk.size === 'number' && t.gigabytes(disk.size)],
    [t.type, disk.type],
    [t.name, disk.display_name],
    [t.device, disk.device],
    [t.id, id && <Copyable value={id} what={t.id} />],
    [t.iops, typeof disk.iops === 'number' && format.number(disk.iops)],
    [t.throughput, typeof disk.throughput === 'number' && format.number(disk.throughput)],
    [t.encryptionKey, disk.kms_id ? <Copyable value={disk.kms_id} what={t.encryptionKey} /> : t.notEncrypted],
    [t.billResource, disk.bill_resource_id],
    [t.spec, disk.resource_spec_code],
    [t.poolDisk, disk.desktop_pool_disk_id],
    [t.created, disk.create_time && <RelativeTime date={parseWireTime(disk.create_time)} />],
  ];
  return (
    <section className={classes.card}>
      <h3 className={classes.cardTitle}>{title}</h3>
      <FactList facts={facts} />
    </section>
  );
}
