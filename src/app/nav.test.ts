import { describe, expect, it } from 'vitest';
import { navGroups } from './nav';

describe('the navigation', () => {
  it('shows only what exists, and no empty group', () => {
    const groups = navGroups(['/', '/desktops', '/desktops/:desktopId', '/jobs']);
    expect(groups.map(({ name, entries }) => [name, entries.map(({ path }) => path)])).toEqual([
      ['fleet', ['/', '/desktops']],
      ['operations', ['/jobs']],
    ]);
    expect(navGroups([])).toEqual([]);
  });

  it('gives every destination a key of its own', () => {
    const all = [
      '/',
      '/desktops',
      '/desktop-pools',
      '/snapshots',
      '/scheduled-tasks',
      '/scripts',
      '/image-servers',
      '/app-groups',
      '/users',
      '/user-groups',
      '/terminals',
      '/sessions',
      '/jobs',
      '/settings',
    ];
    const entries = navGroups(all).flatMap((group) => group.entries);
    expect(entries).toHaveLength(all.length);
    expect(new Set(entries.map(({ goKey }) => goKey)).size).toBe(all.length);
  });
});
