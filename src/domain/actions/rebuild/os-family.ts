export type OsFamily = 'Windows' | 'Linux';

/** Windows, or one of the Linux systems; null when nothing is said. */
export function osFamily(os: string): OsFamily | null {
  if (os === '') return null;
  return os.toLowerCase().includes('windows') ? 'Windows' : 'Linux';
}
