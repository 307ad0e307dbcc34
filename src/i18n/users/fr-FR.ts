import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural } = words('fr-FR');

export const messages = {
  title: 'Utilisateurs',
  many: 'utilisateurs',
  total: (count) => plural(count, { one: '# utilisateur', other: '# utilisateurs' }),
  columns: {
    name: 'Nom',
    state: 'État',
    user_email: 'E-mail',
    user_phone: 'Téléphone',
    group_names: 'Groupes d’utilisateurs',
    total_desktops: 'Bureaux',
    active_type: 'Activation par',
    domain: 'Domaine',
    description: 'Description',
    account_expires: 'Expiration',
    is_pre_user: 'Utilisateur prédéfini',
    share_space_subscription: 'Collaboration',
    share_space_desktops: 'Bureaux partagés',
    enterprise_project_id: 'Projet d’entreprise',
    id: 'ID de l’utilisateur',
  },
  states: { active: 'Actif', locked: 'Verrouillé', disabled: 'Désactivé', expired: 'Expiré' },
  activeTypes: { ADMIN_ACTIVATE: 'Administrateur', USER_ACTIVATE: 'Utilisateur' },
  platforms: { AD: 'Domaine AD', LOCAL: 'Local', UOS: 'Domaine UOS' },
  neverExpires: 'Jamais',
  quick: { placeholder: 'Nom d’utilisateur', hints: { name: () => 'Noms qui contiennent ce texte' } },
  presets: { all: 'Tous', disabled: 'Désactivés' },
  filters: {
    names: {
      user_name: 'Nom',
      user_names: 'Noms complets',
      group_name: 'Groupe d’utilisateurs',
      description: 'Description',
      active_type: 'Activation par',
      disabled: 'Désactivé',
      domain: 'Domaine',
      platform_type: 'Origine du compte',
      enterprise_project_id: 'ID du projet d’entreprise',
      share_space_subscription: 'Abonné à la collaboration',
      share_space_desktops: 'A des bureaux partagés',
    },
    groups: { which: 'Utilisateurs', account: 'Compte', collaboration: 'Collaboration' },
    help: {
      user_names: 'Appuyez sur Entrée après chaque nom. Le filtre par nom ci-dessus est alors ignoré.',
      enterprise_project_id: '0 est le projet par défaut.',
    },
  },
  menu: { desktops: 'Afficher ses bureaux', copyEmail: 'Copier l’e-mail' },
  empty: {
    title: 'Pas encore d’utilisateur',
    body: 'Ce projet n’a aucun compte d’utilisateur. Les bureaux sont attribués à des utilisateurs.',
  },
} satisfies typeof source;
