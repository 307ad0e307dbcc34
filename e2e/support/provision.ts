// Makes a browser available: one that is there, else Playwright's download, else the Debian or Ubuntu package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser';

const WAY_OUT = `
No Chromium was found, and none could be installed. Any one of these will do:
  npx playwright install --with-deps chromium      downloads Playwright's own
  apt-get install -y chromium                      Debian; other systems have a package of their own
  CHROMIUM_PATH=/path/to/chrome npm test           names one that is already there
`;

/** Runs a command, its output shown; true when it ended well. */
function run(command: string, args: readonly string[], minutes: number): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;
}

/** The browser that starts, or undefined: a download can lack the system's libraries. */
function workingBrowser(): string | undefined {
  const path = findBrowser();
  if (path === undefined) return undefined;
  const probe = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 60_000 });
  if (probe.status !== 0) {
    console.log(
      `${path} does not start: ${(probe.stderr || String(probe.error ?? '')).trim().slice(0, 500)}`,
    );
    return undefined;
  }
  return `${probe.stdout.trim()} at ${path}`;
}

function installPackage(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const install = (name: string) => run('apt-get', ['install', '-y', name], 10);
  return run('apt-get', ['update'], 5) && (install('chromium-headless-shell') || install('chromium'));
}

function provision(): string | undefined {
  const found = workingBrowser();
  if (found) return found;
  if (run('npx', ['playwright', 'install', 'chromium'], 5)) {
    const downloaded = workingBrowser();
    if (downloaded) return downloaded;
  }
  return installPackage() ? workingBrowser() : undefined;
}

const browser = provision();
if (browser) {
  console.log(`Browser: ${browser}`);
} else {
  console.error(WAY_OUT);
  process.exitCode = 1;
}
