import { words } from '~/i18n/words';
import type { messages as source } from './en-US';

const { n, plural } = words('fr-FR');

export const messages = {
  createTitle: 'Créer un utilisateur',
  editTitle: (name) => `Modifier ${name}`,
  save: 'Enregistrer',
  created: (name) => `Utilisateur ${name} créé`,
  saved: (name) => `${name} enregistré`,
  optional: (label) => `${label} (facultatif)`,
  more: 'Autres champs',
  showPassword: 'Afficher le mot de passe',
  fields: {
    userName: 'Nom d’utilisateur',
    email: 'E-mail',
    phone: 'Téléphone',
    activeType: 'Activation par',
    password: 'Premier mot de passe',
    mustChangePassword: 'Doit changer le mot de passe à la prochaine connexion',
    mayChangePassword: 'Peut changer le mot de passe',
    passwordNeverExpires: 'Le mot de passe n’expire jamais',
    groups: 'Groupes d’utilisateurs',
    expires: 'Expiration',
    description: 'Description',
    aliasName: 'Alias',
    domain: 'Domaine',
    enterpriseProjectId: 'ID du projet d’entreprise',
    userInfoMap: 'Niveau et mode de service',
    disabled: 'Désactivé',
  },
  activeTypeHelp: {
    ADMIN_ACTIVATE: 'Vous définissez le premier mot de passe.',
    USER_ACTIVATE: 'L’utilisateur reçoit un e-mail ou un SMS et définit son mot de passe.',
  },
  help: {
    userName: 'Jusqu’à 32 caractères. Les bureaux Windows n’en acceptent pas plus de 20.',
    contact: 'Une adresse e-mail ou un numéro de téléphone est nécessaire.',
    password: 'Laissez vide pour n’en définir aucun.',
    expires: 'Dans votre fuseau horaire. Laissez vide pour un compte qui n’expire jamais.',
    domain: 'Laissez vide pour un compte local.',
    enterpriseProjectId: '0 est le projet par défaut.',
    userInfoMap: 'Tel que l’API l’attend.',
    disabled: 'Un utilisateur désactivé ne peut pas se connecter ; ses bureaux et groupes restent.',
  },
  adNote:
    'Ce compte se trouve dans le domaine AD. Seuls l’e-mail et le téléphone se modifient ici ; modifiez le reste dans le domaine.',
  groups: {
    help: (most) => `Jusqu’à ${n(most)}. Saisissez du texte pour chercher.`,
    helpMore: (most, shown, total) =>
      `Jusqu’à ${n(most)}. ${n(shown)} sur ${n(total)} affichés : saisissez du texte pour chercher, ou faites défiler.`,
    searching: 'Recherche en cours',
    failed: 'Les groupes d’utilisateurs n’ont pas pu être lus.',
  },
  errors: {
    required: 'Saisissez un nom.',
    tooLong: (most) => plural(most, { one: 'Au plus # caractère.', other: 'Au plus # caractères.' }),
    userName:
      'Utilisez des lettres, chiffres, points, traits d’union et traits de soulignement. Commencez par une lettre ou un chiffre ; ne terminez pas par un point ou un trait de soulignement.',
    email: 'Saisissez une seule adresse, par exemple nom@exemple.fr.',
    contact: 'Saisissez une adresse e-mail ou un numéro de téléphone.',
    password: (least, most) => `Saisissez de ${n(least)} à ${n(most)} caractères.`,
    date: 'Saisissez une date et une heure.',
    tooManyGroups: (most) => `Au plus ${n(most)} groupes.`,
    cannotBeEmptied: 'Le service n’accepte pas de valeur vide ici. Saisissez une autre valeur.',
  },
  random: {
    title: (name) => `Définir un mot de passe aléatoire pour ${name}`,
    about: 'Le mot de passe actuel ne fonctionne plus. Le nouveau s’affiche ici une seule fois.',
    ad: 'Ce compte se trouve dans le domaine AD : son mot de passe se définit là-bas.',
    notify: 'Avertir l’utilisateur',
    ways: { email: 'Par e-mail', phone: 'Par SMS' },
    notifyHelp: 'Facultatif pour ce compte.',
    notifyNeeded: 'Obligatoire pour ce compte, car l’utilisateur l’active lui-même.',
    set: 'Définir un mot de passe aléatoire',
    isSet: 'Le nouveau mot de passe est défini.',
    password: 'Nouveau mot de passe',
    show: 'Afficher',
    hide: 'Masquer',
    copy: 'Copier le mot de passe',
    onlyHere:
      'Il n’est conservé nulle part ailleurs : si vous fermez cette fenêtre, ou la laissez masquée 2 minutes, il disparaît.',
    dropped: 'Le mot de passe est resté masqué 2 minutes et a été effacé. Définissez-en un autre si besoin.',
  },
} satisfies typeof source;
