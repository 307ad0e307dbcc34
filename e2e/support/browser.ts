// The one place that knows which Chromium the tests and the bench run, and how it is started.
import { chromium, type LaunchOptions } from '@playwright/test';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Best first: the headless shell opens a page in a third of the time the whole browser takes. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Chromium refuses its sandbox to root; the rest keeps it from calling home and from guessing at a GPU. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to run: CHROMIUM_PATH, Playwright's own download, the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** How to launch it. Playwright's own is left to Playwright, which has a headless shell beside it. */
export function launchOptions(): LaunchOptions {
  const path = findBrowser();
  return path === undefined || path === chromium.executablePath()
    ? { args: ARGS }
    : { args: ARGS, executablePath: path };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
