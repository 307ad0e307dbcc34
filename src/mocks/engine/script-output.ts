// What scripts print: the same on nearly all desktops but for name, address and time, as in real fleets.
import type { DesktopRecord } from '~/mocks/seed/desktop-record';
import { baseOf, chance, whole } from '~/mocks/seed/random';

interface Printing {
  readonly text: string;
  readonly row: DesktopRecord | undefined;
  readonly at: number;
  /** 0: it came to its end. */
  readonly exit: number;
  /** Seed of what differs from desktop to desktop. */
  readonly seed: number;
  readonly isShell: boolean;
}

const ESC = '\u001B';

/** The output of a script that has ended on a desktop. */
export function outputOf({ text, row, at, exit, seed, isShell }: Printing): string {
  const special = SPECIAL[/demo-output: (\w+)/.exec(text)?.[1] ?? ''];
  if (special) return special(row);
  const base = baseOf(seed, row?.index ?? 0);
  const odd = chance(base, 1) < 0.12;
  const lines = [
    `Computer: ${row?.computerName ?? 'unknown'}`,
    `Address: ${row?.nics[0]?.ip ?? ''}`,
    `Started: ${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}`,
    ...(exit === 0
      ? [odd ? `Warning: a restart is pending (${whole(base, 2, 2) + 1})` : 'Nothing to restart', 'Done']
      : ['Access to the path is denied.', 'At line:4 char:3', `Exit code ${exit}`]),
  ];
  return `${lines.join(isShell ? '\n' : '\r\n')}${isShell ? '\n' : '\r\n'}`;
}

const manyLines = () => Array.from({ length: 200_000 }, (_, line) => `${line + 1} event`).join('\n');

type Print = (row: DesktopRecord | undefined) => string;

const SPECIAL: Readonly<Record<string, Print | undefined>> = {
  ansi: () =>
    [
      `${ESC}[1mHealth check${ESC}[0m`,
      `${ESC}[32mOK${ESC}[0m disk ${ESC}[38;5;113m71%${ESC}[0m`,
      `${ESC}[38;2;255;120;0mSLOW${ESC}[0m network${ESC}[K`,
      `Progress 10%\rProgress 55%\rProgress 100%`,
      `${ESC}[0;36mdone${ESC}[0m`,
      '',
    ].join('\n'),
  html: (row) =>
    [
      '<table><tr><td>7-Zip</td></tr></table>',
      '<img src=x onerror="document.title=\'run\'">',
      '<meta http-equiv="refresh" content="0;url=/nowhere">',
      '</script><script>document.title="run"</script>',
      `<a href="javascript:alert(1)">${row?.computerName ?? ''}</a>`,
      '',
    ].join('\r\n'),
  // UTF-8 read as GBK.
  mojibake: () => '鍙堝彂鐜\r\nDone\r\n',
  lost: () => '\uFFFD\uFFFD\uFFFD\uFFFD: 12\r\nDone\r\n',
  big: () => `${manyLines()}\n${'x'.repeat(4_000_000)}`,
  // 5 MB in lines of a usual length, 200,000 lines, and one line of 4 MB.
  pages: () =>
    'Event 4624 logon: an account was logged on, session 2, winlogon.exe, 10.1.0.17\n'.repeat(64_000),
  lines: manyLines,
  line: () => '{"event":4624,"ok":true},'.repeat(160_000),
  cut: () => `${'0123456789abcde\n'.repeat(640)}`.slice(0, 10_000),
};
