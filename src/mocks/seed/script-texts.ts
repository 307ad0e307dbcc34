// The texts of the scripts a world begins with. A line `demo-…` says what a run comes to, see SCRIPT_SENTINELS.
import type { ScriptType } from '~/contract/scripts';

export interface ScriptPlan {
  readonly name: string;
  readonly type: ScriptType;
  readonly description?: string;
  readonly version?: string;
  readonly text: string;
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;

const SCRIPT_PLANS: readonly ScriptPlan[] = [
  {
    name: 'Update root certificates',
    type: 'POWERSHELL',
    description: 'Installs the root certificates of the company',
    version: '1.4',
    text: lines(
      '$store = New-Object System.Security.Cryptography.X509Certificates.X509Store "Root", "LocalMachine"',
      '$store.Open("ReadWrite")',
      'Get-ChildItem "\\\\files\\certificates\\*.cer" | ForEach-Object {',
      '  $store.Add([System.Security.Cryptography.X509Certificates.X509Certificate2]::new($_.FullName))',
      '  Write-Output "Added $($_.Name)"',
      '}',
      '$store.Close()',
    ),
  },
  {
    name: 'Inventory of disks',
    type: 'POWERSHELL',
    version: '2.0',
    description: 'Free space on every drive',
    text: lines(
      'Write-Output "Computer: $env:COMPUTERNAME"',
      'Get-PSDrive -PSProvider FileSystem | ForEach-Object {',
      '  Write-Output "$($_.Name): $([math]::Round($_.Free / 1GB)) GB free"',
      '}',
    ),
  },
  {
    name: 'Apply updates on build hosts',
    type: 'SHELL',
    version: '2026.10',
    text: lines('#!/bin/sh', 'set -e', 'apt-get update', 'apt-get -y upgrade', 'uname -a'),
  },
  {
    name: '清理临时文件',
    type: 'BAT',
    description: '删除用户临时文件夹',
    text: lines('@echo off', 'chcp 65001 >nul', 'del /q /f /s "%TEMP%\\*"', 'echo 清理完成'),
  },
  {
    name: 'Coloured health check',
    type: 'SHELL',
    text: lines('#!/bin/bash', '# demo-output: ansi', 'health-check --colour'),
  },
  {
    name: 'Export of the event log',
    type: 'POWERSHELL',
    description: 'Its output is very large',
    text: lines('# demo-output: big', 'Get-WinEvent -LogName Application'),
  },
  {
    name: 'List of installed programs',
    type: 'POWERSHELL',
    description: '<img src=x onerror="alert(1)"> is only text',
    text: lines('# demo-output: html', 'Get-Package | ConvertTo-Html'),
  },
  {
    name: '软件清单 (GBK)',
    type: 'BAT',
    text: lines('@echo off', 'rem demo-output: mojibake', 'wmic product get name'),
  },
];

const MORE: readonly (readonly [name: string, type: ScriptType, version?: string])[] = [
  ['Set the time zone', 'POWERSHELL', '1.0'],
  ['Restart the print spooler', 'BAT'],
  ['Nettoyage du profil', 'POWERSHELL', '3.2'],
  ['Renew the DHCP lease', 'BAT'],
  ['打印机驱动更新', 'POWERSHELL', '2026.09'],
  ['Rotate the logs', 'SHELL', '1.1'],
  ['Check the agent version', 'POWERSHELL'],
  ['Mise à jour du client VPN', 'POWERSHELL', '5.0.2'],
  ['关闭自动休眠', 'BAT', '1'],
  ['Install the office fonts', 'POWERSHELL'],
  ['Report open ports', 'SHELL'],
  ['Disable removable media', 'POWERSHELL', '1.7'],
  ['Collect crash dumps', 'POWERSHELL'],
  ['同步组策略', 'BAT'],
  ['Update the CAD licence server', 'POWERSHELL', '4'],
  ['Prune old kernels', 'SHELL', '0.9'],
  ['Inventaire des imprimantes', 'POWERSHELL'],
  ['Map the team drive', 'BAT', '2.1'],
  ['Check the disk for errors', 'BAT'],
  ['升级浏览器', 'POWERSHELL', '142'],
  ['Set the proxy', 'POWERSHELL', '1.2'],
  ['Compact the search index', 'POWERSHELL'],
];

const BODIES: Readonly<Record<ScriptType, (name: string) => string>> = {
  POWERSHELL: (name) => lines(`# ${name}`, '$ErrorActionPreference = "Stop"', 'Write-Output "Done"'),
  BAT: (name) => lines('@echo off', `rem ${name}`, 'echo Done'),
  SHELL: (name) => lines('#!/bin/sh', `# ${name}`, 'set -eu', 'echo "Done"'),
};

/** In table order: the first are those with roles, see SENTINEL_SCRIPTS. */
export const ALL_SCRIPT_PLANS: readonly ScriptPlan[] = [
  ...SCRIPT_PLANS,
  ...MORE.map(([name, type, version]) => ({
    name,
    type,
    ...(version !== undefined && { version }),
    text: BODIES[type](name),
  })),
];
