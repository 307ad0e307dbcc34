import { words } from '~/i18n/words';

const { n } = words('zh-CN');

export const creationKinds = {
  'create-users': { name: '创建用户', verb: '创建', title: (count: number) => `创建 ${n(count)} 个用户` },
};

export const creationPlan = {
  willBeCreated: (count: number) => (count === 0 ? '不会创建任何内容' : `将创建 ${n(count)} 个`),
};

export const creationLeaves = { alreadyExists: (count: number) => `${n(count)} 个已存在。` };

export const creationSkipped = { alreadyExists: '已存在' };
