import { words } from '~/i18n/words';

const { plural } = words('en-US');

/** What is said of actions that create things from the lines of a file. */
export const creationKinds = {
  'create-users': {
    name: 'Creation of users',
    verb: 'Create',
    title: (count: number) => `Create ${plural(count, { one: '# user', other: '# users' })}`,
  },
};

export const creationPlan = {
  willBeCreated: (count: number) =>
    count === 0
      ? 'Nothing will be created'
      : plural(count, { one: '# will be created', other: '# will be created' }),
};

export const creationLeaves = {
  alreadyExists: (count: number) => plural(count, { one: '# exists already.', other: '# exist already.' }),
};

export const creationSkipped = { alreadyExists: 'Exists already' };
