import { words } from '~/i18n/words';

const { plural } = words('fr-FR');

export const creationKinds = {
  'create-users': {
    name: 'Création d’utilisateurs',
    verb: 'Créer',
    title: (count: number) => `Créer ${plural(count, { one: '# utilisateur', other: '# utilisateurs' })}`,
  },
};

export const creationPlan = {
  willBeCreated: (count: number) =>
    count === 0 ? 'Rien ne sera créé' : plural(count, { one: '# sera créé', other: '# seront créés' }),
};

export const creationLeaves = {
  alreadyExists: (count: number) => plural(count, { one: '# existe déjà.', other: '# existent déjà.' }),
};

export const creationSkipped = { alreadyExists: 'Existe déjà' };
