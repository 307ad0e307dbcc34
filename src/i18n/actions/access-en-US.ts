import { words } from '~/i18n/words';

const { plural } = words('en-US');

const appGroups = (count: number) => plural(count, { one: '# app group', other: '# app groups' });
const bindings = (count: number) =>
  plural(count, { one: '# terminal binding', other: '# terminal bindings' });
const sessions = (count: number) => plural(count, { one: '# app session', other: '# app sessions' });

/** What actions on app groups, authorizations, terminals and app sessions are called. */
export const accessKinds = {
  authorize: {
    name: 'Authorization',
    verb: 'Authorize',
    title: (count: number) => `Add ${plural(count, { one: '# authorization', other: '# authorizations' })}`,
  },
  'remove-authorizations': {
    name: 'Removal of authorizations',
    verb: 'Remove authorization',
    title: (count: number) =>
      `Remove ${plural(count, { one: '# authorization', other: '# authorizations' })}`,
  },
  'delete-app-groups': {
    name: 'Deletion of app groups',
    verb: 'Delete',
    title: (count: number) => `Delete ${appGroups(count)}`,
  },
  'delete-scripts': {
    name: 'Deletion of scripts',
    verb: 'Delete',
    title: (count: number) => `Delete ${plural(count, { one: '# script', other: '# scripts' })}`,
  },
  'create-bindings': {
    name: 'Creation of terminal bindings',
    verb: 'Create bindings',
    title: (count: number) => `Create ${bindings(count)}`,
  },
  'delete-bindings': {
    name: 'Deletion of terminal bindings',
    verb: 'Delete',
    title: (count: number) => `Delete ${bindings(count)}`,
  },
  'logoff-sessions': {
    name: 'Log-off of app sessions',
    verb: 'Log off',
    title: (count: number) => `Log off ${sessions(count)}`,
  },
};

export const accessAsks = {
  unknownAccount: (count: number) =>
    plural(count, {
      one: '# names an account that was not found. The service may refuse it.',
      other: '# name accounts that were not found. The service may refuse them.',
    }),
  noSuchDesktop: (count: number) =>
    plural(count, {
      one: 'The desktop of # was not found. The service may not create it.',
      other: 'The desktops of # were not found. The service may not create them.',
    }),
};

export const accessLeaves = {
  alreadyAuthorized: (count: number) =>
    plural(count, { one: '# exists already.', other: '# exist already.' }),
  notAuthorized: (count: number) =>
    plural(count, { one: '# has no direct authorization.', other: '# have no direct authorization.' }),
  groupWithoutId: (count: number) =>
    plural(count, {
      one: '# names a user group without its ID.',
      other: '# name user groups without their ID.',
    }),
  ended: (count: number) => plural(count, { one: '# has already ended.', other: '# have already ended.' }),
};

export const accessSkipped = {
  unknownAccount: 'Account not found',
  noSuchDesktop: 'Desktop not found',
  alreadyAuthorized: 'Already authorized',
  notAuthorized: 'No direct authorization',
  groupWithoutId: 'User group without ID',
  ended: 'Already ended',
};
