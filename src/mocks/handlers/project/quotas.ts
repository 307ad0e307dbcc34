import { showQuotas } from '~/contract/quotas';
import type { Backend } from '~/mocks/transport/backend';
import { derived } from '~/mocks/engine/db';
import { handle, type Handler } from '~/mocks/transport/handle';
import { at } from '~/mocks/seed/random';
import { PRODUCTS } from '~/mocks/seed/products';

/** Quotas; what is used is counted from the desktops. */
export function quotaHandlers(backend: Backend): Handler[] {
  const usage = derived((db) => {
    const sum = { desktops: 0, gpu: 0, cores: 0, memory: 0, volumes: 0, gigabytes: 0, users: 0 };
    const users = new Set<number>();
    db.desktops.each((row) => {
      const product = at(PRODUCTS, row.product);
      sum.desktops += 1;
      sum.gpu += product.gpu === null ? 0 : 1;
      sum.cores += product.cpu;
      sum.memory += product.memory;
      sum.volumes += row.disks.length;
      for (const size of row.disks) sum.gigabytes += size;
      for (const assignee of row.assignees) if (assignee.type === 'USER') users.add(assignee.index);
    });
    return { ...sum, users: users.size };
  });
  return [
    handle(showQuotas, () => {
      const used = usage(backend.db);
      const entry = (type: string, count: number, step: number, unit = '') => ({
        type,
        used: count,
        // The next round figure above what is used: the fuller the fleet, the nearer the limit.
        quota: Math.ceil((count * 1.08 + 1) / step) * step,
        unit,
      });
      const resources = [
        entry('general_instances', used.desktops, 500),
        entry('gpu_instances', used.gpu, 50),
        entry('Cores', used.cores, 2000),
        entry('Memory', used.memory, 4000, 'GB'),
        entry('volumes', used.volumes, 1000),
        entry('volume_gigabytes', used.gigabytes, 50_000, 'GB'),
        entry('users', used.users, 1000),
        { type: 'policy_groups', used: 7, quota: 50, unit: '' },
        { type: 'deh', used: 0, quota: 2, unit: '' },
      ];
      return { quotas: { resources }, site_quotas: [] };
    }),
  ];
}
