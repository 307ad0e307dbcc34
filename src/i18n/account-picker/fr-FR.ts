import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural, and } = words('fr-FR');

const users = (count: number) =>
  plural(count, { one: '# utilisateur', many: '# utilisateurs', other: '# utilisateurs' });

export const messages = {
  kind: 'Que rechercher',
  kinds: { USER: 'Utilisateurs', USER_GROUP: 'Groupes d’utilisateurs' },
  search: 'Rechercher des comptes',
  searchOf: { USER: 'Rechercher des utilisateurs', USER_GROUP: 'Rechercher des groupes d’utilisateurs' },
  searchHelp: 'Saisissez une partie du nom',
  shown: (shown, total) => `${n(shown)} sur ${n(total)} affichés`,
  showMore: 'Afficher plus',
  chooseAll: (total, isSearched) =>
    isSearched ? `Sélectionner les ${n(total)} qui correspondent` : `Sélectionner les ${n(total)}`,
  readingAll: (read, total) => `Lecture : ${n(read)} sur ${n(total)}`,
  notAll: (read, total) => `Seuls ${n(read)} sur ${n(total)} ont pu être lus ; ceux-ci sont sélectionnés.`,
  chosen: (some, userGroups) =>
    `Sélection : ${and([
      ...(some > 0 ? [users(some)] : []),
      ...(userGroups > 0
        ? [
            plural(userGroups, {
              one: '# groupe d’utilisateurs',
              many: '# groupes d’utilisateurs',
              other: '# groupes d’utilisateurs',
            }),
          ]
        : []),
    ])}`,
  chooseNone: 'Effacer la sélection',
  help: {
    USER: 'Le domaine suit le nom d’un utilisateur du domaine AD.',
    USER_GROUP: 'Les membres d’un groupe peuvent utiliser ce que le groupe est autorisé à utiliser.',
  },
  searching: 'Recherche…',
  searchFailed: 'La recherche a échoué.',
  nobody: 'Aucun compte n’a ce texte dans son nom.',
} satisfies typeof source;
