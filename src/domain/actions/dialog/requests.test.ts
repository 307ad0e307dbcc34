import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { batchLogoffDesktops } from '~/contract/desktop-actions';
import { deleteDesktopPool } from '~/contract/desktop-pools';
import { updateScheduledTasks } from '~/contract/scheduled-tasks';
import { curlLine, curlScript, requestText, shownRequest } from './requests';

const where = { projectId: 'p1', apiBase: 'https://console.test' };
const request = shownRequest(batchLogoffDesktops, where, {
  body: { desktop_ids: ['a'], message: 'It\'s $HOME; `now` "go"' },
});

test('the request is the operation’s, in this project', () => {
  expect(request).toMatchObject({ method: 'POST', url: 'https://console.test/v2/p1/desktops/logoff' });
});

test('what a call is about in its path is written so that it stays one piece', () => {
  const { url } = shownRequest(updateScheduledTasks, where, { params: { task_id: 'a/b' }, body: {} });
  expect(url).toBe('https://console.test/v2/p1/scheduled-tasks/a%2Fb');
});

test('headers of its own stand under the method and the path, and in the curl line', () => {
  const shown = shownRequest(batchLogoffDesktops, where, { headers: { 'X-Language': 'fr-fr' }, body: {} });
  expect(requestText(shown)).toMatch(/^POST \/v2\/p1\/desktops\/logoff\nX-Language: fr-fr\n\n\{/);
  expect(curlLine(shown)).toContain("-H 'X-Language: fr-fr'");
});

test('a call without a body is shown without one', () => {
  const shown = shownRequest(deleteDesktopPool, where, { params: { pool_id: 'p' }, body: {} });
  expect(requestText(shown)).toBe('DELETE /v2/p1/desktop-pools/p');
  expect(curlLine(shown)).not.toContain(' -d ');
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
