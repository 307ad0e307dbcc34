import * as z from 'zod/mini';
import { operation } from './operation';
import { list, text } from './wire';

/** One network card of a desktop: VPC, subnet, private IP, elastic IP and security groups. */
export const networkInfo = z.object({
  vpc_info: z.nullish(z.object({ id: text, name: text, cidr: text })),
  subnet_info: z.nullish(z.object({ id: text, name: text, cidr: text })),
  port_info: z.nullish(z.object({ id: text, ip_address: text })),
  public_ip_info: z.nullish(z.object({ id: text, public_ip_address: text })),
  security_groups: list(z.object({ id: text, name: text })),
});
export type NetworkInfo = z.infer<typeof networkInfo>;

export const showDesktopNetworkReply = z.object({
  computer_id: text,
  computer_name: text,
  network_infos: list(networkInfo),
});
export type ShowDesktopNetworkReply = z.infer<typeof showDesktopNetworkReply>;

export const showDesktopNetwork = operation(
  'ShowDesktopNetwork',
  'GET',
  '/v2/{project_id}/desktops/{desktop_id}/networks',
  { reply: showDesktopNetworkReply },
);
