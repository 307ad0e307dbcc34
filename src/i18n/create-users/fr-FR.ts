import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural } = words('fr-FR');

const users = (count: number) => plural(count, { one: '# utilisateur', other: '# utilisateurs' });

export const messages = {
  about:
    'La réponse du service ne nomme pas les comptes : la liste des utilisateurs est donc relue après la création.',
  summary: 'Résumé',
  byUser: 'Activation par l’utilisateur',
  told: (count) =>
    plural(count, {
      one: '# utilisateur reçoit un e-mail ou un SMS',
      other: '# utilisateurs reçoivent un e-mail ou un SMS',
    }),
  byAdministrator: 'Activation par vous',
  notTold: (count) =>
    plural(count, {
      one: '# utilisateur a besoin d’un premier mot de passe',
      other: '# utilisateurs ont besoin d’un premier mot de passe',
    }),
  groups: 'Groupes d’utilisateurs',
  grouped: (count) => `${users(count)} avec des groupes`,
} satisfies typeof source;
