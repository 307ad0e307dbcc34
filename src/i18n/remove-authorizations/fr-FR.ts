import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, and, plural } = words('fr-FR');

export const messages = {
  about:
    'Ces comptes ne pourront plus ouvrir les applications de ces groupes. Le résultat est relu pour chacun.',
  userGroups: (count) =>
    plural(count, {
      one: 'Les membres de # groupe d’utilisateurs perdent l’accès, sauf s’ils sont autorisés autrement.',
      other: 'Les membres de # groupes d’utilisateurs perdent l’accès, sauf s’ils sont autorisés autrement.',
    }),
  languageHelp:
    'Le service envoie un e-mail aux utilisateurs qui perdent l’accès. Ce sont eux qui le lisent : choisissez leur langue.',
  kept: (count) =>
    plural(count, {
      one: '# utilisateur garde l’accès par un groupe d’utilisateurs.',
      other: '# utilisateurs gardent l’accès par des groupes d’utilisateurs.',
    }),
  through: (pair, groups) => `${pair} : par ${and(groups)}`,
  andMore: (count) => `et ${n(count)} de plus`,
  leaveHelp:
    'Retirer un utilisateur d’un groupe d’utilisateurs est une action à part. Il perd tout ce qu’il n’a que par ce groupe.',
  leave: (user, group) => `Retirer ${user} de ${group}`,
  leaving: (user, group) => `Le retrait de ${user} de ${group} a commencé.`,
  adGroups: (groups) =>
    `Impossible ici : ${and(groups)}. Les membres des groupes AD se retirent dans le domaine AD.`,
  list: {
    title: 'Retirer une liste de comptes',
    about: (groups) =>
      plural(groups, {
        one: 'Ces comptes perdent leur autorisation pour le groupe d’applications. Les comptes non autorisés sont ignorés.',
        other:
          'Ces comptes perdent leurs autorisations pour # groupes d’applications. Les comptes non autorisés sont ignorés.',
      }),
    next: (count) =>
      count === 0
        ? 'Continuer'
        : plural(count, { one: 'Continuer avec # compte', other: 'Continuer avec # comptes' }),
  },
} satisfies typeof source;
