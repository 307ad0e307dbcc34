import { expect, test } from 'vitest';
import type { DesktopFacts } from '~/domain/actions/engine/facts';
import { EVERYBODY, fitsSystem, planRun } from './run-facts';

const one = (id: string, change: Partial<DesktopFacts> = {}): DesktopFacts => ({
  id,
  name: id,
  status: 'ACTIVE',
  task: '',
  midTask: false,
  progress: null,
  os: 'Windows',
  imageId: '',
  imageName: '',
  billing: null,
  frozen: false,
  maintenance: false,
  dataDisks: 0,
  connected: false,
  unregistered: false,
  inUse: false,
  assignees: [],
  ...change,
});
const facts = {
  facts: [
    one('on'),
    one('off', { status: 'SHUTOFF' }),
    one('silent', { unregistered: true }),
    one('linux', { os: 'Linux' }),
    one('kept', { maintenance: true }),
  ],
  gone: [{ id: 'gone', name: 'gone' }],
};

test('desktops that are off, or cannot run it, are left out until somebody decides otherwise', () => {
  const plan = planRun(facts, ['POWERSHELL'], null, {});
  expect(plan.run.map(({ id }) => id)).toEqual(['on', 'kept']);
  expect(plan.asks.map(({ why }) => why)).toEqual([
    'wrongSystem',
    'notRunning',
    'notRegistered',
    'maintenance',
  ]);
  expect(plan.leaves.map(({ why }) => why)).toEqual(['gone']);
});

test('a run by tag takes everybody', () => {
  expect(planRun(facts, ['BAT'], null, EVERYBODY).run).toHaveLength(5);
});

test('of a pool only the chosen ones run', () => {
  expect(planRun({ ...facts, gone: [] }, ['BAT'], ['on'], {}).run.map(({ id }) => id)).toEqual(['on']);
  expect(planRun({ ...facts, gone: [] }, ['BAT'], [], {}).run).toEqual([]);
});

test('two kinds of scripts fit no system together', () => {
  expect(fitsSystem(['BAT', 'POWERSHELL'], 'Windows')).toBe(true);
  expect(fitsSystem(['BAT', 'SHELL'], 'Windows')).toBe(false);
  expect(fitsSystem(['SHELL'], 'Linux')).toBe(true);
  expect(fitsSystem(['SHELL'], '')).toBe(true);
});
