import { expect, test } from 'vitest';
import { hasSecrets, masked } from './secrets';

test.each([
  ['net user helpdesk P@ssw0rd-2026 /add', 'net user helpdesk •••••• /add'],
  ['New-User -Name x -Password "two words"', 'New-User -Name x -Password ••••••'],
  ['curl -d token=abc123 https://x', 'curl -d token=•••••• https://x'],
  ["export API_KEY='k'; run", 'export API_KEY=••••••; run'],
  ['ConvertTo-SecureString "x" -AsPlainText', 'ConvertTo-SecureString •••••• -AsPlainText'],
])('%s is shown as %s', (text, shown) => {
  expect(masked(text)).toBe(shown);
  expect(hasSecrets(text)).toBe(true);
});

test.each(['net user helpdesk /delete', 'Login -Password $pw', 'set PASSWORD=%1', 'echo token', 'dir'])(
  '%s holds no secret',
  (text) => {
    expect(masked(text)).toBe(text);
  },
);
