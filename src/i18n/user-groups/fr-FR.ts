import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { plural } = words('fr-FR');

export const messages = {
  title: 'Groupes d’utilisateurs',
  many: 'groupes d’utilisateurs',
  total: (count) => plural(count, { one: '# groupe d’utilisateurs', other: '# groupes d’utilisateurs' }),
  newGroup: 'Créer un groupe d’utilisateurs',
  columns: {
    name: 'Nom',
    platform_type: 'Origine',
    user_quantity: 'Membres',
    total_desktops: 'Bureaux',
    description: 'Description',
    domain: 'Domaine',
    create_time: 'Création',
    group_dn: 'Nom unique',
    sid: 'SID',
    realm_id: 'ID du domaine',
    id: 'ID du groupe',
  },
  platforms: { AD: 'Domaine AD', LOCAL: 'Local', UOS: 'Domaine UOS' },
  quick: { placeholder: 'Nom du groupe', hints: { name: () => 'Noms qui contiennent ce texte' } },
  filters: { names: { keyword: 'Nom', domain: 'Domaine', platform_type: 'Origine' } },
  menu: { edit: 'Modifier', editNamed: (name) => `Modifier ${name}`, delete: 'Supprimer' },
  empty: {
    title: 'Pas encore de groupe d’utilisateurs',
    body: 'Des bureaux et des applications peuvent être attribués à un groupe : tous ses membres y ont alors accès.',
  },
  notFound: 'Groupe d’utilisateurs introuvable',
  notFoundBody: 'Il a peut-être été supprimé, ou le lien appartient à un autre projet.',
  toList: 'Aller aux groupes d’utilisateurs',
  form: {
    createTitle: 'Créer un groupe d’utilisateurs',
    editTitle: (name) => `Modifier ${name}`,
    save: 'Enregistrer',
    created: (name) => `Groupe d’utilisateurs ${name} créé`,
    saved: (name) => `${name} enregistré`,
    optional: (label) => `${label} (facultatif)`,
    name: 'Nom du groupe',
    platform: 'Origine',
    platformHelp: {
      LOCAL: 'Le groupe est géré par le service Workspace.',
      AD: 'Le groupe est créé pour votre domaine AD. Il ne pourra pas être renommé ici.',
    },
    description: 'Description',
    adName: 'Un groupe du domaine AD ne peut pas être renommé ici.',
    errors: {
      required: 'Saisissez un nom.',
      tooLong: (most) => plural(most, { one: 'Au plus # caractère.', other: 'Au plus # caractères.' }),
      cannotBeEmptied: 'Le service n’accepte pas de description vide. Saisissez-en une autre.',
    },
  },
  members: {
    title: 'Membres',
    many: 'membres',
    total: (count) => plural(count, { one: '# membre', other: '# membres' }),
    columns: {
      name: 'Nom d’utilisateur',
      user_email: 'E-mail',
      user_phone: 'Téléphone',
      total_desktops: 'Bureaux',
      domain: 'Domaine',
      description: 'Description',
      enterprise_project_id: 'Projet d’entreprise',
      id: 'ID de l’utilisateur',
    },
    quick: { placeholder: 'Nom d’utilisateur', hints: { name: () => 'Noms qui contiennent ce texte' } },
    filters: {
      names: {
        user_name: 'Nom d’utilisateur',
        description: 'Description',
        active_type: 'Activation par',
      },
    },
    empty: {
      title: 'Pas encore de membre',
      body: 'Ajoutez des utilisateurs pour leur donner ce qui est attribué à ce groupe.',
    },
    adNote:
      'Ce groupe se trouve dans le domaine AD. Ses membres s’ajoutent et se retirent dans le domaine, pas ici.',
    add: 'Ajouter des membres',
    addTitle: (group) => `Ajouter des membres à ${group}`,
    addHelp: 'L’étape suivante montre qui est déjà membre et ce qui sera envoyé.',
    chooseSome: 'Choisissez au moins un utilisateur.',
    next: 'Continuer',
  },
} satisfies typeof source;
