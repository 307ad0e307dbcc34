import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BULK_CALLS } from '~/api/bulk-calls';
import { curlLine, curlScript, requestText, urlOf } from './requests';

const request = {
  method: 'POST',
  url: urlOf(BULK_CALLS.logoff, 'p1', '', 'https://console.test'),
  body: { desktop_ids: ['a'], message: 'It\'s $HOME; `now` "go"' },
};

test('the address is the project’s, at the console’s own origin or the service’s', () => {
  expect(request.url).toBe('https://console.test/v2/p1/desktops/logoff');
  expect(urlOf(BULK_CALLS.run, 'p1', 'https://workspace.test', 'x')).toBe(
    'https://workspace.test/v2/p1/desktops/action',
  );
});

test('what a call is about in its path is written so that it stays one piece', () => {
  expect(urlOf(BULK_CALLS.updateTask, 'p1', '', 'https://console.test', { task_id: 'a/b' })).toBe(
    'https://console.test/v2/p1/scheduled-tasks/a%2Fb',
  );
});

test('a request as text', () => {
  expect(requestText(request)).toMatch(/^POST \/v2\/p1\/desktops\/logoff\n\n\{\n {2}"desktop_ids"/);
});

test('a shell reads the body as it stands, and no token is part of the line', () => {
  const line = curlLine(request);
  expect(line).toContain('"X-Auth-Token: $TOKEN"');
  const echoed = execFileSync('sh', ['-c', line.replace('curl -sS --fail-with-body', 'printf "%s\\n"')], {
    encoding: 'utf8',
  });
  expect(echoed).toContain(JSON.stringify(request.body));
  expect(curlScript([request, request]).match(/^curl/gm)).toHaveLength(2);
});
