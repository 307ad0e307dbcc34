import { expect, test } from 'vitest';
import { userAccessOf, type AccessWay } from '~/domain/authorizations/access';
import { copyLines, copyPlan } from './copy-plan';

const authorization = (appGroup: string) => ({
  id: appGroup,
  app_group_id: appGroup,
  app_group_name: appGroup,
});
const direct = (appGroup: string): AccessWay => ({
  authorization: authorization(appGroup),
  through: null,
});
const through = (appGroup: string, group: string, platform: 'AD' | 'LOCAL' = 'LOCAL'): AccessWay => ({
  authorization: authorization(appGroup),
  through: { account: group, account_type: 'USER_GROUP', id: `id-${group}`, platform_type: platform },
});
const lines = copyLines(
  userAccessOf([
    direct('CAD'),
    through('CAD', 'design'),
    through('Mail', 'design'),
    through('Office', 'sales', 'AD'),
    direct('Wiki'),
  ]),
);
const design = { groupId: 'id-design', groupName: 'design' };

test('what came by a user group can be copied as a membership, but not by an AD group', () => {
  expect(lines.map(({ groupId, memberships, adGroups }) => [groupId, memberships, adGroups])).toEqual([
    ['CAD', [design], []],
    ['Mail', [design], []],
    ['Office', [], ['sales']],
    ['Wiki', [], []],
  ]);
});

test('without a choice everything is authorized directly, and what is left out is not copied', () => {
  expect(copyPlan(lines, new Map())).toEqual({ direct: ['CAD', 'Mail', 'Office', 'Wiki'], join: [] });
  expect(copyPlan(lines, new Map([['Wiki', false]])).direct).toEqual(['CAD', 'Mail', 'Office']);
});

test('a user group is joined once, and the lines it is chosen for are not authorized directly', () => {
  const choices = new Map([
    ['CAD', 'id-design'],
    ['Mail', 'id-design'],
  ]);
  expect(copyPlan(lines, choices)).toEqual({ direct: ['Office', 'Wiki'], join: [design] });
});

test('an AD group is never joined, even if it is named', () => {
  expect(copyPlan(lines, new Map([['Office', 'id-sales']])).join).toEqual([]);
});
