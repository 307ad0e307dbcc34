// The live console carries nothing of the demo: no mock code, no mock data, no service worker.
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from '~/mocks/scenarios';
import { PROJECT_ID, SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { NAME_SEARCH_SENTINELS, TAG_KEY_SENTINELS } from '~/mocks/sentinel-words';
import { ROOT } from './support/paths';

/** Words that only the demo has; a scenario's name alone may be an ordinary word. */
const TRACES = [
  'msw',
  'serviceWorker.register',
  'mockServiceWorker',
  'src/mocks',
  'startDemoBackend',
  'workspace-console-demo',
  'demo-token',
  PROJECT_ID,
  ...SCENARIOS.filter((name) => name.includes('-')),
  ...Object.values(TAG_KEY_SENTINELS),
  ...Object.values(NAME_SEARCH_SENTINELS).filter((name) => name.includes('-')),
  ...Object.values(SENTINEL_DESKTOPS).flatMap(({ name, id }) => [name, id]),
];

/** The hash in a built file's name spells anything, 'msw' among it; a name is judged without it. */
const withoutHashes = (text: string) => text.replaceAll(/-[\w-]{8}(?=\.(?:js|css|svg|woff2)\b)/g, '');

test('the live build has no mock code, no mock data and no service worker', () => {
  const folder = test.info().outputPath('live');
  execFileSync('node_modules/.bin/vite', ['build', '--outDir', folder, '--logLevel', 'error'], { cwd: ROOT });

  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const names = files.map((file) => withoutHashes(file.name));
  expect(names).toContain('index.html');
  expect(names.filter((name) => /mock|service.?worker|\.map$/i.test(name))).toEqual([]);

  const found = files.flatMap((file) => {
    const text = withoutHashes(readFileSync(join(file.parentPath, file.name), 'utf8')).toLowerCase();
    return TRACES.filter((trace) => text.includes(trace.toLowerCase())).map(
      (trace) => `${file.name}: ${trace}`,
    );
  });
  expect(found).toEqual([]);
});
