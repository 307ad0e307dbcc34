import { expect, test } from 'vitest';
import { groupOutputs, type ReadOutput } from './group-outputs';

const said = (name: string, text: string, id = name): ReadOutput => ({ id, desktopId: name, name, text });

const OUTPUTS = [
  said('FIN-1', 'Computer: FIN-1\r\nAddress: 10.0.0.1\r\nStarted: 2026-11-24 08:00:01\r\nDone  \r\n'),
  said('FIN-2', 'Computer: fin-2\nAddress: 10.0.0.2\nStarted: 2026-11-24T08:00:07Z\nDone\n'),
  said('FIN-3', 'Computer: FIN-3\nAddress: 10.0.0.3\nStarted: 2026-11-24 08:00:09\nFailed\n'),
];

test('outputs that differ by name, address, time, ends of lines and blanks are one group, the smallest first', () => {
  const groups = groupOutputs(OUTPUTS, false);
  expect(groups.map(({ outputs }) => outputs.map(({ name }) => name))).toEqual([
    ['FIN-3'],
    ['FIN-1', 'FIN-2'],
  ]);
});

test('strictly every difference counts', () => {
  expect(groupOutputs(OUTPUTS, true)).toHaveLength(3);
});

test('a desktop that ran twice has two outputs', () => {
  const [group] = groupOutputs([said('A', 'x', 'r1'), said('A', 'x', 'r2')], false);
  expect(group?.outputs.map(({ id }) => id)).toEqual(['r1', 'r2']);
});

test('colours are no difference', () => {
  expect(groupOutputs([said('A', '\u001B[32mOK\u001B[0m'), said('B', 'OK')], false)).toHaveLength(1);
});
