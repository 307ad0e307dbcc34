import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSION_GROUPS } from '~/contract/assignments';
import { groupFor, pairsOf, readAssignLines, rightsOf, withoutProblems } from './assign-lines';

const WINDOWS = { id: 'id-1', name: 'FIN-1', os: 'Windows' };
const LINUX = { id: 'id-2', name: 'DEV-2', os: 'Linux' };
const UNKNOWN = { id: 'id-3', name: 'OPS-3', os: '' };
const TWINS = [
  { id: 'id-4', name: 'TWIN', os: 'Windows' },
  { id: 'id-5', name: 'TWIN', os: 'Windows' },
];
const CHOSEN = [WINDOWS, LINUX, UNKNOWN, ...TWINS];
const read = (text: string) => readAssignLines(text, CHOSEN);
const problemOf = (text: string) => read(text)[0]?.problem;

describe('pasted assignments', () => {
  it('gives the usual group of the desktop’s system, or the one that is named', () => {
    const text = 'FIN-1, li.wei\nid-2,anna\nops-3, wu\n\nDEV-2, li.wei, SUDO';
    expect(pairsOf(read(text))).toEqual({
      'id-1': [{ user_name: 'li.wei', user_group: 'users' }],
      'id-2': [
        { user_name: 'anna', user_group: 'default' },
        { user_name: 'li.wei', user_group: 'sudo' },
      ],
      'id-3': [{ user_name: 'wu', user_group: 'users' }],
    });
    expect(read(text).map(({ line }) => line)).toEqual([1, 2, 3, 5]);
  });

  it.each([
    ['tabs, as a spreadsheet copies', 'FIN-1\tli.wei\tadministrators'],
    ['semicolons', 'FIN-1; li.wei ;administrators'],
    ['wide commas', 'FIN-1，li.wei，administrators'],
    ['quotes', '"FIN-1","li.wei","administrators"'],
    ['a trailing separator', 'FIN-1,li.wei,administrators,'],
    ['a line end of Windows', 'FIN-1,li.wei,administrators\r\n'],
  ])('reads %s', (_, text) => {
    expect(pairsOf(read(text))).toEqual({
      'id-1': [{ user_name: 'li.wei', user_group: 'administrators' }],
    });
  });

  it.each([
    ['NOPE, li.wei', { kind: 'unknownDesktop', name: 'NOPE' }],
    [', li.wei', { kind: 'noDesktop' }],
    ['FIN-1', { kind: 'noUser' }],
    ['FIN-1, , users', { kind: 'noUser' }],
    [`FIN-1, ${'x'.repeat(65)}`, { kind: 'userTooLong' }],
    ['FIN-1, li.wei, guests', { kind: 'unknownGroup', group: 'guests' }],
    ['FIN-1, li.wei, sudo', { kind: 'wrongSystem', group: 'sudo', system: 'Windows' }],
    ['DEV-2, li.wei, users', { kind: 'wrongSystem', group: 'users', system: 'Linux' }],
    ['TWIN, li.wei', { kind: 'twoDesktops', name: 'TWIN' }],
    ['FIN-1, li.wei, users, more', { kind: 'tooManyFields' }],
  ])('%j says what is wrong with it', (text, problem) => {
    expect(problemOf(text)).toEqual(problem);
    expect(pairsOf(read(text))).toEqual({});
  });

  it('takes any group where the system is not known', () => {
    expect(problemOf('OPS-3, li.wei, sudo')).toBeNull();
  });

  it('names the line a pair was in before', () => {
    const [, second] = read('FIN-1, li.wei\nid-1, LI.WEI, administrators');
    expect(second?.problem).toEqual({ kind: 'twice', line: 1 });
  });

  it('takes out the lines with problems and no others', () => {
    const text = 'FIN-1, li.wei\nNOPE, li.wei\n\nDEV-2, anna';
    const left = withoutProblems(text, read(text));
    expect(left).toBe('FIN-1, li.wei\n\nDEV-2, anna');
    expect(read(left).every(({ problem }) => problem === null)).toBe(true);
  });

  it('never takes in a desktop that was not chosen, whatever is pasted', () => {
    const ids = new Set(CHOSEN.map(({ id }) => id));
    const cell = fc.oneof(
      fc.constantFrom('FIN-1', 'id-2', 'TWIN', 'li.wei', ...PERMISSION_GROUPS),
      fc.string({ maxLength: 80 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','))), (rows) => {
        const lines = read(rows.join('\n'));
        for (const [id, users] of Object.entries(pairsOf(lines))) {
          expect(ids).toContain(id);
          expect(new Set(users.map(({ user_name }) => user_name.toLowerCase())).size).toBe(users.length);
          for (const { user_name, user_group } of users) {
            expect(user_name).not.toBe('');
            expect(PERMISSION_GROUPS).toContain(user_group);
          }
        }
        const left = withoutProblems(rows.join('\n'), lines);
        expect(pairsOf(read(left))).toEqual(pairsOf(lines));
      }),
    );
  });

  it('knows the group of each right on each system', () => {
    expect(groupFor('Windows', 'admin')).toBe('administrators');
    expect(groupFor('Linux', 'admin')).toBe('sudo');
    expect(groupFor('', 'standard')).toBe('users');
    for (const os of ['Windows', 'Linux']) {
      expect(rightsOf(groupFor(os, 'admin'))).toBe('admin');
      expect(rightsOf(groupFor(os, 'standard'))).toBe('standard');
    }
  });
});
