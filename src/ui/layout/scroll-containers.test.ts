import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SCROLLS = /overflow(-[xy])?:\s*(auto|scroll)/;
const POSITIONED = /position:\s*(relative|absolute|fixed|sticky)/;

// Text that only screen readers get is absolutely positioned. Without a positioned box around what scrolls, it is not
// clipped there and lengthens an outer box, which then scrolls to blank.
it('positions every rule that scrolls', () => {
  const files = readdirSync('src', { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.css'))
    .map((name) => `src/${name}`);
  expect(files.length).toBeGreaterThan(50);
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, , body = '']) => SCROLLS.test(body) && !POSITIONED.test(body))
      .map(([, selector = '']) => `${file}: ${selector.trim()}`),
  );
  expect(missing).toEqual([]);
});
