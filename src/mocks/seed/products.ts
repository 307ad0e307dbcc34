export interface Product {
  readonly id: string;
  readonly flavor: string;
  readonly cpu: number;
  /** In GB. */
  readonly memory: number;
  readonly architecture: 'x86' | 'arm';
  readonly gpu: string | null;
  readonly packageType: 'general' | 'dedicated' | 'gpu';
  readonly description: string;
}

const product = (
  id: string,
  cpu: number,
  memory: number,
  more: Partial<Pick<Product, 'architecture' | 'gpu' | 'packageType'>> = {},
): Product => {
  const architecture = more.architecture ?? 'x86';
  const gpu = more.gpu ?? null;
  return {
    id,
    flavor: id,
    cpu,
    memory,
    architecture,
    gpu,
    packageType: more.packageType ?? (gpu ? 'gpu' : 'general'),
    description: `${cpu} vCPUs | ${memory} GB${gpu ? ` | ${gpu}` : ''}${architecture === 'arm' ? ' | Kunpeng' : ''}`,
  };
};

export const PRODUCTS: readonly Product[] = [
  product('workspace.x86.ultimate.large2', 2, 4),
  product('workspace.x86.ultimate.large4', 4, 8),
  product('workspace.x86.enterprise.large8', 8, 16, { packageType: 'dedicated' }),
  product('workspace.x86.enterprise.large16', 16, 32, { packageType: 'dedicated' }),
  product('workspace.arm.general.large4', 4, 8, { architecture: 'arm' }),
  product('workspace.arm.general.large8', 8, 16, { architecture: 'arm' }),
  product('workspace.x86.gpu.pi2.2xlarge4', 8, 32, { gpu: 'T4 16 GB' }),
];
export const PLAIN_PRODUCTS = [0, 1, 1, 1, 2, 2, 3];
export const ARM_PRODUCTS = [4, 5];
export const GPU_PRODUCTS = [6];
