import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, pairId, pairOf, type Pair, type PairBlock } from './pairs';

const pairsOfBlocks = (blocks: readonly PairBlock[]): string[] =>
  blocks.flatMap(({ accounts, groups }) =>
    groups.flatMap((group) => accounts.map((account) => pairId({ account, group }))),
  );

const kindOf = (group: string) => (Number(group.slice(1)) % 3 === 0 ? 'APP' : 'APP_GROUP');

const everyPair = (accounts: number, groups: number): Pair[] =>
  Array.from({ length: accounts }, (_, account) =>
    Array.from({ length: groups }, (__, group) => ({ account: `a${account}`, group: `g${group}` })),
  ).flat();

test('for any accounts, groups and pairs already so, every pair is sent once and no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 130 }),
      fc.integer({ min: 0, max: 25 }),
      fc.func(fc.integer({ min: 0, max: 3 })),
      (accounts, groups, already) => {
        const wanted = everyPair(accounts, groups).filter((pair) => already(pairId(pair)) !== 0);
        const blocks = blocksOf(wanted, kindOf);
        const sent = pairsOfBlocks(blocks);
        expect(new Set(sent).size).toBe(sent.length);
        expect(sent.toSorted()).toEqual(wanted.map(pairId).toSorted());
        for (const block of blocks) {
          expect(block.accounts.length).toBeLessThanOrEqual(50);
          expect(block.groups.length).toBeLessThanOrEqual(10);
          expect(new Set(block.groups.map(kindOf)).size).toBe(1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('takes no more requests than the whole field needs where nothing is so already', () => {
  expect(blocksOf(everyPair(120, 12), () => '')).toHaveLength(3 * 2);
});

test('sends group by group where every account wants something else', () => {
  const pairs = everyPair(60, 10).filter(({ account, group }) => {
    const bits = Number(account.slice(1)) + 1;
    return (bits & (1 << Number(group.slice(1)))) !== 0;
  });
  expect(blocksOf(pairs, () => '').length).toBeLessThanOrEqual(10);
});

test('an id names its pair, whatever is in the name of the account', () => {
  const pair = { group: '5708', account: 'USER:corp/emea\\li/wei' };
  expect(pairOf(pairId(pair))).toEqual(pair);
});
